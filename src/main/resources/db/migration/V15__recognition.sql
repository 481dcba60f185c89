create sequence decision_seq increment by 50;
create table decision (
    id bigint primary key,
    version int not null default 0,
    district_id bigint not null references unit,
    of_year int not null,
    level text not null,
    number text not null,
    decided_on date not null,
    organ text not null,
    signer text not null,
    note text,
    request_key uuid not null,
    constraint decision_one_per_form unique (request_key),
    constraint decision_level_is_known check (level in ('WARD', 'DISTRICT', 'CITY'))
);
-- Organs number their papers anew each year; '15-QĐ/QU' and '15 - qđ/qu' are one number.
create unique index decision_number_is_unique_for_its_organ_and_year on decision (district_id, folded(organ), folded(number), extract(year from decided_on));
create index decision_of_year on decision (district_id, of_year);

create sequence recognition_seq increment by 50;
create table recognition (
    id bigint primary key,
    decision_id bigint not null references decision,
    model_id bigint not null references registered_model,
    tier text not null,
    in_spite_of text,
    revoked_on date,
    revoked_number text,
    revoked_reason text,
    constraint recognition_once_per_decision unique (decision_id, model_id),
    constraint recognition_tier_is_known check (tier in ('RECOGNIZED', 'TYPICAL')),
    constraint recognition_revoked_says_why check ((revoked_on is null) = (revoked_reason is null)),
    constraint recognition_number_is_of_a_revocation check (revoked_number is null or revoked_on is not null)
);
create index recognition_of_model on recognition (model_id);
