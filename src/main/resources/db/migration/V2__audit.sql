create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    action text not null,
    subject text not null,
    detail text,
    address text,
    folded text generated always as (folded(subject || ' ' || coalesce(detail, ''))) stored
);
create index audit_entry_of_actor on audit_entry (actor, id);
create index audit_entry_by_time on audit_entry (at);
create index audit_entry_of_action on audit_entry (action, id);

-- What was written down stays written down.
create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end $$;
create trigger audit_entry_is_never_changed_or_deleted before update or delete on audit_entry
    for each row execute function audit_entry_is_append_only();
create trigger audit_entry_is_never_emptied before truncate on audit_entry
    for each statement execute function audit_entry_is_append_only();
