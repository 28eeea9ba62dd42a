"""Writes files that were made to do harm: bombs, loops, lies about sizes, files that are none."""

import json
import os
import struct
import zipfile
import zlib

DOCUMENT = ('<?xml version="1.0" encoding="UTF-8"?>{doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/'
            'wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>')
TYPES = ('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default '
         'Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/'
         'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')


def pdf(objects, root=1):
    """A PDF of numbered objects, with a table that finds them."""
    data = bytearray(b"%PDF-1.5\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(data + b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, table))


def stream(data, filters=b"/FlateDecode"):
    return b"<< /Length %d /Filter %s >>\nstream\n" % (len(data), filters) + data + b"\nendstream"


def page_with(content):
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 << /Type "
                b"/Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>", content])


def zeros(size):
    """`size` zero bytes, deflated without ever holding them."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(size >> 20)) + packer.flush()


def pdfs():
    yield "truncated.pdf", page_with(stream(zlib.compress(b"BT /F1 12 Tf (x) Tj ET")))[:180]
    yield "garbage.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 400
    yield "page-loop.pdf", pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"])
    yield "page-count.pdf", pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>",
                                 b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"])
    kids = b" ".join(b"3 0 R" for _ in range(20_000))
    yield "many-pages.pdf", pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [" + kids + b"] /Count 20000 >>",
                                 b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>"])
    yield "inflate-bomb.pdf", page_with(stream(zeros(1 << 30)))
    yield "double-bomb.pdf", page_with(stream(zlib.compress(zeros(1 << 30)), b"[/FlateDecode /FlateDecode]"))
    yield "nested.pdf", page_with(b"[" * 200_000 + b"]" * 200_000)
    yield "self-stream.pdf", page_with(b"<< /Length 4 0 R >>\nstream\nx\nendstream")
    text = b"BT /F1 1 Tf " + b"(wwwwwwwwww) Tj 1 1 Td " * 2_000_000 + b"ET"
    yield "two-million-words.pdf", page_with(stream(zlib.compress(text)))
    form = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 12 >>\nstream\n/X Do /X Do \nendstream"
    yield "form-loop.pdf", pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 4 0 R >> >> >>", form])
    yield "empty-pages.pdf", pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"])


def docx(path, body="", doctype="", extra=(), method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("word/document.xml", DOCUMENT.format(doctype=doctype, body=body))
        for name, data in extra:
            archive.writestr(name, data)


def docxs(folder):
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    cases = {
        "entity-bomb.docx": {"doctype": f'<!DOCTYPE d [<!ENTITY l0 "lol">{laughs}]>', "body": "<w:p><w:r><w:t>&l11;</w:t></w:r></w:p>"},
        "external-entity.docx": {"doctype": '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "body": "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"},
        "deep-tables.docx": {"body": "<w:tbl><w:tr><w:tc>" * 50_000},
        "deep-elements.docx": {"body": "<w:p>" * 200_000},
        "no-text.docx": {"body": ""},
    }
    for name, arguments in cases.items():
        docx(os.path.join(folder, name), **arguments)
        yield name
    with zipfile.ZipFile(os.path.join(folder, "zip-bomb.docx"), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(1024):
                part.write(b" " * (1 << 20))
    yield "zip-bomb.docx"
    docx(os.path.join(folder, "many-parts.docx"), extra=[(f"word/media/{n}.png", b"") for n in range(70_000)], method=zipfile.ZIP_STORED)
    yield "many-parts.docx"
    with zipfile.ZipFile(os.path.join(folder, "no-document.docx"), "w") as archive:
        archive.writestr("[Content_Types].xml", TYPES)
    yield "no-document.docx"
    with open(os.path.join(folder, "no-text.docx"), "rb") as file:
        whole = file.read()
    at = whole.index(b"PK\x01\x02", whole.index(b"PK\x01\x02") + 4)
    for name, data in (("truncated.docx", whole[:len(whole) * 2 // 3]),
                       ("size-lie.docx", whole[:at + 24] + struct.pack("<I", 0xFFFFFFF0) + whole[at + 28:]),
                       ("checksum-lie.docx", whole[:at + 16] + b"\0\0\0\0" + whole[at + 20:])):
        with open(os.path.join(folder, name), "wb") as file:
            file.write(data)
        yield name


def jsons():
    yield "deep.json", b"[" * 1_000_000
    yield "deep-objects.json", b'{"a":' * 500_000
    yield "long-string.json", b'{"basics": {"name": "' + b"x" * 60_000_000 + b'"}}'
    yield "surrogates.json", b'{"basics": {"name": "\\ud800\\ud800"}, "work": "\\udc00"}'
    yield "not-utf8.json", b'{"basics": {"name": "\xff\xfe\xfd"}}'
    yield "large-number.json", b'{"work": ' + b"9" * 5_000_000 + b"}"
    yield "wrong-types.json", json.dumps({"basics": [], "work": {"a": 1}, "skills": {"b": []}}).encode()
    yield "unclosed.json", b'{"basics": {"name": "x'


def texts():
    yield "zeros.txt", bytes(3_000_000)
    yield "one-line.txt", b"word " * 10_000_000
    yield "many-lines.txt", b"x\n" * 20_000_000
    yield "brackets.md", b"[" * 2_000_000
    yield "quotes.md", b"> " * 500_000 + b"x"
    yield "emphasis.md", b"*a_ " * 1_000_000
    yield "table.md", b"|a" * 200_000 + b"\n" + b"|-" * 200_000
    yield "image.pdf", b"\x89PNG\r\n\x1a\n" + bytes(100)
    yield "program.txt", b"\x7fELF" + bytes(5000)
    yield "empty.txt", b""


def yamls():
    laughs = "a: &a0 [x, x]\n" + "".join(f"b{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
    yield "alias-bomb.yaml", laughs.encode()
    yield "alias-loop.yaml", b"a: &a [*a]\n"
    yield "deep.yaml", b"[" * 100_000
    yield "deep-block.yaml", b"".join(b" " * n + b"a:\n" for n in range(1400))
    yield "large.yaml", b"x: " + b"y" * 3_000_000
    yield "binary.yaml", bytes(range(256)) * 10
    yield "tag.yaml", b"role: !!python/object/apply:os.system [id]\n"


def write(folder):
    """Writes all; yields each file's name and the command that should refuse it."""
    for source, command in ((pdfs(), "parse"), (jsons(), "parse"), (texts(), "parse"), (yamls(), "lint")):
        for name, data in source:
            with open(os.path.join(folder, name), "wb") as file:
                file.write(data)
            yield name, command
    for name in docxs(folder):
        yield name, "parse"
    for name in ("deep.json", "deep-objects.json", "large-number.json", "unclosed.json", "zeros.txt"):
        yield name, "import"
    for name in ("zeros.txt", "garbage.pdf", "empty.txt"):
        yield name, "restore"
        yield name, "merge"
    with open(os.path.join(folder, "gigabyte.txt"), "wb") as file:
        file.truncate(1 << 30)
    with open(os.path.join(folder, "gigabyte.db"), "wb") as file:
        file.truncate(1 << 30)
    os.mkfifo(os.path.join(folder, "pipe.pdf"))
    os.mkdir(os.path.join(folder, "folder.pdf"))
    os.symlink("loop.pdf", os.path.join(folder, "loop.pdf"))
    os.symlink("/dev/zero", os.path.join(folder, "zero.pdf"))
    yield "gigabyte.db", "restore"
    for name in ("gigabyte.txt", "pipe.pdf", "folder.pdf", "zero.pdf", "loop.pdf"):
        for command in ("parse", "lint", "assess", "import"):
            yield name, command
