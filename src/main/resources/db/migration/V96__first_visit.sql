-- When a person went through, or put away, the first steps that the first page shows; null: they are shown.
-- Whoever signed in before they existed knows the way.
alter table account add guide_seen_at timestamptz;
update account set guide_seen_at = last_sign_in_at where last_sign_in_at is not null;
