-- What somebody's passwords were, where an office wants that none comes again; only their hashes are kept, and only as many as are asked.
create sequence former_password_seq increment by 1;
create table former_password (
    id bigint primary key default nextval('former_password_seq'),
    account_id bigint not null references account,
    hash text not null
);
create index former_password_of_account on former_password (account_id, id);
