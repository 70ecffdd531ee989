"""hugo_site.py CONTENT SITE FOLDER: writes into FOLDER a Hugo site whose layouts (hugo-site/) make the pages of SITE, which Oversikt
built of CONTENT, Norwegian side only: same addresses, texts, links and elements.

Hugo is given the registry as data and the texts as Markdown, and makes the pages in its own templates. Handed over, so spared, is what
is known of the registry as a whole: its files merged to one record per service; which services stand on which page, in which order;
related services; coverage of codes; counts; titles and descriptions of pages; the words of Oversikt's templates; the frame around the
main parts of pages. Handed over ready made is what built_pages.py finds no data in; a table tells how much of each kind that is.

How the layouts save time, as an expert's would: names, places, cards and rows are made once and kept in maps (partialCached with few
keys, for its cache holds 1,000 entries); the sections and the record of a service are kept in its page's Store; pages of lists come
from a content adapter and their lists from hugo.Data by key; data files are pages of the records' format, so that they are rendered
beside those and not after them; front matter is JSON; no taxonomies, no sorting."""
import collections, csv, json, os, re, shutil, sys

from built_files import appendices, copied
from built_pages import Frames, blocks, cards, ready
from service_words import ENDED_WORDS, LIST_WORDS, WORDS, learn

content, site, folder = sys.argv[1:4]
here = os.path.dirname(os.path.abspath(__file__))


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    os.makedirs(os.path.dirname(f"{folder}/{path}"), exist_ok=True)
    with open(f"{folder}/{path}", "w", encoding="utf-8") as file:
        file.write(text)


