-- Mẫu Word: how a district wants one kind of paper printed for Word; the newest version that was not taken back counts.
create sequence word_template_seq increment by 50;
create table word_template (
    id bigint primary key,
    district_id bigint not null references unit,
    kind text not null,
    line text not null,
    number int not null,
    file_id uuid not null references stored_file,
    uploaded_at timestamptz not null,
    uploaded_by text not null,
    ended_at timestamptz,
    ended_by text,
    constraint word_template_number_is_given_once unique (district_id, kind, line, number),
    constraint word_template_line_is_known check (line in ('PARTY', 'ADMINISTRATION')),
    constraint word_template_is_ended_by_somebody check ((ended_at is null) = (ended_by is null))
);
create unique index word_template_one_in_use on word_template (district_id, kind, line) where ended_at is null;
