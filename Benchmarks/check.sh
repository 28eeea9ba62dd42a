# What the review of a resume costs beyond reading it: a resume that is JSON already, so that no PDF is read.
"$starling" parse "$root/docs/samples/noor-haddad.pdf" >"$work/resume.json"
compare "The resume review." "check at most 50 ms beyond parse." \
  "starling --version" "$starling --version" \
  "starling parse resume.json" "$starling parse $work/resume.json" \
  "starling check resume.json" "$starling check $work/resume.json" \
  "starling check resume.json --format html" "$starling check $work/resume.json --format html"