def save(name, value):
    write(f"data/{name}.json", json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def built():
    """All pages of the site, as path and text."""
    for around, folders, files in os.walk(site):
        folders.sort()
        for name in sorted(files):
            if name.endswith(".html"):
                path = os.path.join(around, name)
                yield os.path.relpath(path, site), read(path)


def by_id(items):
    return {item["id"]: item for item in items}


def by_service(items):
    """Of each service the items that name it."""
    found = collections.defaultdict(list)
    for item in items:
        for id in item.get("services") or [item[key] for key in ("service",) if key in item]:
            found[id].append(item)
    return found


class Pages:
    """What is learnt from the pages, one after the other."""

    def __init__(self, services, titles):
        self.services, self.titles = services, titles
        self.frames, self.handed = Frames(), collections.defaultdict(lambda: [0, 0, 0, 0])
        self.words = {lang: {"audiences": {}} for lang in ("nb", "nn")}
        self.ended, self.listed = {}, {}
        self.related, self.leads, self.referring = {}, {}, set()
        self.fronts, self.lists, self.pages = {}, {}, []

    def take(self, path, text):
        kind = path.split("/")[0] if "/" in path else "(top)"
        made = self.frames.read(text)
        self.handed[kind][0] += 1
        self.handed[kind][1] += len(text.encode())
        if not made:  # an old address, or the page of what is not found
            self.handed[kind][2] += len(text.encode())
            self.add(path, "ready", {"title": "", "main": text})
            return
        self.handed[kind][3] += sum(len(part.encode()) for part in self.frames.around(made[0]))
        if kind == "tjenester":
            self.take_service(path.split("/")[1], *made)
        elif code := self.code(made[1]):
            self.add(path, "code", made[0] | code)
        else:
            key, found = path.removesuffix("/index.html").replace("/", "--"), blocks(made[1])
            self.lists[key] = found
            self.handed[kind][2] += ready(found) + len(made[0]["head"])
            self.add(path, "parts", made[0] | {"key": key})
            learn(self.listed, LIST_WORDS, made[1])

    def add(self, path, layout, params):
        url = "/" + path.removesuffix("index.html")
        self.pages.append({"path": path.removesuffix(".html").replace("/", "--"), "url": url, "layout": layout,
                           "title": params.pop("title"), "params": params})

    def take_service(self, id, values, main):
        service = self.services[id]
        ended = "discontinued" in service
        learn(self.ended if ended else self.words[values["lang"]], ENDED_WORDS if ended else WORDS, main)
        if shown := re.search(r'<p class="audience"><span class="label">[^<]*</span> ([^<]*)', main):
            self.words[values["lang"]]["audiences"].update(zip(service["audience"], shown[1].split(", ")))
        related = re.search(r'<ul class="related">(.*?)</ul>', main, re.S)
        self.related[id] = re.findall(r'<li><a href="/tjenester/([^"/]*)/', related[1]) if related else []
        for code, shown in re.findall(r'<th scope="row" class="code">(?:<a [^>]*>)?([^<]*)(?:</a>)?</th><td>(.*?)</td>', main):
            # One without a title of its own, of which Oversikt says what it belongs to, or without a page.
            if not self.titles.setdefault(code, {"title": "", "english": False})["title"]:
                self.titles[code][values["lang"]] = shown
        if lead := re.search(r'<h1[^>]*><span class="lead">([^<]*)', main):
            self.leads[service["category"]] = lead[1]
        if 'class="referral"' in main:
            self.referring.add(service["category"])
        del values["head"]  # the layout makes it of the record
        self.fronts[id] = values

    def code(self, main):
        """Of a page of one code: the code and lists of services; None if there is more on it."""
        found = re.fullmatch(
            r'<h1>([A-Z]\d\d[\d.]*) ([^\n]*)</h1>\n<p class="advice">[^\n]*\n((?:<h2>[^\n]*</h2>\n<ul class="cards">\n.*?\n</ul>\n)+)<p class="share".*',
            main, re.S)
        if not found or found[1] not in self.titles:
            return None
        learn(self.listed, LIST_WORDS, main)
        sections = []
        for words, text in re.findall(r"<h2>([^\n]*) [A-Z][\d.]*</h2>\n(.*?\n)</ul>\n", found[3], re.S):
            sections.append([words, cards(text)[0][2]])
        return {"code": found[1], "sections": sections}


def title(entry):
    """In English where the classification has no Norwegian."""
    return {"title": entry["title"].get("nb") or entry["title"].get("en", ""), "english": "nb" not in entry["title"],
            "page": "/" + entry["page"].split("/", 3)[3]}


def block_titles():
    """Of the blocks of codes, by their addresses: the file of codes has only those with services."""
    with open(f"{content}/registry/icd10.tsv", encoding="utf-8") as file:
        return {row["code"].lower(): {"title": row["title_nb"] or row["title_en"], "english": not row["title_nb"]}
                for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row["kind"] == "block"}


def registry(catalogue, learnt):
    """What services refer to by id."""
    kinds = by_id(catalogue["categories"])
    return {
        "category": {id: kind | {"lead": learnt.leads.get(id, ""), "refers": id in learnt.referring} for id, kind in kinds.items()},
        "region": by_id(catalogue["regions"]), "trust": by_id(catalogue["trusts"]), "network": by_id(catalogue["networks"]),
        "field": by_id(catalogue["fields"]),
        "hospital": {trust["id"]: {place["name"]: place["id"] for place in trust.get("hospitals", [])} for trust in catalogue["trusts"]},
    }


def files(tables):
    """The files of data: pages of the records' format, so that Hugo renders them beside the records and not after them."""
    for name, layout in (("catalogue.json", "catalogue"), ("icd10-services.json", "codes"), ("services.csv", "table")):
        yield {"path": "data--" + layout, "url": "/data/" + name, "layout": layout, "params": {}}
    for path in tables:
        yield {"path": "vedlegg-" + path.replace("/", "-"), "url": "/vedlegg/" + path, "layout": "appendix-" + path.rsplit(".")[-1],
               "params": {"table": path}}


def write_services(services, learnt):
    for place, (id, service) in enumerate(services.items()):
        front = learnt.fronts[id]
        front = {"title": front.pop("title"), "id": id, "weight": place + 1, "layout": front["lang"]} | front
        text = read(f"{content}/services/{id}.md").split("---\n", 2)[2]
        write(f"content/tjenester/{id}.md", json.dumps(front, ensure_ascii=False, indent=0) + "\n" + text)


def write_layouts(learnt):
    """As an expert would: a layout with the words of its language in it, rather than one that looks them up."""
    for lang, words in learnt.words.items():
        words = words | {f"ended_{key}": word for key, word in learnt.ended.items()}
        for path in ("tjenester/LANG.html", "_partials/LANG-group.html", "_partials/LANG-life.html", "_partials/LANG-share.html"):
            layout = re.sub(r"\{\{ \$w\.(\w+) \}\}", lambda found: words.get(found[1], ""), read(f"{here}/hugo-by-language/{path}"))
            write(f"layouts/{path}".replace("LANG", lang), layout.replace("LANG", lang))


def write_site():
    catalogue, code_map = (json.loads(read(f"{site}/data/{name}.json")) for name in ("catalogue", "icd10-services"))
    services = by_id(catalogue.pop("services"))
    for service in services.values():
        del service["text"]  # Hugo makes it of the Markdown
    learnt = Pages(services, {code["code"]: title(code) for code in code_map["codes"]})
    for path, text in built():
        learnt.take(path, text)

    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(f"{here}/hugo-site", folder)
    copied(site, f"{folder}/static")
    write_services(services, learnt)
    write_layouts(learnt)
    tables = appendices(f"{site}/vedlegg", services)
    known = set(re.findall("<loc>(.*?)</loc>", read(f"{site}/sitemap.xml")))
    for page in learnt.pages:
        page["params"]["hidden"] = catalogue["site"] + page["url"][1:] not in known
    data = [page | {"outputs": ["record"], "params": page["params"] | {"hidden": True}} for page in files(tables)]
    groups, reports, fields = (by_service(catalogue[key]) for key in ("reference_groups", "reports", "fields"))
    save("about", {id: {"related": learnt.related[id], "groups": groups[id], "reports": reports[id], "fields": fields[id]} for id in services})
    save("groups", block_titles() | {group["page"].split("/")[-2]: title(group) for group in code_map["groups"]})
    save("words", learnt.words | {"ended": learnt.ended, "list": learnt.listed})
    save("frames", {number: text for text, number in learnt.frames.numbers.items()})
    save("registry", registry(catalogue, learnt))
    for name, value in {"services": services, "catalogue": catalogue, "code_map": code_map, "tables": tables, "titles": learnt.titles,
                        "lists": learnt.lists, "pages": learnt.pages + data}.items():
        save(name, value)
    return learnt.handed


def print_handed(handed):
    handed["all"] = [sum(column) for column in zip(*handed.values())]
    print("| pages | number | bytes | ready made | constant frame |\n|---|---|---|---|---|")
    for kind, (number, size, *given) in sorted(handed.items(), key=lambda item: (item[0] == "all", -item[1][1])):
        shares = " | ".join(f"{100 * part / size:.1f} %" for part in given)
        print(f"| {kind} | {number:,} | {size:,} | {shares} |")


print_handed(write_site())
