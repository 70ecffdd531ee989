"""Reads the workbook back with openpyxl, cell for cell, lets LibreOffice open it, and lets the program compare what both
have saved again with the register."""
import csv
import datetime
import io

import openpyxl

from content import expect, run, same

DATES = ("Godkjent fra", "Avviklet (siste dag)")


def as_text(head, value):
    """A cell as CSV writes it. A date must be one, and nothing else may be."""
    if isinstance(value, datetime.datetime):
        expect(head in DATES, f"a date stands under {head!r}")
        return value.date().isoformat()
    expect(not (head in DATES and value), f"{value!r} under {head!r} is no date")
    return "" if value is None else str(value)


def check(program, data, path):
    """Every sheet against the records of the CSV, which holds all of them in one table."""
    records = list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline="")))
    book = openpyxl.load_workbook(path)
    same("sheets of the workbook", book.sheetnames, [f"Vedlegg {number}" for number in range(1, 7)])
    cells = 0
    for sheet in book:
        wanted = [r for r in records if f"Vedlegg {r['Vedlegg']}" == sheet.title]
        rows = list(sheet.iter_rows())
        heads = [cell.value for cell in rows[0]]
        same(f"rows of {sheet.title}", len(rows) - 1, len(wanted))
        same(f"what stands still in {sheet.title}", sheet.freeze_panes, "A2")
        same(f"what is filtered in {sheet.title}", sheet.auto_filter.ref, sheet.dimensions)
        for row, record in zip(rows[1:], wanted):
            for head, cell in zip(heads, row):
                cells += 1
                # Against a leading sign of a formula CSV has an apostrophe, a cell of a workbook needs none.
                same(f"{sheet.title} {cell.coordinate}", as_text(head, cell.value), record[head].removeprefix("'"))
                expect(cell.data_type != "f", f"{sheet.title} {cell.coordinate} is a formula")
                if cell.data_type == "s":
                    expect(cell.alignment.wrap_text, f"{sheet.title} {cell.coordinate} is not wrapped")
        same(f"cells of the records that {sheet.title} has not",
             [h for r in wanted for h, v in r.items() if v and h not in heads], [])
    expect(cells > 1500, f"only {cells} cells were compared")
    opened(path, [len(sheet["A"]) for sheet in book])
    saved = path.parent / "saved"
    saved.mkdir(exist_ok=True)
    book.save(saved / "by-openpyxl.xlsx")
    compared(program, saved / "by-openpyxl.xlsx")
    convert(path, "xlsx:Calc MS Excel 2007 XML", saved)
    compared(program, saved / path.name)


def convert(path, form, folder):
    profile = (path.parent / "profile").resolve().as_uri()
    run("soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", form, "--outdir", folder, path)


def compared(program, path):
    """Nothing of the register is lost or changed in a workbook that somebody has had open."""
    told = run(program, "appendix", "--compare", path, "--lang", "en").decode("utf-8")
    expect(told.startswith("No differences: "), f"{path.name}: {told}")


def opened(path, rows):
    """LibreOffice reads it too, and has as many rows in its first sheet."""
    folder = path.parent / "opened"
    folder.mkdir(exist_ok=True)
    convert(path, "csv:Text - txt - csv (StarCalc):44,34,76", folder)
    text = (folder / f"{path.stem}.csv").read_text(encoding="utf-8")
    same("rows that LibreOffice reads in the first sheet", len(list(csv.reader(io.StringIO(text)))), rows[0])
