# Sourced by the other scripts: makes sure that Swift and Debian's packages are there.

# Debian's packages that building needs, and poppler's programs, which read PDF files.
build_packages=(
  libsqlite3-dev libedit-dev libmd-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libexpat1-dev
  libminizip-dev poppler-utils
)

require_swift() {
  if ! command -v swift >/dev/null 2>&1; then
    echo "starling: Swift is not installed; get Swift 6.2 or newer from https://www.swift.org/install/linux/ and put it on PATH." >&2
    exit 69
  fi
}

# require_packages NAME…: installs those that are missing, as root or through sudo.
require_packages() {
  local missing=()
  local name
  for name in "$@"; do
    if ! dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed'; then
      missing+=("$name")
    fi
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      echo "starling: these packages are missing and need root to install: run “apt-get install ${missing[*]}” as root, then start again." >&2
      exit 69
    fi
    as_root=(sudo)
  fi
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "starling: these packages are missing, and this system has no apt-get: ${missing[*]}. Install their like by hand, then start again." >&2
    exit 69
  fi
  echo "Installing ${missing[*]} …" >&2
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"; } </dev/null >"$log" 2>&1; then
    tail -n 15 "$log" >&2
    echo "starling: apt-get could not install ${missing[*]}; its last words are above. Mend that, then start again." >&2
    rm -f "$log"
    exit 69
  fi
  rm -f "$log"
}
