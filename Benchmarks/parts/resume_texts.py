#!/usr/bin/env python3
"""resume_texts.py STARLING WORK: what `starling parse` takes for long texts of one shape each, a row a shape.

Each is a whole resume with one thing in it repeated without end, in the shapes that once took the square of the length.
"""
import pathlib
import resource
import subprocess
import sys

SIZES = [16, 64, 256]
PLAIN = "Ada Brook\nada@example.com\n\nEXPERIENCE\n\nFitter, Larkfield Robotics, 2018 - 2022\n"
MARKED = "# Ada Brook\n\n## Experience\n\n"
PAGE = "<html><body><h1>Ada Brook</h1><h2>Experience</h2><p>Fitter, Larkfield Robotics, 2018 - 2022</p>"

# What is repeated, with its number for "{n}", behind what head, in a file of what kind.
SHAPES = {
    "sentences": (PLAIN, "Moved the ledger of all freight invoices to one database in a night. ", "txt"),
    "rows of one paragraph": (PLAIN, "moved the ledger of all freight invoices to one database in\n", "txt"),
    "bullets": (PLAIN, "- Moved 9 ledgers from 4 towns to one\n", "txt"),
    "short lines": (PLAIN, "A B C\nx y\n", "txt"),
    "jobs on a line": (PLAIN, "Fitter, Larkfield Robotics, 2019\n", "txt"),
    "dates on one line": (PLAIN, "2019May ", "txt"),
    "Korean": (PLAIN, "• 정산 시스템을 재작성하여 처리 시간을 5시간에서 35분으로 단축\n", "txt"),
    "Korean without marks": (PLAIN, "정산 시스템을 재작성하여 처리 시간을 5시간에서 35분으로 단축\n", "txt"),
    "Chinese": (PLAIN, "负责订单系统的拆分，响应时间从3秒降到200毫秒\n", "txt"),
    "Markdown, one paragraph": (MARKED, "moved the ledger of all freight invoices\n", "md"),
    "Markdown, bold items": (MARKED, "- **a**\n  - b\n", "md"),
    "Markdown, headings": (MARKED, "### Fitter (2019)\n#### Larkfield\n- x\n", "md"),
    "Markdown, a table": (MARKED, "| 2019 | Fitter | Larkfield |\n", "md"),
    "HTML, one paragraph": (PAGE, "ledger ", "html"),
    "HTML, definitions": (PAGE, "<dt>Fitter</dt><dd>2019</dd>", "html"),
    "JSON, jobs": ('{"basics": {"name": "Ada"}, "work": [{"name": "A"}', ', {"name": "Larkfield", "highlights": ["x"]}', "json"),
    "JSON, sections that nobody knows": ('{"name": "Ada", "work": [{"name": "A", "position": "B"}]', ', "note {n}": ["x"]', "json"),
    "YAML, jobs": ("name: Ada\nwork:\n", "- {company: Larkfield, position: Fitter, highlights: [x]}\n", "yaml"),
}


def seconds(starling, file):
    """Processor seconds of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([starling, "parse", str(file)], stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    starling, work = sys.argv[1], pathlib.Path(sys.argv[2])
    print("| a resume of so many KiB | " + " | ".join(str(size) for size in SIZES) + " |")
    print("| --- |" + " --: |" * len(SIZES))
    for shape, (head, piece, kind) in SHAPES.items():
        figures = []
        for size in SIZES:
            count = size * 1024 // len(piece.encode())
            tail = "]" * (head.count("[") - head.count("]")) + "}" if kind == "json" else ""
            body = "".join(piece.replace("{n}", str(number)) for number in range(count))
            file = work / f"long.{'md' if kind == 'html' else kind}"
            file.write_text(head + body + tail)
            length = file.stat().st_size / 102400
            figures.append(f"{seconds(starling, file) * 1000 / length:.0f}")
        print(f"| {shape} | " + " | ".join(figures) + " |", flush=True)


if __name__ == "__main__":
    main()
