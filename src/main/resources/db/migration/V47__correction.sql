-- A unit asks to correct what was accepted, the district's staff opens the report or says why not.
create sequence correction_seq increment by 50;
create table correction (
    id bigint primary key,
    version int not null default 0,
    report_id bigint not null references briefing_report,
    status text not null,
    reason text not null,
    asked_at timestamptz not null,
    asked_by text not null,
    request_key uuid not null,
    decided_at timestamptz,
    decided_by text,
    refusal text,
    from_version int,
    to_version int,
    constraint correction_asked_once unique (request_key),
    constraint correction_status_is_known check (status in ('ASKED', 'OPENED', 'DECLINED', 'DONE')),
    constraint correction_decided_says_when_and_who check (num_nulls(decided_at, decided_by) = case when status = 'ASKED' then 2 else 0 end),
    constraint correction_declined_says_why check ((status = 'DECLINED') = (refusal is not null)),
    constraint correction_opened_says_what_it_replaces check ((status in ('OPENED', 'DONE')) = (from_version is not null)),
    constraint correction_done_says_what_replaced_it check ((status = 'DONE') = (to_version is not null)),
    foreign key (report_id, from_version) references report_version (report_id, number),
    foreign key (report_id, to_version) references report_version (report_id, number)
);
create unique index correction_one_at_a_time on correction (report_id) where status in ('ASKED', 'OPENED');
create index correction_of_report on correction (report_id);
