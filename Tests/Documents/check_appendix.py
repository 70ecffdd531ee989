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
from docx.oxml.ns import qn

import check_guides
import check_workbook
from content import ROOT, Registry, described, expect, problems, run, same


def check_csv(registry, data):
    expect(data.count(b"\r\n") >= len(registry.rows) + 1, "CSV records do not end with CRLF")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline="")))
    rows = [row for row in rows if row["Vedlegg"] in "123"]
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
        same(where, found["Avviklet (siste dag)"], row.get("discontinued", ""))
        same(where, found["Prosedyrekoder"], registry.procedures(row))
        described(registry, row, found["Innhold og avgrensning"], "CSV")
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
                same(where, found["procedures"], row.get("procedures", []))
                same(where, (found["approved"], found["discontinued"]), (row.get("approved"), row.get("discontinued")))
                described(registry, row, found["description"]["text"], "JSON")
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
    codes, note, procedures = ", ".join(registry.codes(row)), registry.note(row), registry.procedures(row)
    description = paragraphs(found[2])
    stated = f"Prosedyrekoder: {procedures}" if procedures else ""
    if table == 3:
        closing = [". ".join(t for t in (f"ICD-10: {codes}", note) if t)] if codes or note else []
        closing += [stated] if stated else []
        same(where, description[len(description) - len(closing):], closing)
        description = description[:len(description) - len(closing)]
    else:
        same(where, [t for t in paragraphs(found[3]) if t], [t for t in (codes, note, stated) if t])
    described(registry, row, "\n".join(description), "DOCX")
    same(where, found[-1].text, registry.approved(row))
    return row["id"]


def check_docx(registry, path):
    document = docx.Document(str(path))
    same("title of the DOCX", document.core_properties.title[:11], "Vedlegg 1–6")
    same("language of the DOCX", document.core_properties.language, "nb-NO")
    lying = [section.page_width > section.page_height for section in document.sections]
    # Contents, three tables of services, English names, the year, applications.
    same("which sections of the DOCX lie", lying, [False, True, True, True, False, True, False])
    ids = {registry.name(r): i for i, r in registry.rows.items()}
    order, titles, table, group = [], [], None, None
    for block in document.iter_inner_content():
        if isinstance(block, docx.table.Table):
            if table is None or table > 3:
                continue
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
            titles.append(table)
        elif block.style.name == "Heading 2":
            group = block.text
    same("numbered headings of the DOCX", titles, [1, 2, 3, 4, 5, 6])
    same("services in DOCX", sorted(i for i in order if i), sorted(registry.rows))
    return order


def convert(path, form, folder):
    profile = (folder / "profile").resolve().as_uri()
    run("soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", form, "--outdir", folder, path)


def check_pages(path, folder):
    convert(path, "pdf", folder)
    pdf = folder / f"{path.stem}.pdf"
    info = run("pdfinfo", "-f", 1, "-l", 9999, pdf).decode()
    count = int(re.search(r"Pages:\s+(\d+)", info)[1])
    expect(20 <= count <= 60, f"105 rows take {count} pages")
    sizes = re.findall(r"size:\s+([\d.]+) x ([\d.]+)", info)
    lying = [float(width) > float(height) for width, height in sizes]
    expect(not lying[0] and not lying[-1] and sum(lying) > count - 8, f"pages lie and stand in another way: {sizes}")
    pages = run("pdftotext", "-layout", pdf, "-").decode().split("\f")[:count]
    for number, page in enumerate(pages, 1):
        wide = "Navn på tjeneste" in page
        expect(wide or number in (1, 2) or number > count - 6, f"page {number} of the PDF has no table head")
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
    for form in ("csv", "json", "html", "markdown", "xlsx"):
        data[form] = run(program, "appendix", "--format", form)
        (folder / f"vedlegg.{form}").write_bytes(data[form])
    word = folder / "vedlegg.docx"
    run(program, "appendix", "--output", word)
    orders = [check_csv(registry, data["csv"]), check_json(registry, data["json"]), check_docx(registry, word)]
    expect(orders[0] == orders[1] == orders[2], "CSV, JSON and DOCX have their rows in different orders")
    check_html(b"".join(run(program, "appendix", "--table", table, "--format", "html") for table in "123"))
    check_markdown(data["markdown"])
    check_workbook.check(program, data["csv"], folder / "vedlegg.xlsx")
    check_guides.check(program, folder)

    for path in (word, folder / "vedlegg.xlsx"):
        first = path.read_bytes()
        run(program, "appendix", "--output", path, env={"LANG": "nb_NO.UTF-8", "TZ": "Asia/Tokyo"})
        same(f"bytes of a second {path.name}", path.read_bytes() == first, True)
    for language, ending in [(language, ending) for language in ("nb", "en") for ending in ("docx", "xlsx")]:
        path = folder / f"check-{language}.{ending}"
        run(program, "appendix", "--lang", language, "--output", path)
        verdict = subprocess.run(
            [pathlib.Path(sys.executable).parent / "openxml-audit", "--policy", "strict", path], capture_output=True)
        expect(verdict.returncode == 0, f"{path.name} breaks the schema:\n{verdict.stdout.decode()}")
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

    # Count in = count out: each code of the register, each time it stands there.
    for row in registry.rows.values():
        line = next(r for r in csv.reader(io.StringIO(data["csv"].decode("utf-8"), newline="")) if row["id"] in r)
        for code in registry.codes(row) + row.get("procedures", []):
            expect(any(code in field.split(", ") for field in line), f"{row['id']} lacks {code}")

    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(registry.rows)} rows and Vedlegg 4 to 6 compared in every format: {len(problems)} problems.")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
