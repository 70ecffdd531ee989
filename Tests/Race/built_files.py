"""Reads the files beside the pages that Oversikt built, for hugo_site.py."""
import csv, io, json, os, shutil

# What neither generator makes of the services, or is but a little: copied. Not listed, so not there in Hugo's site: the search's index,
# the manifest with its hashes, Word and Excel files, which Hugo cannot make.
COPIED = ("assets", "schemas", "server", "_headers", "_redirects", "opensearch.xml", "robots.txt", "vedtak.atom")


def copied(site, folder):
    os.makedirs(f"{folder}/data")
    for name in COPIED:
        if os.path.isdir(f"{site}/{name}"):
            shutil.copytree(f"{site}/{name}", f"{folder}/{name}")
        elif os.path.exists(f"{site}/{name}"):
            shutil.copy(f"{site}/{name}", f"{folder}/{name}")
    for name in os.listdir(f"{site}/data"):
        if name.endswith(".schema.json"):
            shutil.copy(f"{site}/data/{name}", f"{folder}/data/{name}")
    for name in os.listdir(f"{site}/tjenester"):
        if not os.path.exists(f"{site}/tjenester/{name}/index.json"):
            continue
        with open(f"{site}/tjenester/{name}/index.json", encoding="utf-8") as file:
            if f'"id":"{name}"' not in file.read(200):  # an old address
                os.makedirs(f"{folder}/tjenester/{name}")
                shutil.copy(f"{site}/tjenester/{name}/index.json", f"{folder}/tjenester/{name}/index.json")


def appendices(folder, services):
    """Of each text file of the appendices its table's frame and which services stand in it, in order; Hugo makes their rows."""
    found = {}
    for around, _, names in os.walk(folder):
        for name in names:
            path = os.path.relpath(os.path.join(around, name), folder)
            if name.endswith((".csv", ".md", ".json")):
                with open(f"{folder}/{path}", encoding="utf-8") as file:
                    found[path] = {"csv": rows, "md": lines, "json": tables}[name.rsplit(".")[-1]](file.read(), services)
    for path, frame in found.items():
        if path.endswith(".md"):  # its rows have no ids, but the order of the JSON beside it
            order = [id for table in found[path.removesuffix("md") + "json"]["tables"] for group in table["groups"] for id in group["ids"]]
            for part in frame["parts"]:
                part["ids"] = [order.pop(0) for _ in range(part.pop("count"))]
    return found


def tables(text, services):
    value = json.loads(text)
    for table in value["tables"]:
        for group in table["groups"]:
            group["ids"] = [service["id"] for service in group.pop("services")]
    return value


def rows(text, services):
    """The head, the services with what stands before their ids and how many cells are empty after them, and the rows of others."""
    head, *others = csv.reader(io.StringIO(text, newline=""))
    rest = io.StringIO()
    csv.writer(rest, lineterminator="\n").writerows(row for row in others if row[2] not in services)
    empty = "," * (len(head) - 13)
    return {"head": ",".join(head), "rows": [[f"{row[0]},{row[1]},", row[2]] for row in others if row[2] in services], "empty": empty, "rest": rest.getvalue()}


def lines(text, services):
    """Texts, and after each how many rows of services."""
    parts = [{"text": "", "count": 0}]
    for line in text.splitlines(keepends=True):
        if line.startswith("| **") and "<br>[" in line:
            parts[-1]["count"] += 1
        else:
            if parts[-1]["count"]:
                parts.append({"text": "", "count": 0})
            parts[-1]["text"] += line
    return {"parts": parts}
