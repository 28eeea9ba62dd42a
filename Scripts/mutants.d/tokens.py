"""Where a token of Swift ends: the compiler tells where the last token of an expression begins."""

import re

WORD = re.compile(rb"[$#@]?[A-Za-z_0-9\x80-\xff]+|`[^`]+`")
NUMBER = re.compile(rb"0[xob][0-9A-Fa-f_]+|[0-9][0-9_]*(?:\.[0-9][0-9_]*)?(?:[eE][+-]?[0-9]+)?")


def end_of_token(source, at):
    """The byte after the token at `at`; None for what is not known well enough to be cut."""
    if source[at:at + 1] in (b'"', b"#") and re.match(rb'#*"', source[at:at + 8]):
        return end_of_string(source, at)
    if source[at:at + 1].isdigit():
        return NUMBER.match(source, at).end()
    if word := WORD.match(source, at):
        return word.end()
    if source[at:at + 1] in (b")", b"]", b"}", b"!", b"?", b">"):
        return at + 1
    return None


def end_of_string(source, at):
    hashes = len(re.match(rb"#*", source[at:at + 8]).group())
    at += hashes
    quote = b'"""' if source.startswith(b'"""', at) else b'"'
    close, escape = quote + b"#" * hashes, b"\\" + b"#" * hashes
    at += len(quote)
    while at < len(source):
        if source.startswith(close, at):
            return at + len(close)
        if source.startswith(escape, at):
            at += len(escape)
            at = end_of_brackets(source, at) if source[at:at + 1] == b"(" else at + 1
        else:
            at += 1
    return None


def end_of_brackets(source, at):
    depth = 0
    while at < len(source):
        if source[at:at + 1] == b'"':
            at = end_of_string(source, at)
            continue
        depth += {b"(": 1, b")": -1}.get(source[at:at + 1], 0)
        at += 1
        if depth == 0:
            return at
    return at
