# From the command to the first question, on a resume that is JSON already, so that no PDF is read. Standard input is
# empty: the drill asks, finds no answer, and ends in good order; every run is a session of its own in the log.
"$starling" parse "$root/docs/samples/noor-haddad.pdf" >"$work/resume.json"
compare "Start of a drill." "the first question at most 100 ms after the resume is known." \
  "starling --version" "$starling --version" \
  "starling parse resume.json" "$starling parse $work/resume.json" \
  "starling drill resume.json" "$starling drill $work/resume.json --seed 1 --database $work/drill.db"
