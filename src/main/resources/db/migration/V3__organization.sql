create sequence unit_seq increment by 50;
create table unit (
    id bigint primary key,
    version int not null default 0,
    kind text not null,
    code text not null,
    name text collate vi not null,
    short_name text collate vi not null,
    parent_id bigint references unit,
    district_id bigint references unit,
    valid_from date not null,
    valid_to date,
    folded text generated always as (folded(name || ' ' || short_name || ' ' || code)) stored,
    constraint unit_code_is_unique unique (code),
    constraint unit_kind_is_known check (kind in ('DISTRICT', 'WARD', 'PARTY_CELL', 'RESIDENTIAL_GROUP', 'MASS_ORGANIZATION')),
    constraint only_a_district_stands_at_the_top check ((kind = 'DISTRICT') = (parent_id is null) and (kind = 'DISTRICT') = (district_id is null)),
    constraint unit_ends_after_it_begins check (valid_to > valid_from)
);
create index unit_children on unit (parent_id);
create index unit_of_district on unit (district_id, kind);
