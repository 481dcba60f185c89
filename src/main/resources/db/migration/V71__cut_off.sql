-- When a district's units report; where nothing stands, as everybody does.
alter table unit
    add due_day int,
    add period_from_day int,
    add working_day_rule text,
    add constraint unit_cut_off_is_whole check (num_nulls(due_day, period_from_day, working_day_rule) in (0, 3)),
    add constraint only_a_district_sets_a_cut_off check (due_day is null or kind = 'DISTRICT'),
    add constraint unit_due_day_is_in_a_month check (due_day between 1 and 31),
    add constraint unit_period_begins_in_every_month check (period_from_day between 1 and 28),
    add constraint unit_working_day_rule_is_known check (working_day_rule in ('SAME_DAY', 'NEXT_WORKING_DAY', 'PREVIOUS_WORKING_DAY'));
