-- What was concluded at the meeting about a month; the wards' next reports answer it until it is done.
create sequence meeting_conclusion_seq increment by 50;
create table meeting_conclusion (
    id bigint primary key,
    version int not null default 0,
    district_id bigint not null references unit,
    month date not null,
    text text not null,
    due_on date not null,
    written_by text not null,
    written_at timestamptz not null,
    request_key uuid not null,
    constraint meeting_conclusion_one_per_request unique (request_key),
    constraint meeting_conclusion_month_is_its_first_day check (extract(day from month) = 1)
);
create index meeting_conclusion_of_district on meeting_conclusion (district_id, month);

-- For whom it is; without any, for every ward.
create table meeting_conclusion_unit (
    conclusion_id bigint not null references meeting_conclusion,
    unit_id bigint not null references unit,
    constraint meeting_conclusion_unit_pk primary key (conclusion_id, unit_id)
);

create sequence conclusion_answer_seq increment by 50;
create table conclusion_answer (
    id bigint primary key,
    conclusion_id bigint not null references meeting_conclusion,
    unit_id bigint not null references unit,
    month date not null,
    outcome text not null,
    reason text,
    answered_by text not null,
    answered_at timestamptz not null,
    constraint conclusion_answer_one_per_unit_and_month unique (conclusion_id, unit_id, month),
    constraint conclusion_answer_outcome_is_known check (outcome in ('DONE', 'PARTLY', 'NOT_DONE')),
    constraint conclusion_answer_says_why_it_is_not_done check (outcome = 'DONE' or reason is not null)
);
