#!/bin/sh
# Writes down which server this one stands beside and the password of the application's role, then runs.
set -eu
umask 077
echo "\"danvankheo\" \"$DANVANKHEO_DATABASE_PASSWORD\"" > /run/pgbouncer/users
echo "danvankheo = host=$DATABASE_HOST port=5432 dbname=danvankheo" > /run/pgbouncer/databases
sed -e '/^%databases%$/{r /run/pgbouncer/databases' -e 'd}' /etc/pgbouncer/pgbouncer.ini > /run/pgbouncer/pgbouncer.ini
exec pgbouncer /run/pgbouncer/pgbouncer.ini
