# Resumes of 16 to 256 KiB of one kind of text or markup each: the time must grow with the length and no faster.
require_packages python3
echo "**Parse, long texts.** Processor milliseconds for each 100 KiB; linear means that a row stays level."
echo
python3 "$root/Benchmarks/parts/resume_texts.py" "$starling" "$work"
