-- Of what takes long, how many rows are done; without a sheet the file is being looked through once more.
alter table import_progress
    alter column sheet drop not null,
    add column rows_done int not null default 0,
    add column of_rows int not null default 0;
