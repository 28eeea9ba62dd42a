# How long a command takes that does nothing: loading, the runtime, the command line.
compare "Start-up." "at most 4 × git." \
  "git --version" "git --version" \
  "sqlite3 -version" "sqlite3 -version" \
  "starling --version" "$starling --version" \
  "starling parse --help" "$starling parse --help"
