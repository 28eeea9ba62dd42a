# Reading a PDF beside the poppler runs that it contains: the sample, and generated resumes of 10 to 1,000 pages.
require_packages python3
target="parse at most 1.5 × pdftotext, at most 40 MB, time linear in pages."

# parse_beside_poppler TITLE FILE
parse_beside_poppler() {
  local words="pdftotext -q -bbox $2 -" runs="pdftohtml -q -xml -i -nomerge -noroundcoord -nodrm -stdout $2"
  compare "$1" "$target" \
    "pdftotext alone" "$words" \
    "pdftotext and pdftohtml at once" "sh -c '$words & $runs & wait'" \
    "starling parse" "$starling parse $2"
}

parse_beside_poppler "Parse, the sample resume." "$root/docs/samples/noor-haddad.pdf"
for pages in 1 10 100 1000; do
  python3 "$root/Benchmarks/parts/resume_pdf.py" "$pages" >"$work/$pages.pdf"
  least_runs=$((pages >= 1000 ? 3 : pages >= 100 ? 5 : least_runs)) \
    parse_beside_poppler "Parse, $pages pages." "$work/$pages.pdf"
done
