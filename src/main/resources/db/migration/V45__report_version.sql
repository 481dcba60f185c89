-- Every submission is kept as it was said. A report that came from old papers gets its first version when somebody takes it up.
create sequence report_version_seq increment by 50;
create table report_version (
    id bigint primary key,
    report_id bigint not null references briefing_report,
    number int not null,
    submitted_at timestamptz not null,
    submitted_by text not null,
    content jsonb not null,
    constraint report_version_one_per_number unique (report_id, number),
    constraint report_version_numbers_start_at_one check (number > 0)
);

-- An accepted report can be corrected: until the correction is accepted in its turn, what was accepted goes on counting.
alter table briefing_report
    add column submissions int not null default 0,
    add column counted_version int,
    drop constraint briefing_report_status_is_known,
    drop constraint briefing_report_accepted_says_when,
    add constraint briefing_report_status_is_known check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CORRECTING')),
    add constraint briefing_report_accepted_says_when check (status not in ('ACCEPTED', 'CORRECTING') or accepted_at is not null),
    add constraint briefing_report_draft_was_never_accepted check (status <> 'DRAFT' or accepted_at is null),
    add constraint briefing_report_counts_one_of_its_versions check (counted_version between 1 and submissions);

-- What counts beside what is written; a figure that a correction takes away stays until the correction is accepted.
alter table figure
    add column counted_value numeric(19, 4),
    add column counted_denominator numeric(19, 4),
    alter column value drop not null,
    add constraint figure_is_written_or_counts check (value is not null or counted_value is not null);
update figure set counted_value = value, counted_denominator = denominator
where report_id in (select id from briefing_report where status = 'ACCEPTED');
