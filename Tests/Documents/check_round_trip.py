"""check_round_trip.py OVERSIKT: whatever a text holds, every form of the appendix tables read by somebody else's reader says it.

Names, places, notes and descriptions are drawn with a fixed seed from signs that mean something in one format or another,
and put into a copy of the test site. Read back are: DOCX by python-docx, XLSX by openpyxl, HTML by html5lib, Markdown by GitHub's own
parser (cmarkgfm), CSV and JSON by Python's readers.
"""
import csv
import io
import json
import pathlib
import random
import re
import shutil
import string
import subprocess
import sys
import tempfile

import cmarkgfm
import docx
import html5lib
import openpyxl

ROOT = pathlib.Path(__file__).resolve().parents[2]
SEED = 2026
SERVICES = 120
PIECES = list(string.punctuation) + list("æøåÆØÅ§–—«»“”’…½×€ß日🙂") + [
    " ", " ", " ", " ", "\u00a0", "ord", "a", "7", "&amp;", "&#33;", "&copy;", "<br>", "<b>", "</td>", "<!--", "]]>", "![", "](",
    "](x)", "**", "__", "~~", "``", "| a | b |", "\\|", "\\\\", "[^1]", "1. ", "- ", "# ", "=1+1", "@SUM(A1)", "+47", "\"\"", "','",
    # A blank after them: an address with a stray % behind it is an error in a text, and rightly so.
    "https://a.example/b_c?d=*e*&f=(g) ", "http://a.example/x_y. ", "www.a_b.example", "post_en@a.example", "_x_", "$x$", ":smile:",
    "\\u0041", "\\n", "{{name}}", "%s", "${x}", "</script>", "&", "_x000D_",
]
draw = random.Random(SEED)
problems = []


def words():
    text = "".join(draw.choices(PIECES, k=draw.randint(1, 12)))
    return re.sub(" +", " ", text).strip(" \u00a0") or "x"


def markdown(text):
    """The text as a paragraph of Markdown: every sign with a backslash."""
    return "".join("\\" + letter if letter in string.punctuation else letter for letter in text)


def yaml(value):
    """JSON is YAML; an ampersand that an asterisk follows somewhere is taken for an anchor even within quotation marks."""
    return json.dumps(value, ensure_ascii=False).replace("&", "\\u0026")


class Service:
    def __init__(self, number):
        self.id = f"prove-{number}"
        self.nb = f"Nasjonal behandlingstjeneste for {number} {words()}"
        self.en = f"Norwegian National Unit for {number} {words()}"
        self.hospital, self.unit, self.note = f"Sykehus {number} {words()}", words(), words()
        self.paragraphs = [[words() for _ in range(3)] for _ in range(draw.randint(1, 3))]

    @property
    def row(self):
        name = yaml({"nb": self.nb, "en": self.en})
        site = yaml({"trust": "proveforetaket", "hospital": self.hospital, "unit": self.unit})
        codes = yaml({"codes": ["C50"], "note": self.note})
        return (f"- id: {self.id}\n  category: nasjonal-behandlingstjeneste\n  name: {name}\n  regions: [helse-sor-ost]\n"
                f"  sites: [{site}]\n  icd10: {codes}\n  approved: 2011-07-07\n")

    @property
    def text(self):
        body = "\n\n".join(f"{markdown(a)} [{markdown(b)}](https://prove.example/) *{markdown(c)}*." for a, b, c in self.paragraphs)
        return f"---\nid: {self.id}\nsummary: {{nb: Prøve {self.id}., en: Test {self.id}.}}\nkeywords: [x]\naudience: [pasienter]\n---\n{body}\n"

    @property
    def description(self):
        return "\n".join(f"{a} {b} {c}." for a, b, c in self.paragraphs)

    @property
    def location(self):
        return f"Prøveforetaket HF, {self.hospital}, {self.unit}"


def same(what, service, found, wanted):
    if found != wanted:
        problems.append(f"{what} of {service.id}: found {found!r}, wanted {wanted!r}")


def row_of(cells):
    """A service's five cells, by their texts."""
    name, location, description, codes = cells[:4]
    return name.split("\n"), location, description, codes.split("\n")


