-- The chain over the audit trail: each seal hashes the lines since the last one together with the hash of that, so that whoever changes a line
-- behind the application's back breaks every seal from there on.
create table audit_seal (
    number bigint primary key,
    through bigint not null,
    entries bigint not null,
    hash text not null,
    sealed_at timestamptz not null,
    constraint audit_seal_goes_on unique (through),
    constraint audit_seal_is_a_sha256 check (hash ~ '^[0-9a-f]{64}$')
);
create trigger audit_seal_is_never_changed_or_deleted before update or delete on audit_seal
    for each row execute function audit_entry_is_append_only();
create trigger audit_seal_is_never_emptied before truncate on audit_seal
    for each statement execute function audit_entry_is_append_only();

-- Of the lines behind one and up to another, and of the hash before.
create function audit_hash(previous text, behind bigint, through bigint) returns text language sql stable as $$
    select encode(sha256(convert_to(previous || coalesce(string_agg(jsonb_build_array(
        e.id, extract(epoch from e.at), e.actor, e.action, e.subject, e.detail, e.address)::text, E'\n' order by e.id), ''), 'UTF8')), 'hex')
    from audit_entry e where e.id > behind and e.id <= through
$$;
