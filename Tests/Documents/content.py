"""What stands in the content, read without the program's own readers, and the list of what is wrong."""
import pathlib
import re
import subprocess

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split()
problems = []


def expect(condition, message):
    if not condition:
        problems.append(message)


def same(what, found, wanted):
    expect(found == wanted, f"{what}: found {found!r}, wanted {wanted!r}")


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, cwd=ROOT, **options).stdout


def long_date(text):
    year, month, day = (int(part) for part in text.split("-"))
    return f"{day}. {MONTHS[month - 1]} {year}"


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
        return " og ".join(self.region_names[r] for r in regions)

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

    def procedures(self, row):
        return ", ".join(row.get("procedures", []))

    def approved(self, row):
        start = long_date(row["approved"]) if "approved" in row else ""
        end = "til og med " + long_date(row["discontinued"]) if "discontinued" in row else ""
        return " ".join(part for part in (start, end) if part)

    def ended(self, row):
        """The one sentence of a service that was discontinued; None of one that lives."""
        if "discontinued" not in row:
            return None
        return f"Tjenesten er avviklet, og den siste dagen var {long_date(row['discontinued'])}."


def words(text):
    """The words of a text without what Markdown, lists and run-ins put between them."""
    return re.findall(r"\w+", text)


def source_words(service):
    text = (ROOT / f"content/services/{service}.md").read_text(encoding="utf-8")
    body = text.split("\n---\n", 1)[1]
    body = re.sub(r"\]\([^)]*\)", "]", body)  # the target of a link is no word of the text
    body = re.sub(r"^\d+\. ", "", body, flags=re.M)
    return words(body.replace("\\", ""))


def described(registry, row, text, source):
    text = re.sub(r"^\s*\d+\. ", "", text, flags=re.M)
    ended = registry.ended(row)
    wanted = source_words(row["id"]) if ended is None else words(ended)
    same(f"{row['id']}: words of the description in {source}", words(text), wanted)
