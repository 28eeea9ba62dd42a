# Judging answers beside quantulum3, which finds quantities and nothing else, and answers of 1 KiB to 1 MiB.
require_packages python3 python3-venv
echo "**Assess.** Target: 5,000 answers of 200 words a second on one core, 60 MB; time linear to an answer of 1 MB."
echo

# quantulum3 lives in an environment of its own, which is kept: it takes a minute to make.
environment="${XDG_CACHE_HOME:-$HOME/.cache}/starling-bench/quantulum3"
if [ ! -x "$environment/bin/python" ] || ! "$environment/bin/python" -c 'import quantulum3' 2>/dev/null; then
  python3 -m venv "$environment" >&2
  "$environment/bin/pip" install --quiet --disable-pip-version-check quantulum3==0.9.2 >&2
fi
python3 "$root/Benchmarks/parts/assess_rates.py" "$starling" "$work" "$environment/bin/python"
