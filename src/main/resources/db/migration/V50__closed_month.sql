-- A month of a district that was closed: its board as it stood then, word for word. Opened again and closed again it has the next number.
create sequence closed_month_seq increment by 50;
create table closed_month (
    id bigint primary key,
    version int not null default 0,
    district_id bigint not null references unit,
    month date not null,
    number int not null,
    closed_at timestamptz not null,
    closed_by text not null,
    board jsonb not null,
    reopened_at timestamptz,
    reopened_by text,
    reopen_reason text,
    request_key uuid not null,
    constraint closed_month_one_per_number unique (district_id, month, number),
    constraint closed_month_one_per_request unique (request_key),
    constraint closed_month_is_its_first_day check (extract(day from month) = 1),
    constraint closed_month_numbers_start_at_one check (number > 0),
    constraint closed_month_opened_again_says_when_by_whom_and_why
        check ((reopened_at is null) = (reopened_by is null) and (reopened_at is null) = (reopen_reason is null))
);
create unique index closed_month_is_closed_once on closed_month (district_id, month) where reopened_at is null;
