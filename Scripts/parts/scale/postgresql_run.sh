# postgresql_run.sh TOOLS PARTS FOLDER: starts a PostgreSQL of its own in FOLDER, on a socket there and on no network,
# loads FOLDER/exports by COPY, answers each question of questions.sql, stops it, and removes its data.
# Run by root, it runs as the unprivileged user postgres, as the server wants it.
set -euo pipefail
tools=$1 parts=$2 folder=$3

data=$(mktemp -d)
as=()
if [ "$(id -u)" -eq 0 ]; then
  chown postgres "$data"
  as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
fi
export PGHOST=$data PGDATABASE=postgres
stop() {
  "${as[@]}" "$tools/pg_ctl" -D "$data/cluster" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$data"
}
trap stop EXIT

"${as[@]}" "$tools/initdb" -D "$data/cluster" -U learner --auth=trust --no-locale --encoding=UTF8 >/dev/null
"${as[@]}" "$tools/pg_ctl" -D "$data/cluster" -w -l "$data/log" \
  -o "-c listen_addresses='' -c unix_socket_directories='$data' -c shared_buffers=512MB -c work_mem=128MB -c max_wal_size=4GB" start >/dev/null
run() { psql -U learner -X -q -v ON_ERROR_STOP=1 "$@"; }
timed() {
  local name=$1 begun
  begun=$(date +%s.%N)
  shift
  "$@"
  awk -v name="$name" -v a="$begun" -v b="$(date +%s.%N)" 'BEGIN { printf "time\t%s\t%.2f\n", name, b - a }'
}

columns=$(head -n 1 "$(ls "$folder"/exports/*.csv | head -n 1)" | tr -d '\r')
load() {
  {
    cat "$parts/postgresql.sql"
    for file in "$folder"/exports/*.csv; do
      echo "ALTER TABLE answer ALTER learner SET DEFAULT '$(basename "$file" .csv)';"
      echo "\\copy answer ($columns) FROM '$file' CSV HEADER"
    done
    echo "ANALYZE answer;"
  } | run
}
timed load load
grep '^-- name: ' "$parts/questions.sql" | while read -r _ _ name; do
  sql=$(awk -v name="$name" '/^-- name: / { on = $3 == name; next } on' "$parts/questions.sql")
  timed "$name" run -A -t -F $'\t' -c "$sql" >"$data/out"
  grep '^time' "$data/out"
  grep -v '^time' "$data/out" | sed "s/^/row\t$name\t/"
done
