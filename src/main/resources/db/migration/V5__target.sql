create sequence target_set_seq increment by 50;
create table target_set (
    id bigint primary key,
    district_id bigint not null references unit,
    of_year int not null,
    constraint target_set_one_per_district_and_year unique (district_id, of_year)
);

create sequence target_group_seq increment by 50;
create table target_group (
    id bigint primary key,
    target_set_id bigint not null references target_set,
    code text not null,
    name text collate vi not null,
    field text not null,
    position int not null,
    constraint target_group_code_is_unique_in_its_set unique (target_set_id, code)
);

create sequence target_seq increment by 50;
create table target (
    id bigint primary key,
    version int not null default 0,
    target_set_id bigint not null references target_set,
    target_group_id bigint not null references target_group,
    code text not null,
    name text collate vi not null,
    field text not null,
    unit_of_measure text not null,
    measure text not null,
    direction text not null,
    assigned numeric(19, 4) not null,
    stretch numeric(19, 4),
    accumulation text not null,
    consolidation text not null,
    scope text not null,
    basis text not null,
    status text not null,
    position int not null,
    folded text generated always as (folded(name || ' ' || code)) stored,
    constraint target_code_is_unique_in_its_set unique (target_set_id, code),
    constraint target_measure_is_known check (measure in ('NUMBER', 'RATIO')),
    constraint target_direction_is_known check (direction in ('AT_LEAST', 'AT_MOST')),
    constraint target_accumulation_is_known check (accumulation in ('SUM', 'LATEST', 'WORST')),
    constraint target_consolidation_is_known check (consolidation in ('SUM', 'MEAN', 'WORST')),
    constraint target_scope_is_known check (scope in ('WARDS', 'DISTRICT')),
    constraint target_basis_is_known check (basis in ('VALUE', 'CHANGE')),
    constraint target_status_is_known check (status in ('ACTIVE', 'WITHDRAWN')),
    constraint target_stretch_is_better_than_assigned check (case direction when 'AT_LEAST' then stretch > assigned else stretch < assigned end)
);
create index target_of_group on target (target_group_id);

create sequence allocation_seq increment by 50;
create table allocation (
    id bigint primary key,
    version int not null default 0,
    target_id bigint not null references target,
    ward_id bigint not null references unit,
    assigned numeric(19, 4) not null,
    constraint allocation_one_per_target_and_ward unique (target_id, ward_id),
    constraint allocation_is_not_negative check (assigned >= 0)
);
create index allocation_of_ward on allocation (ward_id);
