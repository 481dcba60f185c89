-- What another program shows instead of a password, to read in somebody's name: only its hash is kept.
create sequence access_token_seq increment by 1;
create table access_token (
    id bigint primary key default nextval('access_token_seq'),
    account_id bigint not null references account,
    name text not null,
    scope text not null,
    hash text not null,
    made_at timestamptz not null,
    expires_on date not null,
    used_on date,
    revoked_at timestamptz,
    request_key uuid not null,
    constraint access_token_opens_for_one unique (hash),
    constraint access_token_one_per_form unique (request_key),
    constraint access_token_scope_is_known check (scope in ('BOARDS', 'DESCRIPTION'))
);
create index access_token_of_account on access_token (account_id, made_at);
