"""Reads the appendix tables back with readers that are not ours, and compares every field with the registry.

    check_appendix.py OVERSIKT FOLDER

runs the program OVERSIKT in the project's root and leaves its documents, and pages of them as pictures, in FOLDER.
Needs python-docx, PyYAML and openxml-audit (Tests/requirements.txt), and soffice, pdfinfo, pdftotext and pdftoppm.
"""
import csv
import io
import json
import pathlib
import re
import subprocess
import sys

import docx
import yaml
from docx.oxml.ns import qn

ROOT = pathlib.Path(__file__).resolve().parents[2]
MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split()
SHORT_MONTHS = "jan feb mars april mai juni juli aug sept okt nov des".split()
problems = []


def expect(condition, message):
    if not condition:
        problems.append(message)


def same(what, found, wanted):
    expect(found == wanted, f"{what}: found {found!r}, wanted {wanted!r}")


class Text(yaml.SafeLoader):
    """Reads every scalar as it is written: no dates, no numbers, no booleans."""


Text.yaml_implicit_resolvers = {}


def load(path):
    return yaml.load((ROOT / path).read_text(encoding="utf-8"), Loader=Text)


class Registry:
    def __init__(self):
        self.regions = [r["id"] for r in load("content/registry/regions.yml")]
        self.region_names = {r["id"]: r["name"]["nb"] for r in load("content/registry/regions.yml")}
        self.trusts = {t["id"]: t["name"]["nb"] for t in load("content/registry/trusts.yml")}
        self.tables = {c["id"]: int(c["appendix"]) for c in load("content/registry/categories.yml") if "appendix" in c}
        rows = []
        for path in sorted((ROOT / "content/registry/services").glob("*.yml")):
            rows += yaml.load(path.read_text(encoding="utf-8"), Loader=Text) or []
        self.rows = {r["id"]: r for r in rows if r["category"] in self.tables}

    def table(self, row):
        return self.tables[row["category"]]

    def group(self, row):
        regions = sorted(row["regions"], key=self.regions.index)
        return " og ".join(self.region_names[r].removesuffix(" RHF") for r in regions)

    def sites(self, row):
        return [
            ", ".join([self.trusts[s["trust"]]] + [s[k] for k in ("hospital", "unit", "place") if k in s])
            for s in row["sites"]
        ]

    def websites(self, row):
        return [s.get("website", "") for s in row["sites"]]

    def codes(self, row):
        return [c.upper() for c in row.get("icd10", {}).get("codes", [])]

    def note(self, row):
        return row.get("icd10", {}).get("note", "")

    def name(self, row):
        return row["name"].get("nb") or row["name"].get("nn")

    def approved(self, row):
        def date(text, months):
            year, month, day = (int(part) for part in text.split("-"))
            return f"{day}. {months[month - 1]} {year}"

        start = date(row["approved"], MONTHS) if "approved" in row else ""
        end = "t.o.m. " + date(row["discontinued"], SHORT_MONTHS) if "discontinued" in row else ""
        return " ".join(part for part in (start, end) if part)


def words(text):
    """The words of a text without what Markdown, lists and run-ins put between them."""
    return re.findall(r"\w+", text)


def source_words(service):
    text = (ROOT / f"content/services/{service}.md").read_text(encoding="utf-8")
    body = text.split("\n---\n", 1)[1]
    body = re.sub(r"\]\([^)]*\)", "]", body)  # the target of a link is no word of the text
    body = re.sub(r"^\d+\. ", "", body, flags=re.M)
    return words(body.replace("\\", ""))


def described(service, text, source):
    text = re.sub(r"^\s*\d+\. ", "", text, flags=re.M)
    same(f"{service}: words of the description in {source}", words(text), source_words(service))


def check_csv(registry, data):
    expect(data.count(b"\r\n") >= len(registry.rows) + 1, "CSV records do not end with CRLF")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline="")))
    same("services in CSV", sorted(r["Id"] for r in rows), sorted(registry.rows))
    for found in rows:
        row = registry.rows[found["Id"]]
        where = f"{row['id']} in CSV"
        same(where, found["Vedlegg"], str(registry.table(row)))
        same(where, found["Region"], registry.group(row))
        same(where, found["Navn på tjeneste"], registry.name(row))
        same(where, found["Engelsk navn"], row["name"].get("en", ""))
        same(where, found["Lokalisering"].split("\n"), registry.sites(row))
        same(where, found["Nettside"].split("\n"), registry.websites(row))
        same(where, found["ICD-10 kode"], ", ".join(registry.codes(row)))
        same(where, found["Merknad til kodene"], registry.note(row))
        same(where, found["Godkjent fra"], row.get("approved", ""))
        same(where, found["Avviklet"], row.get("discontinued", ""))
        described(row["id"], found["Innhold og avgrensning"], "CSV")
    return [r["Id"] for r in rows]


