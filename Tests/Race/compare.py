"""compare.py OVERSIKT OTHER [SAMPLE]: whether two built sites have the same pages. For each kind, how many files each side has and how
many bytes, and of SAMPLE (200) of them, how many have the same text (tags off, white space as one blank), the same markup (each tag
with its attributes, in order), the same bytes; JSON and CSV are compared as values, the sitemap as a set. Fails where a page is
missing or fewer than 95 in 100 of a kind have the same text: then the two do not make the same, and no time of theirs can be
compared. A kind of files that OTHER has none of is no failure, if it is no page: the table tells it."""
import collections, csv, html.parser, io, json, os, random, re, sys

sites, sample = sys.argv[1:3], int(sys.argv[3]) if len(sys.argv) > 3 else 200
random.seed(1)


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.text, self.tags = [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, tuple(attributes)))

    def handle_endtag(self, tag):
        self.tags.append("/" + tag)

    def handle_data(self, data):
        self.text.append(data)

    @property
    def words(self):
        return " ".join("".join(self.text).split())


def kind(path):
    folder, ending = path.split("/")[0] if "/" in path else "(top)", path.rsplit(".")[-1]
    return folder if ending == "html" else f"{folder}, {ending.upper()}"


def files(site):
    found = collections.defaultdict(dict)
    for around, _, names in os.walk(site):
        for name in names:
            path = os.path.relpath(os.path.join(around, name), site)
            found[kind(path)][path] = os.path.getsize(f"{site}/{path}")
    return found


def look(site, path):
    """The bytes, what they say and how it is marked up."""
    with open(f"{site}/{path}", "rb") as file:
        raw = file.read()
    if path.endswith(".html"):
        page = Page(raw.decode("utf-8"))
        return raw, page.words, page.tags
    if path == "sitemap.xml":
        return raw, set(re.findall(b"<loc>(.*?)</loc>", raw)), None
    if path.endswith(".json"):
        return raw, json.loads(raw), None
    if path.endswith(".csv"):
        return raw, list(csv.reader(io.StringIO(raw.decode("utf-8"), newline=""))), None
    return raw, raw, None


def difference(path, one, other):
    """Where the texts of a page part, for whoever has to mend the templates of the other."""
    if not isinstance(one, str):
        return path
    start = next((place for place, pair in enumerate(zip(one, other)) if pair[0] != pair[1]), min(len(one), len(other)))
    return f"{path}: …{one[max(start - 60, 0):start + 60]}… is there …{other[max(start - 60, 0):start + 60]}…"


def row(*cells):
    print("| " + " | ".join(f"{cell:,}" if isinstance(cell, int) else cell for cell in cells) + " |")


first, second = map(files, sites)
failures, totals = [], [0, 0, 0, 0]
row("files", "here", "there", "bytes here", "bytes there", "looked at", "same text", "same markup", "same bytes")
print("|---|---|---|---|---|---|---|---|---|")
for name in sorted(first.keys() | second.keys(), key=lambda name: -sum(first[name].values())):
    here, there = first[name], second[name]
    both = sorted(here.keys() & there.keys())
    chosen = random.sample(both, min(sample, len(both)))
    texts = markup = equal = 0
    example = ""
    for path in chosen:
        one, other = (look(site, path) for site in sites)
        equal += one[0] == other[0]
        texts += one[1] == other[1]
        if one[1] != other[1] and not example:
            example = difference(path, one[1], other[1])
        markup += one[2] == other[2]
    sizes = [len(here), len(there), sum(here.values()), sum(there.values())]
    totals = [total + size for total, size in zip(totals, sizes)]
    row(name, *sizes, len(chosen), texts, markup, equal)
    missing = here.keys() ^ there.keys()
    if missing and (there or "," not in name) and name not in ("data, JSON",):
        failures.append(f"{name}: {len(missing)} on one side only, such as {min(missing)}")
    if texts < 0.95 * len(chosen):
        failures.append(f"{name}: {texts} of {len(chosen)} have the same text; {example}")
row("all", *totals, "", "", "", "")
if failures:
    raise SystemExit("not the same pages:\n  " + "\n  ".join(failures))
