# Instructions that judging takes, counted by callgrind: the same on a busy machine, so that a few per cent show.
# Kept in instructions.txt. BENCH_CHECK=1 fails where a figure grew by more than 3 %; BENCH_UPDATE=1 writes the file.
require_packages valgrind binutils python3
kept="$root/Benchmarks/instructions.txt"

# Valgrind cannot read the debugging information of static Swift programs.
strip --strip-debug -o "$work/starling" "$starling"

# instructions FILE ARGUMENT…: those of one run of Starling with FILE on standard input.
instructions() {
  local input=$1
  shift
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$work/starling" "$@" <"$input" 2>&1 >/dev/null |
    awk '/Collected/ { print $4 }'
}

python3 "$root/Benchmarks/parts/answers.py" stories 480 >"$work/480.jsonl"
head -n 160 "$work/480.jsonl" >"$work/160.jsonl"
head -n 1 "$work/480.jsonl" | python3 -c 'import json, sys; print(json.load(sys.stdin)["text"])' >"$work/one.txt"
few=$(instructions "$work/160.jsonl" assess --jsonl)
many=$(instructions "$work/480.jsonl" assess --jsonl)
declare -A counted=(
  [answer]=$(((many - few) / 320))
  [one-assess]=$(instructions "$work/one.txt" assess -)
)

echo "**Instructions.**"
echo
echo "| | instructions | kept | change |"
echo "| --- | --: | --: | --: |"
grown=()
for name in answer one-assess; do
  before=$(awk -v name="$name" '$1 == name { print $2 }' "$kept")
  change=$(awk -v a="${counted[$name]}" -v b="$before" 'BEGIN { printf "%+.1f %%", (a / b - 1) * 100 }')
  echo "| $name | ${counted[$name]} | $before | $change |"
  if [ $((counted[$name] * 100)) -gt $((before * 103)) ]; then grown+=("$name"); fi
done
if [ -n "${BENCH_UPDATE:-}" ]; then
  sed -i "s/^answer .*/answer ${counted[answer]}/; s/^one-assess .*/one-assess ${counted[one-assess]}/" "$kept"
elif [ -n "${BENCH_CHECK:-}" ] && [ "${#grown[@]}" -gt 0 ]; then
  echo "bench: more instructions than Benchmarks/instructions.txt allows: ${grown[*]}. Find out why, or run it with BENCH_UPDATE=1." >&2
  exit 1
fi
