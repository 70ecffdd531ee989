"""Reads the pages that Oversikt built, for hugo_site.py: what is data on them becomes data again.

A page is a head, a constant frame and a main part. The main part of a list is cut into blocks, each of a kind that Hugo has a template
for (cards by the ids of their services, counts, rows of codes, reports and appendices); a line of no such kind is handed over as it
stands. So a new page, or a changed one, is never left out: at worst more of it is handed over ready made, and `ready` says how much."""
import html, re

PAGE = re.compile(
    r'(?P<first>.*?<meta property="og:type" content="[^"]*">\n)<meta property="og:title" content="(?P<title>[^"]*)">\n'
    r'<meta property="og:description" content="(?P<description>[^"]*)">\n<meta property="og:url" content="[^"]*">\n'
    r'(?P<sharing>.*?<meta name="twitter:card"[^\n]*\n)(?P<data>.*?)<title>(?P<name>[^<]*)</title>\n<meta name="description"[^\n]*\n'
    r'<link rel="canonical"[^\n]*\n(?P<top>.*?)(?P<trail><nav class="breadcrumbs".*?</nav>\n)?(?P<open><main[^>]*>\n)'
    r'(?P<main>.*)\n</main>(?P<foot>.*)', re.S)
# Lines of a head that are a page's own; the others are the same on all pages of a language.
OWN_HEAD = re.compile(r'<script type="application/ld\+json">|<link rel="alternate" type="application/json"')

LINK = r'<a href="[^"]*"(?: aria-current="page")?>[^<]*</a>'
TITLE = r'(?:[^<]|<span lang="en">[^<]*</span>)*'
SERVICE = r'<a href="/tjenester/([^"/]*)/">'
KINDS = {
    "cards": re.compile(r'(?:<li class="card" .*?\n</li>\n|<li class="letter" id="[^"]*">[^<]*</li>\n)+', re.S),
    "counted": re.compile(r'(?:<li><a href="[^"]*">[^<]*</a> <span class="count">[^<]*</span></li>\n)+'),
    "links": re.compile(rf'(?:<li>{LINK}</li>\n)+'),
    "codes": re.compile(rf'(?:<tr><th scope="row" class="code"><a href="[^"]*">[^<]*</a></th><td>{TITLE}</td><td class="right">\d+</td></tr>\n)+'),
    "groups": re.compile(rf'(?:<tr class="depth-\d"><td class="code">[^<]*</td><th scope="row"><a href="[^"]*">{TITLE}</a></th><td class="right">\d+</td></tr>\n)+'),
    "reports": re.compile(rf'(?:<tr><th scope="row">{SERVICE}[^\n]*?</a></th><td>[^<]*<a class="external"[^\n]*</a></td></tr>\n)+'),
    "appendix": re.compile(r'(?:<tr id="vedlegg-.*?\n</tr>\n)+', re.S),
    "share": re.compile(r'<p class="share".*?</p>\n'),
}


def cards(text):
    """Groups of a letter and the ids of its services; where there are no letters, one group without."""
    groups = []
    for anchor, letter, service in re.findall(rf'<li class="letter" id="([^"]*)">([^<]*)</li>|<h3>{SERVICE}', text):
        if anchor or not groups:
            groups.append([anchor, letter, []])
        if service:
            groups[-1][2].append(service)
    return groups


def rows(pattern):
    """Each row's values, as text."""
    return lambda text: [[html.unescape(value) for value in row] for row in re.findall(pattern, text)]


VALUES = {
    "cards": cards,
    "counted": rows(r'<a href="([^"]*)">([^<]*)</a> <span class="count">([^<]*)'),
    "links": rows(r'<a href="([^"]*)"( aria-current="page")?>([^<]*)'),
    "codes": rows(r'<a href="[^"]*">([^<]*)</a></th>.*<td class="right">(\d+)'),
    "groups": rows(r'depth-(\d)"><td class="code">([^<]*)</td><th scope="row"><a href="/icd-10/([^"/]*)/">(Kapittel [IVX]+ )?.*<td class="right">(\d+)'),
    "reports": lambda text: re.findall(rf'<th scope="row">{SERVICE}', text),
    "appendix": lambda text: re.findall(r'<tr id="vedlegg-([^"]*)"', text),
    "share": lambda text: "",
}


def blocks(main):
    """The main part as blocks of a kind and what it shows."""
    found, text, place = [], main + "\n", 0
    while place < len(text):
        for kind, pattern in KINDS.items():
            if match := pattern.match(text, place):
                found.append({"kind": kind, "of": VALUES[kind](match[0])})
                break
        else:
            match = re.compile(r"[^\n]*\n").match(text, place)
            if found and found[-1]["kind"] == "ready":
                found[-1]["of"] += match[0]
            else:
                found.append({"kind": "ready", "of": match[0]})
        place = match.end()
    return found


def ready(found):
    """How many bytes of the blocks are handed over as they stand."""
    return sum(len(block["of"].encode()) for block in found if block["kind"] == "ready")


class Frames:
    """The constant parts around the pages' own, each kept once, under a number."""

    def __init__(self):
        self.texts, self.numbers = [], {}

    def number(self, text):
        if text not in self.numbers:
            self.numbers[text] = str(len(self.texts))
            self.texts.append(text)
        return self.numbers[text]

    def around(self, values):
        """The constant parts of a page."""
        return [self.texts[int(values[part])] for part in ("first", "sharing", "machines", "top", "trail", "foot")]

    def read(self, text):
        """A page's parameters and its main part; None for a page with another head (one that only leads on)."""
        found = PAGE.fullmatch(text)
        if not found:
            return None
        data = found["data"].splitlines(keepends=True)
        title = html.unescape(found["title"])
        values = {
            "title": title,
            "description": html.unescape(found["description"]),
            "suffix": html.unescape(found["name"]).removeprefix(title),
            "lang": re.search(r'<html lang="(\w*)"', found["first"])[1],
            "machines": self.number("".join(line for line in data if not OWN_HEAD.match(line))),
            "head": "".join(line for line in data if OWN_HEAD.match(line)),
        }
        for part in ("first", "sharing", "top", "foot"):
            values[part] = self.number(found[part])
        values["trail"] = self.number((found["trail"] or "") + found["open"])
        return values, found["main"]
