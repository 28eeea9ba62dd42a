# Looking back over histories of 1,000 to 1,000,000 answers: the list, one session, searches, stories; and an empty one.
source "$root/Benchmarks/parts/practice_logs.sh"

empty="$work/empty.db"
"$starling" import --database "$empty" - <<<'{"schema": "starling.export/1", "sessions": []}' >/dev/null
compare "Review, empty database." "under 30 ms." \
  "sqlite3, open and count" "sqlite3 -readonly $empty 'SELECT count(*) FROM session'" \
  "starling review" "$starling review --database $empty"

for sessions in "${practice_sizes[@]}"; do
  log=$(practice_log "$sessions")
  newest="SELECT id, local_day FROM session ORDER BY started_at DESC LIMIT 51"
  compare "Review, $((sessions * 20)) questions in $sessions sessions." \
    "at 100,000 the list and a search under 50 ms, under 80 MB." \
    "sqlite3, the newest sessions" "sqlite3 -readonly $log '$newest'" \
    "starling review" "$starling review --database $log" \
    "starling review last" "$starling review last --database $log" \
    "search, a word in most answers" "$starling review --search the --database $log" \
    "search, two words in few" "$starling review --search 'idempotency key' --database $log" \
    "starling stories" "$starling stories --database $log"
done
