-- Old lines of the audit trail may go once they are a year old and sealed, with the seals over them but for the last: from that one on the chain
-- of what remains is checked. Nobody but the retention job says that it does this, and not even that job gets at a younger line.
alter table audit_seal
    add column forgotten_at timestamptz;

create function audit_entry_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('danvankheo.audit_retention', true) = 'on' and old.at < now() - interval '12 months'
        and exists (select from audit_seal s where s.through >= old.id) then
        return old;
    end if;
    raise exception 'the audit trail is append-only';
end $$;

create function audit_seal_is_kept() returns trigger language plpgsql as $$
begin
    if current_setting('danvankheo.audit_retention', true) = 'on' and not exists (select from audit_entry e where e.id <= old.through) then
        if tg_op = 'DELETE' and exists (select from audit_seal s where s.number > old.number) then
            return old;
        elsif tg_op = 'UPDATE' and old.forgotten_at is null and to_jsonb(new) - 'forgotten_at' = to_jsonb(old) - 'forgotten_at' then
            return new;
        end if;
    end if;
    raise exception 'the audit trail is append-only';
end $$;

drop trigger audit_entry_is_never_changed_or_deleted on audit_entry;
create trigger audit_entry_is_never_changed_or_deleted before update or delete on audit_entry
    for each row execute function audit_entry_is_kept();
drop trigger audit_seal_is_never_changed_or_deleted on audit_seal;
create trigger audit_seal_is_never_changed_or_deleted before update or delete on audit_seal
    for each row execute function audit_seal_is_kept();
