-- An import writes tens of thousands of reports: the first of a district raises its counter, for the others a look is enough.
create or replace function raise_board_state(district bigint) returns void language plpgsql as $$
begin
    if not exists (select from board_state s where s.district_id = district and s.raised_by = pg_current_xact_id()) then
        insert into board_state as s (district_id, counter, raised_by) select u.id, 1, pg_current_xact_id() from unit u where u.id = district
        on conflict (district_id) do update set counter = s.counter + 1, raised_by = excluded.raised_by where s.raised_by <> excluded.raised_by;
    end if;
end $$;
