# Sourced by the sections that measure long histories: practice logs of an invented learner, made once a run, or once
# for several where PRACTICE_LOGS names a folder for them.

simulate=${SIMULATE:-}
if [ -z "$simulate" ]; then
  require_swift
  build_release "$root" simulate-practice
  simulate="$root/.build/release/simulate-practice"
fi

# practice_log SESSIONS: the path of a log with so many sessions of 20 questions, at least four days in five over years.
practice_log() {
  local log="${PRACTICE_LOGS:-$work}/practice-$1.db"
  if [ ! -f "$log" ]; then
    (cd "$root" && "$simulate" "$log" --sessions "$1" --questions 20 --days $(($1 * 5 / 4)) >&2)
  fi
  echo "$log"
}

# The numbers of sessions that are measured: 1,000 answers to 1,000,000, unless BENCH_MOST_SESSIONS says less.
practice_sizes=()
for sessions in 50 500 5000 50000; do
  [ "$sessions" -gt "${BENCH_MOST_SESSIONS:-50000}" ] || practice_sizes+=("$sessions")
done
