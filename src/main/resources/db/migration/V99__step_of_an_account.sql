-- Whoever took a report's step may take it back, and a namesake may not: names are not unique.
alter table report_move add column actor_id bigint references account;
