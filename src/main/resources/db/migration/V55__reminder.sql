-- Where a person's reminders are sent as mail; most have none.
alter table account
    add column email text,
    add constraint account_email_is_an_address check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254);

-- What somebody is reminded of: once for each person and occasion, however many instances run. It is settled when nothing is left to do.
create table reminder (
    id bigint generated always as identity primary key,
    account_id bigint not null references account,
    kind text not null,
    about text not null,
    occasion text not null,
    sentence text not null,
    detail text,
    path text not null,
    written_at timestamptz not null,
    read_at timestamptz,
    settled_at timestamptz,
    constraint reminder_is_written_once unique (account_id, kind, about, occasion),
    constraint reminder_kind_is_known check (kind in ('REPORT_DUE', 'REPORT_LATE', 'REPORT_RETURNED', 'REPORT_ACCEPTED', 'LATE_LIST',
        'EXPLANATION_ASKED', 'EXPLANATION_ANSWERED', 'CORRECTION_ASKED', 'CORRECTION_OPENED', 'CORRECTION_DECLINED',
        'MODEL_RETURNED', 'MODEL_REGISTERED', 'REMEDY_DUE', 'UPKEEP_DUE', 'WEEKLY_DIGEST')),
    constraint reminder_leads_into_the_application check (path like '/%' and path not like '//%')
);
create index reminder_of_account on reminder (account_id, id);
create index reminder_unread on reminder (account_id) where read_at is null and settled_at is null;
create index reminder_to_settle on reminder (about) where settled_at is null;

-- The mails to send and those that were. One a reminder; whoever sends holds the row, so that it is sent once.
create table reminder_mail (
    id bigint generated always as identity primary key,
    reminder_id bigint not null references reminder,
    state text not null,
    tries int not null,
    refusals int not null,
    next_try_at timestamptz not null,
    ended_at timestamptz,
    last_error text,
    constraint reminder_mail_one_per_reminder unique (reminder_id),
    constraint reminder_mail_state_is_known check (state in ('WAITING', 'SENT', 'WITHDRAWN', 'GIVEN_UP')),
    constraint reminder_mail_that_ended_says_when check ((state = 'WAITING') = (ended_at is null)),
    constraint reminder_mail_is_tried_before_it_is_refused check (refusals between 0 and tries)
);
create index reminder_mail_waiting on reminder_mail (next_try_at) where state = 'WAITING';

-- Of which kinds a person wants mail, where it is not the usual.
create table mail_choice (
    account_id bigint not null references account,
    kind text not null,
    wanted boolean not null,
    primary key (account_id, kind)
);

-- A person's secret address of the calendar; only its hash is kept.
create table calendar_link (
    account_id bigint primary key references account,
    token_hash text not null,
    made_at timestamptz not null,
    constraint calendar_link_token_is_used_once unique (token_hash)
);

-- Which instance does the scheduled work, as ShedLock keeps it.
create table shedlock (
    name varchar(64) not null primary key,
    lock_until timestamp not null,
    locked_at timestamp not null,
    locked_by varchar(255) not null
);
