-- Which state of its data a district's boards show: a counter that is raised in the transaction of whatever can change one. A board that was
-- computed is kept in memory under it, so that a page asks for one number instead of ten thousand figures, and no instance shows an old one.
create table board_state (
    district_id bigint primary key references unit on delete cascade,
    counter bigint not null,
    -- a transaction raises it once, however many lines it writes
    raised_by xid8 not null
);

create function raise_board_state(district bigint) returns void language sql as $$
    insert into board_state as s (district_id, counter, raised_by) select u.id, 1, pg_current_xact_id() from unit u where u.id = district
    on conflict (district_id) do update set counter = s.counter + 1, raised_by = excluded.raised_by where s.raised_by <> excluded.raised_by
$$;

create function board_district(place text, line jsonb) returns bigint language sql stable as $$
    select case place
        when 'unit' then coalesce((line ->> 'district_id')::bigint, (line ->> 'id')::bigint)
        when 'briefing_report' then (select coalesce(u.district_id, u.id) from unit u where u.id = (line ->> 'unit_id')::bigint)
        when 'target_group' then (select s.district_id from target_set s where s.id = (line ->> 'target_set_id')::bigint)
        when 'target' then (select s.district_id from target_set s where s.id = (line ->> 'target_set_id')::bigint)
        when 'allocation' then (select s.district_id from target t join target_set s on s.id = t.target_set_id where t.id = (line ->> 'target_id')::bigint)
        else (line ->> 'district_id')::bigint
    end
$$;

create function raise_board_state() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform raise_board_state(board_district(tg_table_name, to_jsonb(old)));
    end if;
    if tg_op <> 'DELETE' then
        perform raise_board_state(board_district(tg_table_name, to_jsonb(new)));
    end if;
    return null;
end $$;

-- At the end of the transaction, so that the counter is held for no longer than it takes to commit, and nobody waits for it with a lock in hand.
create constraint trigger unit_is_on_boards after insert or update or delete on unit
    deferrable initially deferred for each row execute function raise_board_state();
create constraint trigger target_set_is_on_boards after insert or update or delete on target_set
    deferrable initially deferred for each row execute function raise_board_state();
create constraint trigger target_group_is_on_boards after insert or update or delete on target_group
    deferrable initially deferred for each row execute function raise_board_state();
create constraint trigger target_is_on_boards after insert or update or delete on target
    deferrable initially deferred for each row execute function raise_board_state();
create constraint trigger allocation_is_on_boards after insert or update or delete on allocation
    deferrable initially deferred for each row execute function raise_board_state();

-- A report that is still being written is on no board. Its figures are counted, replaced or given up with it, never alone.
create constraint trigger new_report_is_on_boards after insert on briefing_report
    deferrable initially deferred for each row when (new.status = 'SUBMITTED' or new.accepted_at is not null) execute function raise_board_state();
create constraint trigger changed_report_is_on_boards after update on briefing_report
    deferrable initially deferred for each row when (old.status = 'SUBMITTED' or new.status = 'SUBMITTED' or old.accepted_at is not null or new.accepted_at is not null)
    execute function raise_board_state();
create constraint trigger gone_report_was_on_boards after delete on briefing_report
    deferrable initially deferred for each row execute function raise_board_state();

-- A model is counted by its state and its dates; its texts are on no board.
create constraint trigger new_model_is_on_boards after insert on registered_model
    deferrable initially deferred for each row when (new.registered_at is not null) execute function raise_board_state();
create constraint trigger changed_model_is_on_boards after update on registered_model
    deferrable initially deferred for each row
    when ((old.status, old.of_year, old.owner_id, old.ward_id, old.field, old.registered_at, old.surveyed_on, old.self_scored_at, old.appraised_at, old.decided_on, old.stopped_at)
        is distinct from (new.status, new.of_year, new.owner_id, new.ward_id, new.field, new.registered_at, new.surveyed_on, new.self_scored_at, new.appraised_at, new.decided_on, new.stopped_at))
    execute function raise_board_state();
create constraint trigger gone_model_was_on_boards after delete on registered_model
    deferrable initially deferred for each row execute function raise_board_state();
