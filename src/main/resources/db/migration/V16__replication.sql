-- What follows a recognition: rewards, checks whether a model still works, and its adoption elsewhere.
create sequence commendation_seq increment by 50;
create table commendation (
    id bigint primary key,
    version int not null default 0,
    model_id bigint not null references registered_model,
    form text not null,
    level text not null,
    number text not null,
    decided_on date not null,
    organ text not null,
    signer text not null,
    recipient_type text not null,
    recipient text not null,
    achievement text not null,
    money numeric(19, 4),
    again_reason text,
    request_key uuid not null,
    revoked_on date,
    revoked_number text,
    revoked_reason text,
    constraint commendation_one_per_form unique (request_key),
    constraint commendation_form_is_known check (form in ('CERTIFICATE_OF_MERIT', 'DIPLOMA_OF_MERIT', 'PRAISE')),
    constraint commendation_level_is_known check (level in ('WARD', 'DISTRICT', 'CITY')),
    constraint commendation_recipient_type_is_known check (recipient_type in ('COLLECTIVE', 'INDIVIDUAL')),
    constraint commendation_diploma_is_given_by_the_city check (form <> 'DIPLOMA_OF_MERIT' or level = 'CITY'),
    constraint commendation_money_is_not_negative check (money >= 0),
    constraint commendation_revoked_says_why check ((revoked_on is null) = (revoked_reason is null)),
    constraint commendation_number_is_of_a_revocation check (revoked_number is null or revoked_on is not null)
);
create index commendation_of_model on commendation (model_id);
create index commendation_by_day on commendation (decided_on);

create sequence upkeep_check_seq increment by 50;
create table upkeep_check (
    id bigint primary key,
    model_id bigint not null references registered_model,
    checked_on date not null,
    working boolean not null,
    note text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    request_key uuid not null,
    constraint upkeep_check_one_per_form unique (request_key)
);
create index upkeep_check_of_model on upkeep_check (model_id, checked_on);

create table upkeep_file (
    check_id bigint not null references upkeep_check,
    file_id uuid not null references stored_file,
    primary key (check_id, file_id),
    constraint upkeep_file_shows_one_check unique (file_id)
);

-- Of its last check; what was recognised is due again some months after it.
alter table registered_model add column checked_on date;

create sequence replication_seq increment by 50;
create table replication (
    id bigint primary key,
    source_id bigint not null references registered_model,
    adopter_id bigint not null references unit,
    ward_id bigint not null references unit,
    adopted_on date not null,
    adopting_model_id bigint references registered_model,
    copied text,
    note text,
    request_key uuid not null,
    ended_on date,
    ended_reason text,
    constraint replication_one_per_form unique (request_key),
    constraint replication_says_what_is_copied check (adopting_model_id is not null or copied is not null),
    constraint replication_is_not_of_itself check (adopting_model_id <> source_id),
    constraint replication_ended_says_why check ((ended_on is null) = (ended_reason is null))
);
create unique index replication_once_per_adopter on replication (source_id, adopter_id) where ended_on is null;
create index replication_by_model on replication (adopting_model_id);
create index replication_of_ward on replication (ward_id);
