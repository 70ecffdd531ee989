#!/usr/bin/env python3
"""validate_data.py SITE: checks the open data of a built site against the JSON Schemas published beside it, and against
the other files of the site: hashes, the table, the pages, the feeds. Prints what it counted; exits 1 if anything is wrong.
"""

import csv
import hashlib
import json
import os
import sys
import xml.etree.ElementTree as xml

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

wrong = []


def complain(text):
    wrong.append(text)
    if len(wrong) <= 20:
        print(text, file=sys.stderr)


def load(site, path):
    with open(os.path.join(site, path), encoding="utf-8") as file:
        return json.load(file)


def validators(site):
    """The schemas by the documents they describe; they refer to each other by their published addresses."""
    schemas = {name: load(site, f"data/{name}.schema.json") for name in ("catalogue", "service", "icd10-services", "manifest")}
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    registry = Registry().with_resources((schema["$id"], Resource.from_contents(schema)) for schema in schemas.values())
    return {
        name: Draft202012Validator(schema, registry=registry, format_checker=FormatChecker())
        for name, schema in schemas.items()
    }


def check_schema(validator, document, path):
    for error in validator.iter_errors(document):
        complain(f"{path}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")


def check_manifest(site, manifest):
    listed = {file["path"]: file for file in manifest["files"]}
    if list(listed) != sorted(listed, key=str.encode):
        complain("data/manifest.json: not in the order of the paths' bytes")
    found = set()
    for place, _, names in os.walk(site):
        found |= {os.path.relpath(os.path.join(place, name), site) for name in names}
    for path in sorted(found ^ (listed.keys() | {"data/manifest.json"})):
        complain(f"data/manifest.json and the folder differ in {path}")
    for path in found & listed.keys():
        with open(os.path.join(site, path), "rb") as file:
            data = file.read()
        if (len(data), hashlib.sha256(data).hexdigest()) != (listed[path]["size"], listed[path]["sha256"]):
            complain(f"{path}: not as data/manifest.json says")
    return len(listed)


def file_of(site, address, base):
    path = address.removeprefix(base).partition("#")[0]
    return os.path.join(site, path + "index.html" if path == "" or path.endswith("/") else path)


def check_addresses(site, base, addresses, origin):
    for address in addresses:
        if not address.startswith(base) or not os.path.isfile(file_of(site, address, base)):
            complain(f"{origin}: {address} is not on the site")


def check_services(site, catalogue, validator):
    base = catalogue["site"]
    ids = {key: {entry["id"] for entry in catalogue[key]} for key in ("regions", "trusts", "categories", "services")}
    for service in catalogue["services"]:
        path = f"tjenester/{service['id']}/index.json"
        document = load(site, path)
        check_schema(validator, document, path)
        if document["service"] != service:
            complain(f"{path}: not the record in data/catalogue.json")
        check_addresses(site, base, [service["data"], *service["pages"].values()], path)
        named = {"regions": service["regions"], "categories": [service["category"]],
                 "trusts": [place["trust"] for place in service["sites"]],
                 "services": service["related"] + service["successors"] + service["predecessors"]}
        for kind, used in named.items():
            for one in set(used) - ids[kind]:
                complain(f"{path}: there is no {one} in {kind}")


def check_table(site, catalogue):
    with open(os.path.join(site, "data/services.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    for row, service in zip(rows, catalogue["services"], strict=True):
        expected = (service["id"], service["name"].get("nb", ""), "; ".join(service["icd10"]["codes"]), service.get("approved", ""))
        if (row["id"], row["name_nb"], row["icd10_codes"], row["approved"]) != expected:
            complain(f"data/services.csv: {row['id']} differs from data/catalogue.json")
    return len(rows)


def check_codes(codes, catalogue):
    """Each code that a current service names singly is there, with the service among those that cover it."""
    entries = {entry["code"]: entry for entry in codes["codes"]}
    for service in catalogue["services"]:
        for code in service["icd10"]["codes"]:
            if "discontinued" in service or "-" in code:
                continue
            if service["id"] not in entries.get(code, {"covers": []})["covers"]:
                complain(f"data/icd10-services.json: {code} does not name {service['id']}")
    return len(entries)


def check_feed(site, base, path):
    atom = "{http://www.w3.org/2005/Atom}"
    feed = xml.parse(os.path.join(site, path)).getroot()
    entries = feed.findall(atom + "entry")
    days = [entry.findtext(atom + "updated") for entry in entries]
    if days != sorted(days, reverse=True) or (days and feed.findtext(atom + "updated") != days[0]):
        complain(f"{path}: not the newest first")
    if len({entry.findtext(atom + "id") for entry in entries}) != len(entries):
        complain(f"{path}: two entries have one id")
    check_addresses(site, base, [entry.find(atom + "link").get("href") for entry in entries], path)
    return len(entries)


def check_sitemap(site, base):
    spaces = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    root = xml.parse(os.path.join(site, "sitemap.xml")).getroot()
    maps = [root]
    if root.tag.endswith("sitemapindex"):
        maps = [xml.parse(file_of(site, loc.text, base)).getroot() for loc in root.findall("s:sitemap/s:loc", spaces)]
    pages = {}
    for one in maps:
        for url in one.findall("s:url", spaces):
            pages[url.findtext("s:loc", namespaces=spaces)] = {link.get("href") for link in url.findall("x:link", spaces)}
    check_addresses(site, base, pages, "sitemap.xml")
    for page, links in pages.items():
        for other in links - {page}:
            if page not in pages.get(other, set()):
                complain(f"sitemap.xml: {other} does not name {page} in return")
    for place, _, names in os.walk(site):
        for name in (name for name in names if name.endswith(".html")):
            path = os.path.relpath(os.path.join(place, name), site)
            with open(os.path.join(site, path), encoding="utf-8") as file:
                is_kept_out = '<meta name="robots" content="noindex">' in file.read()
            address = base + path.removesuffix("index.html")
            if (address in pages) == is_kept_out:
                complain(f"sitemap.xml and {path} do not agree on whether it is for search engines")
    return len(pages)


def main():
    site = sys.argv[1]
    validator = validators(site)
    catalogue, codes = load(site, "data/catalogue.json"), load(site, "data/icd10-services.json")
    manifest = load(site, "data/manifest.json")
    for name, document in (("catalogue", catalogue), ("icd10-services", codes), ("manifest", manifest)):
        check_schema(validator[name], document, f"data/{name}.json")
    base = catalogue["site"]
    files = check_manifest(site, manifest)
    check_services(site, catalogue, validator["service"])
    rows, code_count = check_table(site, catalogue), check_codes(codes, catalogue)
    check_addresses(site, base, [entry["page"] for entry in codes["codes"] + codes["groups"]], "data/icd10-services.json")
    entries = [check_feed(site, base, path) for path in ("vedtak.atom", "en/decisions.atom") if os.path.exists(os.path.join(site, path))]
    pages = check_sitemap(site, base)
    print(f"{rows} services, {code_count} codes, {files} files, {entries} feed entries, {pages} pages in the sitemap; {len(wrong)} mistakes")
    sys.exit(1 if wrong else 0)


main()
