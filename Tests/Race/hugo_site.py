"""hugo_site.py CONTENT SITE FOLDER: writes into FOLDER a Hugo site that makes the pages of SITE, which Oversikt built of CONTENT.

The least that Hugo can do for these pages, however they look at the time: the main part of each page is handed over ready
made, as the content of a page. Hugo reads it, puts it into its frame and writes it. The frame is learnt from the pages: a line
before or after the main part that all pages of a kind have in common is a line of that kind's layout, the others are handed over as
the page's own values. Of a service's text Hugo renders the Markdown as well, as Oversikt does, though what it shows is handed over.

Spared are all that Oversikt does to find out what stands where (reading and merging the registry, rules, order, relations,
coverage of codes, counts, figures, cards), the check of links, the search's index, the data files and their hashes."""
import collections, json, os, re, shutil, sys

content, site, folder = sys.argv[1:4]
MAIN = re.compile(r'(<main id="main"[^>]*>\n)(.*)(\n</main>)', re.S)


def pages():
    for around, folders, files in os.walk(site):
        folders.sort()
        for name in sorted(files):
            if name.endswith(".html"):
                yield os.path.relpath(os.path.join(around, name), site)


def kind(path):
    """Pages of one folder and depth have one layout."""
    parts = path.split("/")
    return f"{parts[0]}-{len(parts)}".replace(".", "-")


class Frame:
    """The lines around the main part: those that all pages of a kind have, and the places between them where some page has
    lines of its own."""

    def __init__(self, pages):
        """Of each page its lines."""
        self.common = pages[0]
        for lines in pages[1:]:
            self.common = self.in_order(self.common, lines)
        gaps = [self.gaps(lines) for lines in pages]
        self.used = [number for number in range(len(self.common) + 1) if any(gap[number] for gap in gaps)]
        self.values = [[gap[number] for number in self.used] for gap in gaps]

    @staticmethod
    def in_order(common, lines):
        """What of the common lines a page has in their order: a line can stand in its menu and among the pages above it."""
        kept, start = [], 0
        for line in common:
            if line in lines[start:]:
                start = lines.index(line, start) + 1
                kept.append(line)
        return kept

    def gaps(self, lines):
        """The page's own lines before each common one, and after the last."""
        gaps, gap, common = [], "", iter(self.common)
        wanted = next(common, None)
        for line in lines:
            if line == wanted:
                gaps.append(gap)
                gap, wanted = "", next(common, None)
            else:
                gap += line + "\n"
        if wanted is not None:
            raise SystemExit(f"a page has the line {wanted!r} at another place than others of its kind")
        return gaps + [gap]

    def layout(self):
        """As a template that finds the page's values in $lines."""
        text = ""
        for number in range(len(self.common) + 1):
            if number in self.used:
                text += f"{{{{ index $lines {self.used.index(number)} | safeHTML }}}}"
            if number < len(self.common):
                text += self.common[number].replace("{{", '{{ "{{" }}') + "\n"
        return text


def divide(text):
    found = MAIN.search(text)
    head, foot = text[: found.start()] + found[1], found[3].lstrip("\n") + text[found.end():]
    return head.split("\n")[:-1], found[2], foot.split("\n")[:-1]


def read(path):
    with open(f"{site}/{path}", encoding="utf-8") as file:
        return file.read()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def body(service):
    """The Markdown of a service's text; none at an old address, whose page only leads on."""
    path = f"{content}/services/{service}.md"
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read().split("---\n", 2)[2]


shutil.rmtree(folder, ignore_errors=True)
paths = collections.defaultdict(list)
for path in pages():
    paths[kind(path)].append(path)
for name, all_paths in paths.items():
    parts = [divide(read(path)) for path in all_paths]
    head, foot = Frame([part[0] for part in parts]), Frame([part[2] for part in parts])
    has_texts = name == "tjenester-3"
    main = "{{ .Params.main | safeHTML }}{{ $text := .Content }}" if has_texts else "{{ .Content }}"
    layout = "{{- $lines := .Params.head -}}\n" + head.layout() + main + "{{ $lines = .Params.foot }}\n" + foot.layout()
    write(f"{folder}/layouts/{name}.html", layout)
    for path, part, before, after in zip(all_paths, parts, head.values, foot.values):
        front = {"url": "/" + path.removesuffix("index.html"), "layout": name, "head": before, "foot": after}
        if has_texts:
            front["main"] = part[1]
        slug = "side--" + path.removesuffix("/index.html").removesuffix(".html").replace("/", "--")
        text = body(path.split("/")[1]) if has_texts else part[1]
        write(
            f"{folder}/content/sider/{slug}.{'md' if has_texts else 'html'}",
            json.dumps(front, ensure_ascii=False) + "\n" + text)
write(
    f"{folder}/hugo.toml",
    'baseURL = "https://oversikt.example/"\ndisableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]\n'
    "enableRobotsTXT = false\ndisablePathToLower = true\n[security]\nallowContent = ['.*']\n[markup.goldmark.renderer]\nunsafe = true\n")
print(sum(map(len, paths.values())), "pages of", len(paths), "kinds")
