"""Puts a table in its place in a document: between the comments NAME and "end of NAME".

    python3 Benchmarks/parts/fill.py DOCUMENT NAME TABLE"""

import re
import sys


def main(document, name, table):
    with open(document, encoding="utf-8") as file:
        text = file.read()
    with open(table, encoding="utf-8") as file:
        rows = file.read().strip()
    place = re.compile(rf"(<!-- {name} -->\n).*?(<!-- end of {name} -->)", re.DOTALL)
    if not place.search(text):
        sys.exit(f"{document} has no place for {name}.")
    with open(document, "w", encoding="utf-8") as file:
        file.write(place.sub(lambda found: f"{found[1]}\n{rows}\n\n{found[2]}", text))


if __name__ == "__main__":
    main(*sys.argv[1:])
