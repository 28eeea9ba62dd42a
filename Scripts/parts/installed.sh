# Sourced by Scripts/install and Scripts/package: what is installed, and where below the prefix.

# zsh looks for a package's completions in another folder than for those of /usr/local.
zsh_folder=${zsh_folder:-site-functions}
installed_files=(
  bin/starling
  share/man/man1/starling.1.gz
  share/bash-completion/completions/starling
  "share/zsh/$zsh_folder/_starling"
  share/fish/vendor_completions.d/starling.fish
)

# install_files PROGRAM FOLDER: everything below FOLDER. The manual and the completions come from the program itself.
install_files() {
  local program=$1 folder=$2
  install -d -m 755 "$folder/bin" "$folder/share/man/man1" "$folder/share/bash-completion/completions" \
    "$folder/share/zsh/$zsh_folder" "$folder/share/fish/vendor_completions.d"
  # Beside its place and then renamed: a Starling that runs keeps the file that it was started from.
  install -m 755 "$program" "$folder/bin/.starling.new"
  strip --strip-unneeded --remove-section=.comment "$folder/bin/.starling.new"
  mv -f "$folder/bin/.starling.new" "$folder/bin/starling"
  "$program" manual | gzip -9n >"$folder/share/man/man1/starling.1.gz"
  # It is sourced, not run: no “#!” line.
  "$program" --generate-completion-script bash | sed '1{/^#!/d}' >"$folder/share/bash-completion/completions/starling"
  "$program" --generate-completion-script zsh >"$folder/share/zsh/$zsh_folder/_starling"
  "$program" --generate-completion-script fish >"$folder/share/fish/vendor_completions.d/starling.fish"
  local file
  for file in "${installed_files[@]:1}"; do chmod 644 "$folder/$file"; done
}
