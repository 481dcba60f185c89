-- Bảng tính đang chuẩn bị: a long export that is written while its person goes on working; kept a day.
create table prepared_export (
    id uuid constraint prepared_export_pk primary key,
    account_id bigint not null references account,
    file_name text collate vi not null,
    asked_at timestamptz not null,
    state text not null,
    rows_written int not null default 0,
    rows_expected int not null default 0,
    seen_at timestamptz not null,
    content bytea,
    constraint prepared_export_state_is_known check (state in ('WRITING', 'READY', 'FAILED')),
    constraint prepared_export_has_its_file_when_ready check ((state = 'READY') = (content is not null))
);
create index prepared_export_of_account on prepared_export (account_id, asked_at);
alter table prepared_export alter column content set storage external;
