#!/bin/bash
# A server that follows another one copies it at its first start and streams from then on; its place in the log is kept by a slot.
set -euo pipefail
if [ -n "${FOLLOWS:-}" ] && [ ! -s "$PGDATA/PG_VERSION" ]; then
    export PGPASSWORD="$REPLICATION_PASSWORD"
    install -d -m 700 -o postgres -g postgres "$PGDATA"
    until psql --host="$FOLLOWS" --username=copying --dbname=postgres --quiet --command="select pg_create_physical_replication_slot('copy')
            where not exists (select from pg_replication_slots where slot_name = 'copy')" > /dev/null \
        && gosu postgres pg_basebackup --host="$FOLLOWS" --username=copying --pgdata="$PGDATA" --checkpoint=fast --wal-method=stream --slot=copy --write-recovery-conf; do
        echo "waiting for $FOLLOWS"
        find "$PGDATA" -mindepth 1 -delete
        sleep 5
    done
    unset PGPASSWORD
    # once promoted it waits for nobody, until it is told to
    echo "synchronous_standby_names = ''" >> "$PGDATA/postgresql.auto.conf"
fi
exec docker-entrypoint.sh "$@"
