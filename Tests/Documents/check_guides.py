"""Compares Vedlegg 4, 5 and 6 in every format with the content, point by point and row by row."""
import csv
import io
import json
import re

import cmarkgfm
import docx
import html5lib
import yaml

from content import MONTHS, ROOT, Text, expect, run, same

LANGUAGES = ("nb", "en")
ENGLISH_MONTHS = "January February March April May June July August September October November December".split()


def load(name):
    return yaml.load((ROOT / f"content/registry/{name}.yml").read_text(encoding="utf-8"), Loader=Text)


def english_names():
    names = {}
    for path in (ROOT / "content/registry/services").glob("*.yml"):
        for row in yaml.load(path.read_text(encoding="utf-8"), Loader=Text) or []:
            names[row["id"]] = row["name"]["en"]
    return names


def names_of(language):
    """The rows of Vedlegg 4."""
    approved, lead = english_names(), {"nb": "Eksempel", "en": "Example"}[language]
    rows = []
    for rule in load("english-names"):
        example = approved.get(rule.get("example"))
        reason = rule["reason"][language]
        if "english" in rule and example:
            reason += f"\n{lead}: {example}"
        rows.append([rule["term"][language], rule.get("english", example), reason])
    return rows


def time_of(deadline, language):
    if "day" not in deadline:
        return deadline["time"][language]
    names, to = (MONTHS, "til") if language == "nb" else (ENGLISH_MONTHS, "to")
    month, day = (int(part) for part in deadline["day"].split("-"))
    if "until" not in deadline:
        return f"{day}. {names[month - 1]}" if language == "nb" else f"{day} {names[month - 1]}"
    last = int(deadline["until"].split("-")[0])
    return names[month - 1] if month == last else f"{names[month - 1]} {to} {names[last - 1]}"


def years_of(deadline, language):
    if "to" not in deadline:
        return {"nb": "fra ", "en": "from "}[language] + deadline["from"]
    return f"{deadline['from']}–{deadline['to']}" if deadline["to"] != deadline["from"] else deadline["from"]


def deadlines_of(language):
    """Every deadline as a row of Vedlegg 5, in no order."""
    return sorted(
        [time_of(d, language), d["name"][language], d["who"][language], years_of(d, language), d["source"][language]]
        for d in load("calendar"))


def points_of(language):
    return [[point[language] for point in guide["points"]] for guide in load("applications")]


def compare(language, form, names, deadlines, steps, points):
    where = f"in the {language} {form}"
    same(f"Vedlegg 4 {where}", names, names_of(language))
    same(f"Vedlegg 5 {where}", sorted(deadlines), deadlines_of(language))
    same(f"points of Vedlegg 6 {where}", points, points_of(language))
    year = (ROOT / "content/site.yml").read_text(encoding="utf-8").split("as_of: ")[1][:4]
    wanted = [
        [time_of(d, language), d["name"][language], d["who"][language], d["source"][language]]
        for d in load("calendar")
        if d["subject"] in ("application", "decision", "effect") and d["from"] <= year <= d.get("to", year)]
    same(f"the steps of Vedlegg 5 {where}", steps, [[str(n), *row] for n, row in enumerate(wanted, 1)])
    same(f"how many points {where}", [len(p) for p in points], [11, 12])


