-- What a device of the person signs with instead of a password, in the tables that Spring Security reads: only public keys are kept.
create table user_entities (
    id varchar(1000) not null primary key,
    name varchar(100) not null references account (username),
    display_name varchar(200),
    constraint passkey_owner_is_one_account unique (name)
);
create sequence user_credentials_seq increment by 1;
create table user_credentials (
    -- ours, for addresses: what a device calls its key is nobody else's to know
    id bigint not null default nextval('user_credentials_seq'),
    credential_id varchar(1000) not null primary key,
    user_entity_user_id varchar(1000) not null references user_entities,
    public_key bytea not null,
    signature_count bigint,
    uv_initialized boolean,
    backup_eligible boolean not null,
    authenticator_transports varchar(1000),
    public_key_credential_type varchar(100),
    backup_state boolean not null,
    attestation_object bytea,
    attestation_client_data_json bytea,
    created timestamptz,
    last_used timestamptz,
    label varchar(1000) not null,
    constraint passkey_number_is_one unique (id)
);
create index passkey_of_owner on user_credentials (user_entity_user_id);
