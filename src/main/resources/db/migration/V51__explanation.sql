-- What the district asks a ward about one figure, and what the ward answers.
create sequence explanation_seq increment by 50;
create table explanation (
    id bigint primary key,
    version int not null default 0,
    unit_id bigint not null references unit,
    target_id bigint not null references target,
    month date not null,
    question text not null,
    due_on date not null,
    asked_by text not null,
    asked_at timestamptz not null,
    answer text,
    answered_by text,
    answered_at timestamptz,
    request_key uuid not null,
    constraint explanation_one_per_request unique (request_key),
    constraint explanation_month_is_its_first_day check (extract(day from month) = 1),
    constraint explanation_answered_says_when_and_by_whom check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
create unique index explanation_one_open_per_figure on explanation (unit_id, target_id, month) where answer is null;
create index explanation_of_figure on explanation (target_id, month, unit_id);
