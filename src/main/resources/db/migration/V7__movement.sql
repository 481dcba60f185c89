create sequence registered_model_seq increment by 50;
create table registered_model (
    id bigint primary key,
    version int not null default 0,
    district_id bigint not null references unit,
    ward_id bigint not null references unit,
    owner_id bigint not null references unit,
    of_year int not null,
    code text not null,
    title text collate vi not null,
    subject_type text not null,
    field text not null,
    kind text not null,
    status text not null,
    problem text,
    objectives text,
    approach text,
    area text,
    households int,
    start_date date,
    end_date date,
    submitted_at timestamptz,
    registered_at timestamptz,
    return_reason text,
    request_key uuid,
    folded text generated always as (folded(title || ' ' || code)) stored,
    constraint registered_model_code_is_unique_in_its_district unique (district_id, code),
    constraint registered_model_one_per_form unique (request_key),
    constraint registered_model_subject_is_known check (subject_type in ('COLLECTIVE', 'INDIVIDUAL')),
    constraint registered_model_field_is_known check (field in ('ECONOMY', 'CULTURE_SOCIETY', 'SECURITY_DEFENCE', 'POLITICAL_SYSTEM')),
    constraint registered_model_kind_is_known check (kind in ('NEW', 'CONTINUED', 'UPGRADED')),
    constraint registered_model_status_is_known check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REGISTERED', 'RECOGNIZED', 'NOT_RECOGNIZED', 'STOPPED')),
    constraint registered_model_counts_households check (households >= 0),
    constraint registered_model_ends_after_it_starts check (end_date >= start_date)
);
create index registered_model_of_ward on registered_model (ward_id, of_year);

create table model_indicator (
    model_id bigint not null references registered_model,
    position int not null,
    name text not null,
    unit text,
    baseline numeric(19, 4),
    goal numeric(19, 4) not null,
    primary key (model_id, position)
);
