create sequence briefing_report_seq increment by 50;
create table briefing_report (
    id bigint primary key,
    version int not null default 0,
    unit_id bigint not null references unit,
    month date not null,
    status text not null,
    situation text,
    limitations text,
    next_tasks text,
    edited_at timestamptz,
    submitted_at timestamptz,
    late boolean not null default false,
    accepted_at timestamptz,
    return_reason text,
    constraint briefing_report_one_per_unit_and_month unique (unit_id, month),
    constraint briefing_report_month_is_its_first_day check (extract(day from month) = 1),
    constraint briefing_report_status_is_known check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint briefing_report_was_submitted_once_it_left_its_unit check (status = 'DRAFT' or submitted_at is not null),
    constraint briefing_report_accepted_says_when check ((status = 'ACCEPTED') = (accepted_at is not null)),
    constraint briefing_report_returned_says_why check (status <> 'RETURNED' or return_reason is not null)
);
create index briefing_report_by_month on briefing_report (month, status);

create sequence figure_seq increment by 200;
create table figure (
    id bigint primary key,
    report_id bigint not null references briefing_report,
    target_id bigint not null references target,
    value numeric(19, 4) not null,
    denominator numeric(19, 4),
    comment text,
    constraint figure_one_per_report_and_target unique (report_id, target_id),
    constraint figure_is_never_negative check (value >= 0 and denominator >= 0)
);
create index figure_of_target on figure (target_id);

create sequence report_move_seq increment by 50;
create table report_move (
    id bigint primary key,
    report_id bigint not null references briefing_report,
    from_status text not null,
    to_status text not null,
    at timestamptz not null,
    actor text not null,
    reason text
);
create index report_move_of_report on report_move (report_id);
