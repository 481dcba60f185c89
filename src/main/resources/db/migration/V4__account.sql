create sequence account_seq increment by 50;
create table account (
    id bigint primary key,
    version int not null default 0,
    username text not null,
    full_name text collate vi not null,
    password_hash text not null,
    must_change_password boolean not null,
    session_stamp int not null,
    locked_at timestamptz,
    last_sign_in_at timestamptz,
    folded text generated always as (folded(full_name || ' ' || username)) stored,
    constraint account_username_is_unique unique (username),
    constraint account_username_is_small check (username = lower(username))
);

create sequence assignment_seq increment by 50;
create table assignment (
    id bigint primary key,
    version int not null default 0,
    account_id bigint not null references account,
    role text not null,
    unit_id bigint references unit,
    valid_from date not null,
    valid_to date,
    constraint assignment_role_is_known check (role in ('WARD_CADRE', 'DISTRICT_STAFF', 'LEADER', 'ADMIN')),
    constraint only_an_admin_has_no_unit check ((role = 'ADMIN') = (unit_id is null)),
    constraint assignment_ends_after_it_begins check (valid_to > valid_from)
);
create index assignment_of_account on assignment (account_id);

-- Sessions, as Spring Session JDBC keeps them.
create table spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- How often somebody may still try to sign in: token buckets per account and per address.
create table sign_in_bucket (
    id text primary key,
    state bytea,
    expires_at bigint
);
