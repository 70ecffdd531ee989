"""compare.py OVERSIKT OTHER [SAMPLE]: whether two built sites have the same pages. For each kind, how many pages each side has and how
many bytes, and of SAMPLE (200) of them, how many have the same text (tags off, white space as one blank), the same markup (each tag
with its attributes, in order), the same bytes. Fails where a page is missing or fewer than 95 in 100 of a kind have the same text:
then the two do not make the same, and no time of theirs can be compared."""
import collections, html.parser, os, random, sys

sites, sample = sys.argv[1:3], int(sys.argv[3]) if len(sys.argv) > 3 else 200
random.seed(1)


class Page(html.parser.HTMLParser):
    def __init__(self, bytes):
        super().__init__()
        self.text, self.tags = [], []
        self.feed(bytes.decode("utf-8"))
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


def pages(site):
    found = collections.defaultdict(dict)
    for around, _, names in os.walk(site):
        for name in names:
            if name.endswith(".html"):
                path = os.path.relpath(os.path.join(around, name), site)
                found[path.split("/")[0] if "/" in path else "(top)"][path] = os.path.getsize(f"{site}/{path}")
    return found


def read(site, path):
    with open(f"{site}/{path}", "rb") as file:
        return file.read()


first, second = map(pages, sites)
failures = []
print("| pages | here | there | bytes here | bytes there | looked at | same text | same markup | same bytes |")
print("|---|---|---|---|---|---|---|---|---|")
for kind in sorted(first.keys() | second.keys(), key=lambda kind: -sum(first[kind].values())):
    both = sorted(first[kind].keys() & second[kind].keys())
    chosen = random.sample(both, min(sample, len(both)))
    texts = markup = equal = 0
    for path in chosen:
        bytes = [read(site, path) for site in sites]
        one, other = map(Page, bytes)
        texts += one.words == other.words
        markup += one.tags == other.tags
        equal += bytes[0] == bytes[1]
    print(
        f"| {kind} | {len(first[kind])} | {len(second[kind])} | {sum(first[kind].values()):,} | {sum(second[kind].values()):,} "
        f"| {len(chosen)} | {texts} | {markup} | {equal} |")
    missing = first[kind].keys() ^ second[kind].keys()
    if missing:
        failures.append(f"{kind}: {len(missing)} pages on one side only, such as {min(missing)}")
    if texts < 0.95 * len(chosen):
        failures.append(f"{kind}: {texts} of {len(chosen)} pages have the same text")
if failures:
    raise SystemExit("not the same pages:\n  " + "\n  ".join(failures))