def check_json(registry, data):
    document = json.loads(data)
    same("JSON version", (document["format"], document["version"]), ("oversikt-appendix", 1))
    order = []
    for table in document["tables"]:
        for group in table["groups"]:
            for found in group["services"]:
                order.append(found["id"])
                row = registry.rows[found["id"]]
                where = f"{row['id']} in JSON"
                same(where, table["number"], registry.table(row))
                same(where, group["title"], registry.group(row))
                same(where, set(group["regions"]), set(row["regions"]))
                same(where, found["name"]["no"], registry.name(row))
                same(where, found["name"]["en"], row["name"].get("en"))
                same(where, [s["trust"] for s in found["sites"]], [s["trust"] for s in row["sites"]])
                same(where, [s["text"] for s in found["sites"]], registry.sites(row))
                same(where, [s["website"] or "" for s in found["sites"]], registry.websites(row))
                same(where, found["codes"], registry.codes(row))
                same(where, found["codeNote"] or "", registry.note(row))
                same(where, (found["approved"], found["discontinued"]), (row.get("approved"), row.get("discontinued")))
                described(row["id"], found["description"]["text"], "JSON")
    return order


def paragraphs(cell):
    return [p.text for p in cell.paragraphs]


def check_row(registry, table, group, found, ids):
    names = paragraphs(found[0])
    row = registry.rows.get(ids.get(names[0]))
    if row is None:
        problems.append(f"DOCX has a row that the registry has not: {names[0]!r}")
        return None
    where = f"{row['id']} in DOCX"
    same(where, (table, group), (registry.table(row), registry.group(row)))
    same(where, names[1:], [row["name"]["en"]] if "en" in row["name"] else [])
    wanted = []
    for site, website in zip(registry.sites(row), registry.websites(row)):
        wanted += (["og"] if wanted else []) + [site] + (["Nettside"] if website else [])
    same(where, paragraphs(found[1]), wanted)
    links = [link.url for p in found[1].paragraphs for link in p.hyperlinks]
    ascii_links = [w.encode("ascii", "ignore").decode() == w for w in registry.websites(row)]
    for link, website, is_ascii in zip(links, [w for w in registry.websites(row) if w], ascii_links):
        if is_ascii:
            same(where, link, website)
        else:
            expect(link.startswith("http") and "xn--" in link, f"{where}: {link!r} is not in punycode")
    same(where, len(links), len([w for w in registry.websites(row) if w]))
    described(row["id"], "\n".join(paragraphs(found[2])), "DOCX")
    if table != 3:
        codes = ", ".join(registry.codes(row))
        same(where, [t for t in paragraphs(found[3]) if t], [t for t in (codes, registry.note(row)) if t])
    same(where, found[-1].text, registry.approved(row))
    return row["id"]


def check_docx(registry, path):
    document = docx.Document(str(path))
    same("title of the DOCX", document.core_properties.title[:7], "Vedlegg")
    same("language of the DOCX", document.core_properties.language, "nb-NO")
    for section in document.sections:
        expect(section.page_width > section.page_height, "a section of the DOCX is not in landscape")
    ids = {registry.name(r): i for i, r in registry.rows.items()}
    order, table, group = [], None, None
    for block in document.iter_inner_content():
        if isinstance(block, docx.table.Table):
            head = [c.text for c in block.rows[0].cells]
            codes = ["ICD-10 kode"] if table != 3 else []
            same(
                f"heads of a table in appendix {table}", head,
                ["Navn på tjeneste", "Lokalisering", "Innhold og avgrensning", *codes, "Godkjent fra*"])
            row_properties = block.rows[0]._tr.trPr
            expect(row_properties.find(qn("w:tblHeader")) is not None, "a table's head does not repeat")
            expect(block._tbl.tblPr.find(qn("w:tblCaption")) is not None, "a table has no caption")
            expect(block._tbl.tblPr.find(qn("w:tblDescription")) is not None, "a table has no alternative text")
            order += [check_row(registry, table, group, row.cells, ids) for row in block.rows[1:]]
        elif block.style.name == "Heading 1":
            table = int(re.match(r"Vedlegg (\d): ", block.text)[1])
        elif block.style.name == "Heading 2":
            group = block.text
    same("services in DOCX", sorted(i for i in order if i), sorted(registry.rows))
    return order


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, cwd=ROOT, **options).stdout


