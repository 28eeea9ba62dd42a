"""Draws a terminal's screen, as `tmux capture-pane -e -p` prints it, as SVG: terminal_picture.py FILE [light] < SCREEN."""

import html
import re
import sys
import unicodedata

WIDTH, HEIGHT, SIZE = 8.4, 18, 14
COLOURS = {30: "#45475a", 31: "#f38ba8", 32: "#a6e3a1", 33: "#f9e2af", 34: "#89b4fa", 35: "#f5c2e7", 36: "#94e2d5", 37: "#bac2de",
           90: "#6c7086", 91: "#f38ba8", 92: "#a6e3a1", 93: "#f9e2af", 94: "#89b4fa", 95: "#f5c2e7", 96: "#94e2d5", 97: "#ffffff"}
TEXT, GROUND = "#cdd6f4", "#1e1e2e"
LIGHT = {30: "#5c5f77", 31: "#d20f39", 32: "#40a02b", 33: "#df8e1d", 34: "#1e66f5", 35: "#ea76cb", 36: "#179299", 37: "#acb0be",
         90: "#6c6f85", 91: "#d20f39", 92: "#40a02b", 93: "#df8e1d", 94: "#1e66f5", 95: "#ea76cb", 96: "#179299", 97: "#bcc0cc"}
if "light" in sys.argv[2:]:
    COLOURS, TEXT, GROUND = LIGHT, "#4c4f69", "#eff1f5"


def styled(line, style):
    """The line's runs as (text, style), the style being a set of SGR numbers that goes on over lines."""
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        if part.startswith("\x1b["):
            for code in (int(number or 0) for number in part[2:-1].split(";")):
                if code in (0, 39) or code in COLOURS:
                    style = {other for other in style if other not in COLOURS} if code else set()
                if code in COLOURS or code in (1, 2, 3, 4):
                    style = style | {code}
                if code == 22:
                    style = style - {1, 2}
        elif part:
            yield part, style
    yield "", style


def main(path):
    lines = sys.stdin.read().rstrip("\n").split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    rows, style = [], set()
    for row, line in enumerate(lines):
        column = 0
        for text, style in styled(line, style):
            if text.strip():
                colour = next((COLOURS[code] for code in sorted(style) if code in COLOURS), TEXT)
                look = f' fill="{colour}"' if colour != TEXT else ""
                look += ' font-weight="bold"' if 1 in style else ""
                look += ' opacity="0.65"' if 2 in style else ""
                look += ' text-decoration="underline"' if 4 in style else ""
                rows.append(f'<text x="{12 + column * WIDTH:.1f}" y="{24 + row * HEIGHT}"{look} xml:space="preserve">{html.escape(text)}</text>')
            column += sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
    width, height = 24 + 80 * WIDTH, 24 + len(lines) * HEIGHT
    with open(path, "w", encoding="utf-8") as file:
        file.write(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
                   f'height="{height:.0f}" font-family="ui-monospace, \'DejaVu Sans Mono\', Menlo, Consolas, monospace" font-size="{SIZE}" fill="{TEXT}">\n'
                   f'<rect width="100%" height="100%" rx="8" fill="{GROUND}"/>\n' + "\n".join(rows) + "\n</svg>\n")


main(sys.argv[1])
