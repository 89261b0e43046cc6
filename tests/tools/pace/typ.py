"""Turns the Markdown of an exported plan into a Typst document of the same pages, tables and fonts."""

import re

# The sizes, measures and inks of src/report/pdf/style.rs.
PREAMBLE = """
#set document(title: TITLE, date: datetime(year: 2026, month: 11, day: 22))
#set page(paper: "a4", margin: (top: 25mm, rest: 20mm), header: text(size: 7.8pt)[HEAD #h(1fr) TITLEBODY],
  footer: context text(size: 7.8pt)[#h(1fr) #counter(page).display("1 / 1", both: true)])
#set text(font: "Noto Sans", size: 9.8pt, lang: LANG, hyphenate: true, fill: rgb("1B2430"),
  top-edge: 0.8em, bottom-edge: -0.2em)
#set par(leading: 4.4pt, spacing: 8pt)
#set heading(numbering: none)
#show heading: it => block(above: 16pt, below: 7pt, sticky: true, it)
#show heading.where(level: 1): set text(size: 23pt)
#show heading.where(level: 2): set text(size: 16pt)
#show heading.where(level: 3): set text(size: 12pt)
#show heading.where(level: 4): set text(size: 10.5pt)
#show table: set text(size: 8.5pt)
#show table: set par(leading: 3.3pt)
#set table(stroke: (x, y) => (bottom: 0.5pt + rgb("C4CAD1")), inset: (x: 3pt, y: 3.5pt))
#let shown(body) = block(width: 140mm, body)
#let told(body) = block(fill: rgb("F1F4F8"), inset: 8pt, width: 100%, body)
"""

TOKEN = re.compile(
    r"\\(?P<escaped>.)|(?P<bold>\*\*)|(?P<italic>\*)|(?P<line><br>|  \n)"
    r"|\[(?P<text>(?:\\.|[^\]\\])*)\]\((?P<to><[^>]*>|#[^)]*)\)|`(?P<code>[^`]*)`"
)
PLAIN = re.compile(r"\\(.)")


def string(text):
    """A Typst string, which no mark of Typst's can disturb."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Writer:
    """Writes blocks; knows the headings, so that links lead to them."""

    def __init__(self, markdown):
        self.blocks = [it for it in markdown.split("\n\n") if it.strip()]
        heads = [PLAIN.sub(r"\1", it.lstrip("# ")) for it in self.blocks if it.startswith("#")]
        # Links lead to the first heading of their words.
        self.labels = {text: f"h{idx}" for idx, text in reversed(list(enumerate(heads)))}
        self.n_headings = 0

    def inline(self, text):
        out, open_marks, at = [], [], 0
        plain = []

        def flush():
            if plain:
                out.append("#" + string("".join(plain)) + ";")
                plain.clear()

        for token in TOKEN.finditer(text):
            plain.append(text[at : token.start()])
            at = token.end()
            kind = token.lastgroup
            if kind == "escaped":
                plain.append(token["escaped"])
                continue
            flush()
            if kind in ("bold", "italic"):
                call = {"bold": "#strong[", "italic": "#emph["}[kind]
                if kind in open_marks:
                    open_marks.remove(kind)
                    out.append("]")
                else:
                    open_marks.append(kind)
                    out.append(call)
            elif kind == "line":
                out.append("#linebreak();")
            elif kind == "code":
                plain.append(token["code"])
            else:
                out.append(self.link(token["text"], token["to"]))
        plain.append(text[at:])
        flush()
        return "".join(out) + "]" * len(open_marks)

    def link(self, text, to):
        label = self.labels.get(PLAIN.sub(r"\1", text))
        if to.startswith("<"):
            return f"#link({string(to[1:-1])})[{self.inline(text)}];"
        return f"#link(<{label}>)[{self.inline(text)}];" if label else self.inline(text)

    def heading(self, text):
        level = len(text) - len(text.lstrip("#"))
        words = text.lstrip("# ")
        label = f"h{self.n_headings}"
        self.n_headings += 1
        # Every part but the first begins a page, as it does in the plan where it is long.
        fresh = "#pagebreak(weak: true)\n" if level == 2 and label != "h1" else ""
        return f"{fresh}#heading(level: {level})[{self.inline(words)}] <{label}>"

    def table(self, lines):
        rows = [[it.strip() for it in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]
        head, rules, rows = rows[0], rows[1], rows[2:]
        # Widths as the words ask for them: the mean length of a column, within bounds.
        length = lambda idx: sum(len(it[idx]) for it in [head, *rows]) / (len(rows) + 1)
        shares = [min(max(length(idx), 7), 60) ** 0.75 for idx in range(len(head))]
        columns = ", ".join(f"{it:.1f}fr" for it in shares)
        align = ", ".join("right" if it.endswith("-:") else "left" for it in rules)
        cell = lambda it: f"[{self.inline(it)}]"
        heads = f"table.header({', '.join(cell(f'**{it}**' if it else it) for it in head)})," if any(head) else ""
        body = ",\n  ".join(", ".join(cell(it) for it in row) for row in rows)
        return f"#table(columns: ({columns}), align: ({align},),\n  {heads}\n  {body},\n)"

    def block(self, text):
        lines = text.split("\n")
        if text.startswith("#"):
            return self.heading(text)
        if text.startswith("| "):
            return self.table(lines)
        if text.startswith(">"):
            words = "\n".join(line[2:] for line in lines)
            return f"#told[{self.inline(words)}]"
        if re.match(r"- |\d+\. ", text):
            kind = "list" if text.startswith("- ") else "enum"
            items = [re.sub(r"^(- |\d+\. )", "", line) for line in lines]
            return f"#{kind}({', '.join(f'[{self.inline(it)}]' for it in items)})"
        if text.startswith("*") and not text.startswith("**"):
            return f"#block(sticky: true, text(size: 9pt)[{self.inline(text)}])"
        return f"#shown[{self.inline(text)}]"


def typst(markdown, language, attachments):
    """The whole document."""
    writer = Writer(markdown)
    title = next(it for it in writer.blocks if it.startswith("# "))
    out = PREAMBLE.replace("TITLEBODY", writer.inline(title[2:]))
    out = out.replace("TITLE", string(title[2:])).replace("HEAD", writer.inline(writer.blocks[0]))
    out = out.replace("LANG", string(language))
    for name, mime in attachments:
        out += f'#pdf.attach({string(name)}, relationship: "data", mime-type: {string(mime)}, description: {string(name)})\n'
    return out + "\n\n".join(writer.block(it) for it in writer.blocks) + "\n"
