-- What a party cell or residential group hands in for its ward's report of a month.
create sequence unit_part_seq increment by 50;
create table unit_part (
    id bigint primary key,
    version int not null default 0,
    unit_id bigint not null references unit,
    ward_id bigint not null references unit,
    month date not null,
    situation text,
    opinion text,
    author text not null,
    handed_in_at timestamptz not null,
    late boolean not null,
    edited_at timestamptz not null,
    merged_at timestamptz,
    merged_text text,
    constraint unit_part_one_per_unit_and_month unique (unit_id, month),
    constraint unit_part_month_is_its_first_day check (extract(day from month) = 1),
    constraint unit_part_is_edited_once_it_was_handed_in check (edited_at >= handed_in_at),
    constraint unit_part_text_is_merged_at_a_time check (merged_text is null or merged_at is not null)
);
create index unit_part_of_ward on unit_part (ward_id, month);

create table part_figure (
    part_id bigint not null references unit_part,
    target_id bigint not null references target,
    value numeric(19, 4) not null,
    denominator numeric(19, 4),
    constraint part_figure_one_per_part_and_target primary key (part_id, target_id),
    constraint part_figure_is_never_negative check (value >= 0 and denominator >= 0)
);
create index part_figure_of_target on part_figure (target_id);
