# Progress over histories of 1,000 to 1,000,000 answers, beside the sqlite3 shell's own time for the same sums.
source "$root/Benchmarks/parts/practice_logs.sh"

for sessions in "${practice_sizes[@]}"; do
  log=$(practice_log "$sessions")
  least_runs=$((sessions > 5000 ? 5 : least_runs)) compare "Progress, $((sessions * 20)) questions in $sessions sessions." \
    "at 100,000 at most 3 × the shell, under 300 ms, under 80 MB; no worse than linear." \
    "sqlite3, the same sums" "sqlite3 -readonly $log '.read $root/Benchmarks/parts/sums.sql'" \
    "starling progress" "$starling progress --database $log" \
    "starling progress --json" "$starling progress --json --database $log"
done
