-- Tên cũ: how a unit was called until the first day of its next name; the papers of those days keep it.
create table former_unit_name (
    unit_id bigint not null references unit,
    until date not null,
    name text collate vi not null,
    short_name text collate vi not null,
    constraint former_unit_name_one_until_a_day primary key (unit_id, until)
);

alter table unit add column named_since date;

create function unit_name_on(unit_asked bigint, day date) returns text stable language sql as $$
    select coalesce((select f.name from former_unit_name f where f.unit_id = unit_asked and f.until > day order by f.until limit 1),
        (select u.name from unit u where u.id = unit_asked))
$$;

create function unit_short_name_on(unit_asked bigint, day date) returns text stable language sql as $$
    select coalesce((select f.short_name from former_unit_name f where f.unit_id = unit_asked and f.until > day order by f.until limit 1),
        (select u.short_name from unit u where u.id = unit_asked))
$$;