def text_of(element):
    """The text of an element of html5lib's tree; a line for each paragraph and break."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):  # not a comment
            parts.append("\n" if child.tag.endswith("br") else text_of(child))
            if child.tag.endswith("}p"):
                parts.append("\n")
        parts.append(child.tail or "")
    return "".join(parts)


def read_html(data):
    """Tables as rows of texts, and numbered lists, in the order of the page."""
    tree = html5lib.parse(data.decode("utf-8"))
    xhtml = "{http://www.w3.org/1999/xhtml}"
    tables = [
        [[text_of(cell).strip() for cell in row if cell.tag in (xhtml + "td", xhtml + "th")] for row in table.iter(xhtml + "tr")]
        for table in tree.iter(xhtml + "table")]
    lists = [[text_of(item).strip() for item in lst.findall(xhtml + "li")] for lst in tree.iter(xhtml + "ol")]
    return tables, lists


def read_docx(path):
    document = docx.Document(str(path))
    tables = [["\n".join(p.text for p in cell.paragraphs) for cell in row.cells] for t in document.tables for row in t.rows]
    points = [[]]
    for paragraph in document.paragraphs:
        if paragraph.style.name == "List Paragraph":
            points[-1].append(paragraph.text)
        elif points[-1]:
            points.append([])
    return tables, [p for p in points if p]


def sort_out(rows):
    """Rows of Vedlegg 4, deadlines and steps of Vedlegg 5, told by their heads."""
    found, kind = {"names": [], "deadlines": [], "steps": []}, None
    heads = {
        ("Norsk navn", 3): "names", ("Norwegian name", 3): "names", ("Når", 5): "deadlines", ("When", 5): "deadlines",
        ("Steg", 5): "steps", ("Step", 5): "steps"}
    for row in rows:
        if len(row) in (2, 13):  # the points of an application, and the months
            kind = None
        elif (row[0], len(row)) in heads:
            kind = heads[row[0], len(row)]
        elif kind:
            found[kind].append(row)
    return found["names"], found["deadlines"], found["steps"]


def check(program, folder):
    for language in LANGUAGES:
        def output(table, form):
            return run(program, "appendix", "--lang", language, "--table", table, "--format", form)

        html = [read_html(output(table, "html")) for table in "456"]
        names, deadlines, steps = sort_out([row for tables, _ in html for table in tables for row in table])
        compare(language, "HTML", names, deadlines, steps, html[2][1])

        rendered = [
            read_html(cmarkgfm.github_flavored_markdown_to_html(
                output(t, "markdown").decode("utf-8"), options=cmarkgfm.Options.CMARK_OPT_UNSAFE).encode("utf-8"))
            for t in "456"]
        names, deadlines, steps = sort_out([row for tables, _ in rendered for table in tables for row in table])
        compare(language, "Markdown", names, deadlines, steps, rendered[2][1])

        rows, points = [], []
        for table in "456":
            path = folder / f"vedlegg-{table}-{language}.docx"
            run(program, "appendix", "--lang", language, "--table", table, "--output", path)
            found, listed = read_docx(path)
            rows, points = rows + found, points + listed
        compare(language, "DOCX", *sort_out(rows), points)

        check_json(language, [json.loads(output(t, "json")) for t in "456"])
        check_csv(language, [list(csv.reader(io.StringIO(output(t, "csv").decode("utf-8"), newline=""))) for t in "456"])


def check_json(language, documents):
    sections = [section for d in documents for guide in d["guides"] for section in guide["sections"]]
    rows = [row for s in sections for row in [s["columns"], *s["rows"]]]
    same(f"numbers in the {language} JSON", [g["number"] for d in documents for g in d["guides"]], [4, 5, 6])
    points = [[row[1] for row in s["rows"]] for s in sections if len(s["columns"]) == 2]
    compare(language, "JSON", *sort_out(rows), points)


def check_csv(language, tables):
    names = [row[2:] for row in tables[0][1:]]
    heads = tables[1][0]
    expect(len(heads) == 8, f"Vedlegg 5 in CSV has the heads {heads}")
    records = [dict(zip(heads, row)) for row in tables[1][1:]]
    when, what, who, holds, source, step = heads[2:8]
    deadlines = [[r[when], r[what], r[who], r[holds], r[source]] for r in records if r[holds]]
    steps = [[r[step], r[when], r[what], r[who], r[source]] for r in records if not r[holds]]
    points = {}
    for row in tables[2][1:]:
        points.setdefault(row[1], []).append(row[3])
    compare(language, "CSV", names, deadlines, steps, list(points.values()))
    same("that Vedlegg 6 counts its points", [r[2] for r in tables[2][1:]], [str(n) for p in points.values() for n in range(1, len(p) + 1)])
    expect(all(re.fullmatch("[456]", row[0]) for table in tables for row in table[1:]), "a row has no number of its Vedlegg")
