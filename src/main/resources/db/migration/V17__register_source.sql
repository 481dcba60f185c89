alter table target
    add column source text not null default 'REPORTS',
    add column counting text,
    add constraint target_source_is_known check (source in ('REPORTS', 'REGISTERED_MODELS', 'SURVEYED_MODELS', 'RECOGNIZED_MODELS')),
    add constraint target_counting_is_known check (counting in ('MODELS', 'BODIES')),
    add constraint target_counts_something_where_nobody_reports check ((source = 'REPORTS') = (counting is null)),
    add constraint target_can_be_answered_by_the_register check (source = 'REPORTS'
        or accumulation <> 'WORST' and (measure <> 'RATIO' or accumulation = 'LATEST' and (source <> 'REGISTERED_MODELS' or counting <> 'MODELS')));

-- Models of old registers have no days of their own: they are counted from their start, and were decided on or stopped at their end.
update registered_model
set registered_at = least(coalesce(start_date, make_date(of_year, 1, 1)), current_date)::timestamp at time zone 'Asia/Ho_Chi_Minh'
where registered_at is null and status not in ('DRAFT', 'SUBMITTED', 'RETURNED');
update registered_model
set decided_on = greatest(least(coalesce(end_date, make_date(of_year, 12, 31)), current_date), (registered_at at time zone 'Asia/Ho_Chi_Minh')::date)
where decided_on is null and status in ('RECOGNIZED', 'NOT_RECOGNIZED');
update registered_model
set stopped_at = greatest(least(coalesce(end_date, make_date(of_year, 12, 31)), current_date)::timestamp at time zone 'Asia/Ho_Chi_Minh', registered_at)
where stopped_at is null and status = 'STOPPED';

create index registered_model_of_owner on registered_model (owner_id, of_year);