def compare(what, rows, services):
    if len(rows) != len(services):
        problems.append(f"{what}: {len(rows)} rows, {len(services)} services")
    by_name = {row[0][0]: row for row in rows}
    for service in services:
        row = by_name.get(service.nb)
        if row is None:
            problems.append(f"{what}: no row has the name {service.nb!r}")
            continue
        same(f"{what}: English name", service, row[0][1:], [service.en])
        same(f"{what}: location", service, row[1], service.location)
        same(f"{what}: description", service, row[2], service.description)
        same(f"{what}: codes", service, row[3], ["C50", service.note])


def text_of(element):
    """The text of an HTML element: a paragraph, or what follows a line break, on a line of its own."""
    pieces = []

    def walk(node):
        tag = node.tag.split("}")[-1] if isinstance(node.tag, str) else ""
        if tag in ("br", "p") and pieces and not pieces[-1].endswith("\n"):
            pieces.append("\n")
        pieces.append(node.text or "")
        for child in node:
            walk(child)
            pieces.append(child.tail or "")

    walk(element)
    return "".join(pieces).strip("\n")


def html_rows(text):
    page = html5lib.parse(text, namespaceHTMLElements=False)
    return [row_of([text_of(cell) for cell in row]) for row in page.iter("tr") if row.find("td") is not None and len(row) == 5]


def read_docx(data):
    document = docx.Document(io.BytesIO(data))
    rows = []
    for table in document.tables:
        rows += [row_of(["\n".join(paragraph.text for paragraph in cell.paragraphs) for cell in row.cells]) for row in table.rows[1:]]
    return rows


def read_markdown(data):
    options = cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE
    return html_rows(cmarkgfm.github_flavored_markdown_to_html(data.decode(), options))


def unguarded(field):
    return field[1:] if re.match(r"'[=+\-@\t\r]", field) else field


def read_csv(data):
    rows = list(csv.DictReader(io.StringIO(data.decode(), newline="")))
    return [([unguarded(row["Navn på tjeneste"]), unguarded(row["Engelsk navn"])], unguarded(row["Lokalisering"]),
             unguarded(row["Innhold og avgrensning"]), [row["ICD-10 kode"], unguarded(row["Merknad til kodene"])]) for row in rows]


def read_json(data):
    services = [service for table in json.loads(data)["tables"] for group in table["groups"] for service in group["services"]]
    return [([service["name"]["no"], service["name"]["en"]], service["sites"][0]["text"], service["description"]["text"],
             [service["codes"][0], service["codeNote"]]) for service in services]


def read_xlsx(data):
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    heads, *rows = [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]
    rows = [dict(zip(heads, row)) for row in rows]
    return [([row["Navn på tjeneste"], row["Engelsk navn"]], row["Lokalisering"], row["Innhold og avgrensning"],
             [row["ICD-10 kode"], row["Merknad til kodene"]]) for row in rows]


READERS = {"docx": read_docx, "xlsx": read_xlsx, "html": lambda data: html_rows(data.decode()), "markdown": read_markdown, "csv": read_csv, "json": read_json}


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    services = [Service(number) for number in range(SERVICES)]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        shutil.copytree(ROOT / "Tests/GoldenSite/content", folder / "content")
        shutil.copytree(ROOT / "Tests/GoldenSite/themes", folder / "themes")
        shutil.rmtree(folder / "content/services")
        shutil.rmtree(folder / "content/articles")
        (folder / "content/services").mkdir()
        site = folder / "content/site.yml"
        site.write_text(site.read_text().replace(", discontinued, about]", "]").replace("interface: nn\n", ""))
        (folder / "content/registry/services/prove.yml").write_text("\n".join(service.row for service in services))
        trusts = folder / "content/registry/trusts.yml"
        hospitals = "".join(f"    - {yaml({'id': service.id, 'name': service.hospital})}\n" for service in services)
        trusts.write_text(trusts.read_text().replace("  hospitals:\n", "  hospitals:\n" + hospitals, 1))
        for service in services:
            (folder / f"content/services/{service.id}.md").write_text(service.text)
        for format, read in READERS.items():
            file = folder / f"ut.{format}"
            run = subprocess.run([program, "appendix", "--table", "1", "--format", format, "--output", file], cwd=folder, capture_output=True, text=True)
            if run.returncode:
                sys.exit(f"appendix --format {format} ends with {run.returncode}:\n{run.stderr[:3000]}")
            compare(format, read(file.read_bytes()), services)
    for problem in problems[:40]:
        print(problem, file=sys.stderr)
    print(f"{SERVICES} services of odd text (seed {SEED}) in {len(READERS)} formats, read back: {len(problems)} differences")
    sys.exit(1 if problems else 0)


main()
