create sequence field_survey_seq increment by 50;
create table field_survey (
    id bigint primary key,
    version int not null default 0,
    model_id bigint not null references registered_model,
    surveyed_on date not null,
    findings text not null,
    conclusion text not null,
    author text not null,
    written_at timestamptz not null,
    corrected_at timestamptz,
    request_key uuid not null,
    constraint field_survey_one_per_form unique (request_key),
    constraint field_survey_conclusion_is_known check (conclusion in ('GOOD', 'WEAK', 'STOP'))
);
create index field_survey_of_model on field_survey (model_id, surveyed_on);

create table survey_member (
    survey_id bigint not null references field_survey,
    position int not null,
    who text not null,
    primary key (survey_id, position)
);

-- What a weak model's ward is to mend. It stays on the first pages until it is closed.
create sequence remedy_seq increment by 50;
create table remedy (
    id bigint primary key,
    version int not null default 0,
    survey_id bigint not null references field_survey,
    owner_id bigint not null references unit,
    task text not null,
    due_on date not null,
    status text not null,
    constraint remedy_status_is_known check (status in ('OPEN', 'DONE', 'CLOSED'))
);
create index remedy_of_survey on remedy (survey_id);
create unique index remedy_one_at_a_time_for_a_survey on remedy (survey_id) where status <> 'CLOSED';
create index remedy_not_closed on remedy (due_on) where status <> 'CLOSED';

-- Who moved a remedy when, and what was said; only ever added to.
create table remedy_step (
    remedy_id bigint not null references remedy,
    position int not null,
    move text not null,
    taken_at timestamptz not null,
    actor text not null,
    words text,
    primary key (remedy_id, position),
    constraint remedy_step_move_is_known check (move in ('REPORT', 'ACCEPT', 'SEND_BACK', 'WITHDRAW'))
);

-- Photos and papers of a survey; those with a remedy show what its ward mended.
create sequence survey_file_seq increment by 50;
create table survey_file (
    id bigint primary key,
    survey_id bigint not null references field_survey,
    remedy_id bigint references remedy,
    file_id uuid not null references stored_file,
    constraint survey_file_is_of_one_survey unique (file_id)
);
create index survey_file_of_survey on survey_file (survey_id);
