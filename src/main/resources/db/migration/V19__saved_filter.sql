-- What somebody narrows the register of models to again and again, under a name of their own. Twenty places a person, so that there are never more.
create sequence saved_filter_seq increment by 50;
create table saved_filter (
    id bigint primary key,
    account_id bigint not null references account,
    place int not null,
    name text collate vi not null,
    query text not null,
    constraint saved_filter_name_is_used_once unique (account_id, name),
    constraint saved_filter_place_is_used_once unique (account_id, place),
    constraint saved_filter_at_most_twenty check (place between 1 and 20),
    constraint saved_filter_narrows_something check (query <> '')
);
