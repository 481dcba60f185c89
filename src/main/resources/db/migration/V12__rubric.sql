create sequence rubric_seq increment by 50;
create table rubric (
    id bigint primary key,
    version int not null default 0,
    district_id bigint not null references unit,
    of_year int not null,
    subject_type text not null,
    number int,
    status text not null,
    in_use_since timestamptz,
    request_key uuid,
    name text collate vi not null,
    total numeric(6, 2) not null,
    bonus_maximum numeric(6, 2),
    bonus_text text,
    constraint rubric_number_is_unique_in_its_year unique (district_id, of_year, subject_type, number),
    constraint rubric_one_per_form unique (request_key),
    constraint rubric_subject_is_known check (subject_type in ('COLLECTIVE', 'INDIVIDUAL')),
    constraint rubric_status_is_known check (status in ('DRAFT', 'IN_USE', 'REPLACED')),
    constraint rubric_has_a_number_once_it_is_used check ((status = 'DRAFT') = (number is null) and (status = 'DRAFT') = (in_use_since is null)),
    constraint rubric_bonus_says_for_what check ((bonus_maximum is null) = (bonus_text is null))
);
create unique index rubric_one_draft on rubric (district_id, of_year, subject_type) where status = 'DRAFT';
create unique index rubric_one_in_use on rubric (district_id, of_year, subject_type) where status = 'IN_USE';

-- The parts of a rubric, in order. Codes tie them; rows change places within one transaction.
create table rubric_group (
    rubric_id bigint not null references rubric,
    position int not null,
    code text not null,
    name text not null,
    primary key (rubric_id, position),
    constraint rubric_group_code_is_unique unique (rubric_id, code) deferrable initially deferred
);

create table rubric_criterion (
    rubric_id bigint not null references rubric,
    position int not null,
    group_code text not null,
    code text not null,
    text text not null,
    kind text not null,
    maximum numeric(6, 2) not null,
    note text,
    primary key (rubric_id, position),
    constraint rubric_criterion_code_is_unique unique (rubric_id, code) deferrable initially deferred,
    constraint rubric_criterion_kind_is_known check (kind in ('POINTS', 'RATIO', 'DEDUCTION')),
    constraint rubric_criterion_is_not_negative check (maximum >= 0)
);

create table rubric_step (
    rubric_id bigint not null references rubric,
    position int not null,
    criterion_code text not null,
    from_percent numeric(6, 2) not null,
    points numeric(6, 2) not null,
    primary key (rubric_id, position)
);

create table rubric_class (
    rubric_id bigint not null references rubric,
    position int not null,
    name text not null,
    from_points numeric(6, 2) not null,
    eligible_for text not null,
    primary key (rubric_id, position),
    constraint rubric_class_eligibility_is_known check (eligible_for in ('NONE', 'RECOGNITION', 'TYPICAL'))
);

create table rubric_gate (
    rubric_id bigint not null references rubric,
    position int not null,
    group_code text not null,
    least_percent numeric(6, 2) not null,
    primary key (rubric_id, position)
);
