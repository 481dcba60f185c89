-- Since when nobody signed in: from the last sign-in, the opening or the unlocking on. Whoever was here before has the whole time from today.
alter table account add column idle_since timestamptz not null default now();
create index account_by_idleness on account (idle_since) where locked_at is null;
