create table import_batch (
    id uuid primary key,
    file_name text not null,
    content bytea,
    username text not null,
    uploaded_at timestamptz not null,
    state text not null,
    preview text not null,
    finished_at timestamptz,
    failure text,
    constraint import_batch_state_is_known check (state in ('READY', 'IMPORTING', 'DONE', 'FAILED')),
    constraint import_batch_keeps_its_file_until_it_is_done check (state = 'DONE' or content is not null)
);
create index import_batch_by_time on import_batch (uploaded_at);

-- How far a running import has come. It stands apart because the import writes its own batch in its one transaction, and this is seen meanwhile.
create table import_progress (
    batch_id uuid primary key references import_batch on delete cascade,
    sheet text not null,
    at timestamptz not null
);
