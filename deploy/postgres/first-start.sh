#!/bin/sh
# Run once, when the volume is new: the application's role owns its database and is no superuser; another role copies and does nothing else.
set -eu
psql --username=postgres --set=ON_ERROR_STOP=1 --set=password="$DANVANKHEO_DATABASE_PASSWORD" --set=copying="$REPLICATION_PASSWORD" <<'SQL'
create role danvankheo login password :'password';
alter role danvankheo set statement_timeout = '20s';
alter role danvankheo set lock_timeout = '5s';
alter role danvankheo set idle_in_transaction_session_timeout = '5min';
create database danvankheo owner danvankheo;
create role copying login replication password :'copying';
-- a commit is acknowledged when the other server has it, too
alter system set synchronous_standby_names = '*';
SQL
echo "host replication copying all scram-sha-256" >> "$PGDATA/pg_hba.conf"
