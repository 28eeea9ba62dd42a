"""Writes a made-up resume of N pages as PDF to standard output: resume_pdf.py N. The same N gives the same bytes."""
import random
import sys
import zlib

VERBS = ["Cut", "Moved", "Rebuilt", "Split", "Automated", "Replaced", "Sharded", "Designed", "Led", "Introduced"]
THINGS = ["the billing service", "checkout search", "a nightly export", "the ledger", "order routing",
          "the event pipeline", "session storage", "the deploy path", "alert rules", "the pricing cache"]
MEANS = ["with PostgreSQL partitions", "by consistent hashing", "on Kafka with idempotent consumers", "in Go",
         "with Redis and a write-through cache", "by batching writes", "with blue-green deploys on Kubernetes"]
ENDS = ["cutting p99 from {a} ms to {b} ms", "serving {a}k requests a second", "saving ${a},000 a year",
        "with {b} minutes of downtime in a year", "for {a} teams in three time zones"]
NAMES = ["Quill", "Harbour", "Osprey", "Lantern", "Meridian", "Juniper", "Basalt", "Foxglove", "Tundra", "Saffron"]
KINDS = ["Systems", "Freight", "Payments", "Labs", "Analytics", "Software"]
TITLES = ["Senior Backend Engineer", "Platform Engineer", "Software Engineer", "Staff Engineer", "Site Reliability Engineer"]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def escaped(text):
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)").encode("cp1252")


def page_content(random, number):
    out, y = [], 740

    def line(text, x=72, size=10, font="F", drop=14):
        nonlocal y
        out.append(b"/%s %d Tf 1 0 0 1 %d %d Tm (%s) Tj" % (font.encode(), size, x, y, escaped(text)))
        y -= drop

    if number == 0:
        line("Mara Quist", size=20, font="B", drop=22)
        line("mara.quist@example.com | +47 555 01 234 | Bergen, Norway", drop=24)
        line("Experience", size=13, font="B", drop=18)
    while y > 120:
        start = random.randint(1990, 2020)
        dates = f"{random.choice(MONTHS)} {start} - {random.choice(MONTHS)} {start + random.randint(1, 4)}"
        y_title = y
        line(f"{random.choice(NAMES)} {random.choice(KINDS)}", font="B", drop=0)
        y = y_title
        line(dates, x=430, drop=13)
        line(random.choice(TITLES), font="I", drop=15)
        for _ in range(random.randint(3, 5)):
            end = random.choice(ENDS).format(a=random.randint(60, 900), b=random.randint(2, 50))
            words = f"{random.choice(VERBS)} {random.choice(THINGS)} {random.choice(MEANS)}, {end}."
            out.append(b"/F 10 Tf 1 0 0 1 78 %d Tm (\x95) Tj" % y)
            cut = words.rfind(" ", 0, 84) if len(words) > 84 else len(words)
            line(words[:cut], x=90, drop=13)
            if words[cut:]:
                line(words[cut + 1:], x=90, drop=13)
        y -= 8
    return b"BT " + b"\n".join(out) + b" ET"


def main():
    pages = int(sys.argv[1])
    chance = random.Random(pages)
    fonts = [b"<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/Helvetica%s>>" % style
             for style in (b"", b"-Bold", b"-Oblique")]
    kids = b" ".join(b"%d 0 R" % (6 + 2 * index) for index in range(pages))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages)] + fonts
    for number in range(pages):
        content = zlib.compress(page_content(chance, number))
        objects.append(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents %d 0 R/Resources<</Font"
                       b"<</F 3 0 R/B 4 0 R/I 5 0 R>>>>>>" % (7 + 2 * number))
        objects.append(b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(content), content))
    out, offsets = bytearray(b"%PDF-1.5\n"), []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    sys.stdout.buffer.write(out)


main()
