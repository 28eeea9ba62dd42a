"""compare.py DUCKDB POSTGRESQL: whether both engines gave the same rows; numbers to five significant digits."""
import sys


def rows(path):
    found = []
    for line in open(path):
        cells = line.rstrip("\n").split("\t")
        if cells[0] == "row":
            found.append([canonical(cell) for cell in cells[1:]])
    return found


def canonical(cell):
    try:
        return f"{float(cell):.5g}"
    except ValueError:
        return cell[:10]


one, other = rows(sys.argv[1]), rows(sys.argv[2])
if not one or one != other:
    for left, right in zip(one, other):
        if left != right:
            print("differs:", left, right, file=sys.stderr)
    sys.exit(f"the engines disagree: {len(one)} and {len(other)} rows")
print(f"Both engines give the same {len(one)} rows.")
