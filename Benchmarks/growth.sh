# What a history costs as it grows from 1,000 to 1,000,000 questions: one row a command. Each figure is the processor time
# of the command and its children, since other work on the machine lengthens every other time, and the least of some
# runs. BENCH_UPDATE=1 writes the table into docs/performance.md.
source "$root/Benchmarks/parts/practice_logs.sh"

# More sessions than these are not judged again, which takes the longest by far: BENCH_MOST_RESCORED says more.
most_rescored=${BENCH_MOST_RESCORED:-5000}

# spent RUNS COMMAND…: "processor milliseconds, peak megabytes" of the cheapest run. Its output is thrown away.
spent() {
  local runs=$1
  shift
  for _ in $(seq "$runs"); do
    /usr/bin/time -o "$work/spent.txt" -f "%U %S %M" "$@" >/dev/null </dev/null
    tail -n 1 "$work/spent.txt"
  done | awk '{ spent = ($1 + $2) * 1000 } NR == 1 || spent < least { least = spent; peak = $3 / 1024 }
    END { printf "%d %d\n", least, peak }' | while read -r least peak; do
      [ "$least" -ge 10 ] || least='< 10'
      printf '%s ms, %s MB' "$(grouped "$least")" "$(grouped "$peak")"
    done
}

# grouped NUMBER: with commas between thousands.
grouped() { sed -E ':again; s/^([0-9]+)([0-9]{3})/\1,\2/; t again' <<<"$1"; }

# unjudged SESSIONS: a copy of the log as an older rubric judged it.
unjudged() {
  local copy="$work/unjudged-$1.db"
  sqlite3 "$(practice_log "$1")" 'PRAGMA wal_checkpoint(TRUNCATE)' >/dev/null
  cp "$(practice_log "$1")" "$copy"
  sqlite3 "$copy" "UPDATE assessment SET rubric_version = '0'; UPDATE figure SET rubric_version = '0'"
  echo "$copy"
}

# row LABEL RUNS COMMAND…: the row of a command; LOG stands for the log.
row() {
  local label=$1 runs=$2 line="| $1 |"
  shift 2
  for sessions in "${practice_sizes[@]}"; do
    local log words=() word
    log=$(practice_log "$sessions")
    for word in "$@"; do words+=("${word//LOG/$log}"); done
    # What takes minutes is run once, and nothing of a million more than twice.
    line+=" $(spent $((sessions <= 5000 ? runs : runs < 5 ? 1 : 2)) "${words[@]}") |"
  done
  echo "$line"
}

growth_table() {
  local sessions line="| |" rule="| --- |"
  for sessions in "${practice_sizes[@]}"; do
    line+=" $(grouped $((sessions * 20))) |"
    rule+=" --: |"
  done
  echo "$line"
  echo "$rule"
  row "sqlite3 shell, the sums of progress" 5 sqlite3 -readonly LOG ".read $root/Benchmarks/parts/sums.sql"
  row "\`progress\`" 5 "$starling" progress --database LOG
  row "\`progress --html\`" 3 "$starling" progress --html - --database LOG
  row "\`review\`" 5 "$starling" review --database LOG
  row "\`review last\`" 5 "$starling" review last --database LOG
  row "\`review --search\`, a word of most answers" 5 "$starling" review --search the --database LOG
  row "\`review --search\`, two words of few" 5 "$starling" review --search "idempotency key" --database LOG
  row "\`stories\`" 3 "$starling" stories --database LOG
  row "\`export --format csv\`" 2 "$starling" export --format csv --output "$work/export.csv" --database LOG
  row "\`export\`" 2 "$starling" export --output "$work/export.json" --database LOG
  line="| \`rescore\` |"
  for sessions in "${practice_sizes[@]}"; do
    if [ "$sessions" -gt "$most_rescored" ]; then
      line+=" not run |"
    else
      line+=" $(spent 1 "$starling" rescore --database "$(unjudged "$sessions")") |"
      rm -f "$work"/unjudged-*
    fi
  done
  echo "$line"
}

echo "**From 1,000 to 1,000,000 questions.** Target: no worse than linear."
echo
growth_table | tee "$work/growth.md"
if [ -n "${BENCH_UPDATE:-}" ]; then
  python3 "$root/Benchmarks/parts/fill.py" "$root/docs/performance.md" growth "$work/growth.md"
fi
