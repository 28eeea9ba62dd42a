# Sourced by the scripts that need the program as it is shipped.

# build_release ROOT [PRODUCT]: the program with the Swift runtime inside.
build_release() {
  local root=$1 product=${2:-starling}
  # The C++ library that the runtime needs goes inside too: resolving its symbols was a tenth of the start-up.
  # Package.swift has the linker look into this folder first; where there is no archive, the shared library serves.
  local folder=$root/.build/static-libraries compiler archive
  compiler=$(dirname "$(readlink -f "$(command -v swift)")")/clang
  archive=$("$compiler" -print-file-name=libstdc++.a 2>/dev/null) || archive=
  mkdir -p "$folder"
  if [ -f "$archive" ]; then ln -sfn "$(readlink -f "$archive")" "$folder/libstdc++.a"; fi
  (cd "$root" && swift build -c release --static-swift-stdlib --product "$product" </dev/null >&2)
}
