-- A second thing that only the person has, beside the password: a telephone that counts with the same secret.
alter table account
    -- base 32, as telephones take it; null: none
    add column totp_secret text,
    -- the half minute whose code was taken last: a code opens once
    add column totp_step bigint,
    add column password_changed_at timestamptz,
    add column failed_sign_ins int not null default 0,
    add constraint account_counts_steps_of_a_secret check (totp_step is null or totp_secret is not null);

-- For a telephone that was lost; each opens once. Only their hashes are kept.
create table recovery_code (
    account_id bigint not null references account,
    hash text not null,
    primary key (account_id, hash)
);
