create sequence campaign_seq increment by 50;
create table campaign (
    id bigint primary key,
    version int not null default 0,
    district_id bigint not null references unit,
    of_year int not null,
    theme text,
    registration_from date not null,
    registration_to date not null,
    mid_review_on date,
    final_review_on date,
    stale_days int not null,
    upkeep_months int not null,
    open_to_public boolean not null default false,
    closed_at timestamptz,
    constraint campaign_one_per_district_and_year unique (district_id, of_year),
    constraint campaign_registration_ends_after_it_begins check (registration_to >= registration_from),
    constraint campaign_waits_some_days check (stale_days between 1 and 366),
    constraint campaign_checks_yearly_or_half_yearly check (upkeep_months in (6, 12))
);

create table campaign_sub_field (
    campaign_id bigint not null references campaign,
    position int not null,
    field text not null,
    name text not null,
    primary key (campaign_id, position),
    constraint campaign_sub_field_field_is_known check (field in ('ECONOMY', 'CULTURE_SOCIETY', 'SECURITY_DEFENCE', 'POLITICAL_SYSTEM'))
);

alter table registered_model
    add column continued_from_id bigint references registered_model,
    add column news text,
    add column sub_field text,
    add column person_name text,
    add column person_position text,
    add column person_birth_year int,
    add column beneficiaries text,
    add column evaluation_date date,
    add column outputs text,
    add column sustainability text,
    add column cell_leadership text,
    add column level text,
    add column follows_theme boolean not null default false,
    add column contact_name text,
    add column contact_phone text,
    add column late boolean not null default false,
    add column surveyed_on date,
    add column self_scored_at timestamptz,
    add column appraised_at timestamptz,
    add column decided_on date,
    add column stopped_at timestamptz,
    add column closing_reason text,
    add constraint registered_model_level_is_known check (level in ('WARD', 'DISTRICT', 'CITY')),
    drop constraint registered_model_status_is_known,
    add constraint registered_model_status_is_known check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REGISTERED', 'SELF_SCORED', 'APPRAISED',
        'RECOGNIZED', 'NOT_RECOGNIZED', 'STOPPED'));
create index registered_model_continues on registered_model (continued_from_id);

create table model_force (
    model_id bigint not null references registered_model,
    position int not null,
    name text not null,
    part text not null,
    role text,
    primary key (model_id, position),
    constraint model_force_part_is_known check (part in ('LEADING', 'COORDINATING', 'JOINING'))
);

create table model_resource (
    model_id bigint not null references registered_model,
    position int not null,
    kind text not null,
    what text not null,
    amount numeric(19, 4),
    unit text,
    primary key (model_id, position),
    constraint model_resource_kind_is_known check (kind in ('MONEY', 'GOODS', 'LABOUR', 'CONTRIBUTION'))
);

create table model_milestone (
    model_id bigint not null references registered_model,
    position int not null,
    name text not null,
    due_on date not null,
    done_on date,
    primary key (model_id, position)
);

create table model_target (
    model_id bigint not null references registered_model,
    target_id bigint not null references target,
    primary key (model_id, target_id)
);
create index model_target_served on model_target (target_id);

-- What the district asks to have mended, field by field, until the registration is sent again.
create table model_remark (
    model_id bigint not null references registered_model,
    field text not null,
    remark text not null,
    primary key (model_id, field)
);

-- Who moved a model when, from where to where, and why; only ever added to.
create sequence taken_move_seq increment by 50;
create table taken_move (
    id bigint primary key,
    model_id bigint not null references registered_model,
    move text not null,
    from_status text not null,
    to_status text not null,
    taken_at timestamptz not null,
    actor text not null,
    reason text
);
create index taken_move_of_model on taken_move (model_id, taken_at);
