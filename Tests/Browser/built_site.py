"""A built site as its files: what every check of the browser tests needs to know of it."""

import functools
import http.server
import pathlib
import re
import threading
from html.parser import HTMLParser

# Real services that are hard to show, and why.
AWKWARD_SERVICES = [
    "saerlig-avanserte-bekkenskader",  # the most codes
    "kirurgisk-og-intervensjonell-behandling-av-medfodt-hjertefeil",  # the longest name
    "utviklingshemning-og-psykisk-helse",  # a range that is a whole chapter
    "embolisering-av-intrakranielle-og-spinale-av-malformasjoner",  # a table in the text
    "barnerevmakirurgi",  # discontinued
    "episkleral-brachyterapi",  # two trusts
    "usikker-somatisk-kjonnsutvikling",  # two trusts, a long text
    "gastroenterologisk-ultralyd",  # in nynorsk, with a delimitation
    "amming",  # no codes
]


class Page(HTMLParser):
    """The links, forms, resources and anchors of a page."""

    def __init__(self, path, text):
        super().__init__()
        self.path, self.text = path, text
        self.links, self.resources, self.ids, self.related, self.forms = [], [], set(), [], []
        self.is_redirect = False
        self.open_link = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if "id" in values:
            self.ids.add(values["id"])
        if tag == "a" and "href" in values:
            self.open_link = {"name": values.get("aria-label"), "text": [], **values}
            self.links.append(self.open_link)
        elif tag == "form":
            self.forms.append(values["action"])
        elif tag == "link" and values.get("rel") in ("canonical", "alternate"):
            self.related.append(values["href"])
        elif tag == "link":
            self.resources.append(values["href"])
        elif tag in ("script", "img", "iframe", "source") and "src" in values:
            self.resources.append(values["src"])
        elif tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.is_redirect = True

    def handle_endtag(self, tag):
        if tag == "a":
            self.open_link = None

    def handle_data(self, data):
        if self.open_link is not None:
            self.open_link["text"].append(data)

    @property
    def is_listed(self):
        """Pages that nobody should come upon by a link: the page for a missing address, and those that have moved."""
        return not self.is_redirect and not self.path.endswith("404.html")


class Site:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()
        files = (file for file in self.folder.rglob("*") if file.is_file())
        self.files = {file.relative_to(self.folder).as_posix() for file in files}
        self.pages = {}
        for path in sorted(self.files):
            if path.endswith(".html"):
                self.pages[address(path)] = Page(path, (self.folder / path).read_text(encoding="utf-8"))
        self.base = re.search(r'rel="canonical" href="([^"]*)"', self.pages["/"].text).group(1)

    def bytes(self, path):
        return (self.folder / path).read_bytes()

    def kinds(self):
        """The pages by their kind, which is their address with the ids left out, for both sides."""
        kinds = {}
        for where, page in self.pages.items():
            if page.is_redirect:
                continue
            parts = where.strip("/").split("/")
            side = parts[:1] if parts[0] == "en" else []
            rest = parts[len(side):]
            kind = "/".join(side + rest[:1] + ["*"] * (len(rest) - 1))
            if "icd-10/*" in kind:
                kind += " (group)" if "-" in rest[1] and rest[1][0] == rest[1].split("-")[1][0] else " (code)"
            kinds.setdefault(kind, []).append(where)
        return kinds

    def chosen(self):
        """A page of each kind on either side, the middle one by size, and the awkward services."""
        weigh = lambda where: len(self.pages[where].text)
        chosen = [sorted(pages, key=weigh)[len(pages) // 2] for pages in self.kinds().values()]
        for service in AWKWARD_SERVICES:
            for where in (f"/tjenester/{service}/", f"/en/services/{service}/"):
                if where not in self.pages:
                    raise SystemExit(f"{where} is no page; choose another service in built_site.py")
                chosen.append(where)
        return sorted(set(chosen))


def address(path):
    return "/" + (path[: -len("index.html")] if path.endswith("index.html") else path)


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


class Server:
    """The site on the loopback, for as long as the block lasts."""

    def __init__(self, site):
        handler = functools.partial(QuietHandler, directory=str(site.folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self.address

    def __exit__(self, *exception):
        self.server.shutdown()


def finish(problems, most=40):
    """Ends the check; prints what was found."""
    for problem in problems[:most]:
        print(f"error: {problem}")
    if len(problems) > most:
        print(f"… and {len(problems) - most} more")
    raise SystemExit(1 if problems else 0)