def convert(path, form, folder):
    profile = (folder / "profile").resolve().as_uri()
    run("soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", form, "--outdir", folder, path)


def check_pages(path, folder):
    convert(path, "pdf", folder)
    pdf = folder / f"{path.stem}.pdf"
    info = run("pdfinfo", "-f", 1, "-l", 9999, pdf).decode()
    count = int(re.search(r"Pages:\s+(\d+)", info)[1])
    expect(20 <= count <= 60, f"105 rows take {count} pages")
    sizes = set(re.findall(r"size:\s+([\d.]+) x ([\d.]+)", info))
    expect(all(float(width) > float(height) for width, height in sizes), f"pages are not in landscape: {sizes}")
    pages = run("pdftotext", "-layout", pdf, "-").decode().split("\f")[:count]
    for number, page in enumerate(pages, 1):
        expect("Navn på tjeneste" in page, f"page {number} of the PDF has no table head")
        expect(f"Side {number} av {count}" in page, f"page {number} of the PDF is not numbered so")
    run("pdftoppm", "-r", 60, "-png", pdf, folder / "page")


def check_html(data):
    html = data.decode("utf-8")
    same("rows in HTML", html.count('<th scope="row">'), 105)
    for _, region in re.findall(r"<h3( id=\"[^\"]+\")>([^<]+)</h3>", html):
        expect(f", {region}</caption>" in html, f"the table of {region} has no caption")


def check_markdown(data):
    rows = [line for line in data.decode("utf-8").split("\n") if line.startswith("| **")]
    same("rows in Markdown", len(rows), 105)
    for row in rows:
        cells = re.split(r"(?<!\\)\|", row)
        expect(len(cells) in (6, 7), f"a Markdown row has {len(cells) - 2} cells: {row[:80]}")


def main():
    program, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    registry = Registry()
    same("rows in the registry", len(registry.rows), 105)
    data = {}
    for form in ("csv", "json", "html", "markdown"):
        data[form] = run(program, "appendix", "--format", form)
        (folder / f"vedlegg.{form}").write_bytes(data[form])
    word = folder / "vedlegg.docx"
    run(program, "appendix", "--output", word)
    orders = [check_csv(registry, data["csv"]), check_json(registry, data["json"]), check_docx(registry, word)]
    expect(orders[0] == orders[1] == orders[2], "CSV, JSON and DOCX have their rows in different orders")
    check_html(data["html"])
    check_markdown(data["markdown"])

    first = word.read_bytes()
    run(program, "appendix", "--output", word, env={"LANG": "nb_NO.UTF-8", "TZ": "Asia/Tokyo"})
    same("bytes of a second DOCX", word.read_bytes() == first, True)
    for language in ("nb", "en"):
        path = folder / f"check-{language}.docx"
        run(program, "appendix", "--lang", language, "--output", path)
        verdict = subprocess.run(
            [pathlib.Path(sys.executable).parent / "openxml-audit", "--policy", "strict", path], capture_output=True)
        expect(verdict.returncode == 0, f"the {language} DOCX breaks the schema:\n{verdict.stdout.decode()}")
    check_pages(word, folder)

    # Saved by another program, the tables must still say the same.
    saved = folder / "saved"
    saved.mkdir(exist_ok=True)
    convert(word, "docx:MS Word 2007 XML", saved)
    run(program, "appendix", "--compare", saved / "vedlegg.docx")
    # And an edit to them must be found.
    document = docx.Document(str(saved / "vedlegg.docx"))
    run_of_text = document.tables[0].rows[1].cells[2].paragraphs[0].runs[0]
    run_of_text.text = run_of_text.text + " Tilføyd."
    document.save(str(saved / "edited.docx"))
    result = subprocess.run([program, "appendix", "--compare", saved / "edited.docx"], capture_output=True, cwd=ROOT)
    same("exit code for an edited DOCX", result.returncode, 1)
    same("differences in an edited DOCX", result.stdout.decode(), "1 forskjell.\n")

    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(registry.rows)} rows compared in CSV, JSON and DOCX: {len(problems)} problems.")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
