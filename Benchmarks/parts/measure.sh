# Sourced by Scripts/bench: measures commands beside each other.

# The least number of runs of each command.
least_runs=${BENCH_RUNS:-15}

# compare TITLE TARGET (LABEL COMMAND)…
# One Markdown table: every command's time, processor time (its children's too) and peak memory, and its time as a
# multiple of the first command's. Commands are split at blanks as a shell does, but run without one; what they
# print is thrown away. Medians, and the least times beside them, since other work on the machine only ever adds.
compare() {
  local title=$1 target=$2
  shift 2
  local labels=() commands=()
  while [ "$#" -gt 0 ]; do
    labels+=("$1")
    commands+=("$2")
    shift 2
  done
  local table="$work/hyperfine.csv"
  hyperfine --shell=none --warmup 2 --min-runs "$least_runs" --style none --export-csv "$table" "${commands[@]}" \
    >"$work/hyperfine.log" 2>&1 || { cat "$work/hyperfine.log" >&2; return 1; }
  echo "**$title** Target: $target"
  echo
  echo "| | median ms | × | least ms | × | processor ms | × | peak MB |"
  echo "| --- | --: | --: | --: | --: | --: | --: | --: |"
  local index
  for index in "${!commands[@]}"; do
    # Columns: command, mean, stddev, median, user, system, min, max; a command may hold commas in quotes.
    awk -F, -v row="$((index + 2))" -v label="${labels[index]}" -v peak="$(peak_kilobytes "${commands[index]}")" '
      { median = $(NF-4) * 1000; least = $(NF-1) * 1000; processor = ($(NF-3) + $(NF-2)) * 1000 }
      NR == 2 { a = median; b = least; c = processor }
      NR == row {
        printf "| %s | %.1f | %.2f | %.1f | %.2f | %.1f | %.2f | %.0f |\n", label, median, median / a, least,
          least / b, processor, processor / c, peak / 1024
      }' "$table"
  done
  echo
}

# peak_kilobytes COMMAND: the largest resident set of the command or any of its children.
peak_kilobytes() {
  eval "/usr/bin/time -v -o '$work/time.txt' $1" >/dev/null 2>&1 </dev/null || true
  awk -F': ' '/Maximum resident set size/ { print $2 }' "$work/time.txt"
}
