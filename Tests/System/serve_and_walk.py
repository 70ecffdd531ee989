#!/usr/bin/env python3
"""serve_and_walk.py SITE: serves a built site by a plain HTTP server that keeps to the site's own `_headers` and
`_redirects`, and walks it as a browser would: from the home page over every link, image, style sheet and script. Every
answer must be there, have the headers, and load nothing from elsewhere. Then the addresses in the sitemap, the old
addresses and one that does not exist. Prints counts; exits 1 if anything is wrong.
"""

import http.client
import http.server
import os
import re
import sys
import threading
import xml.etree.ElementTree as xml
from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

wrong = []
TYPES = {".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json",
         ".xml": "application/xml", ".atom": "application/atom+xml", ".csv": "text/csv; charset=utf-8",
         ".txt": "text/plain; charset=utf-8", ".svg": "image/svg+xml"}


def complain(text):
    wrong.append(text)
    if len(wrong) <= 20:
        print(text, file=sys.stderr)


def pattern(path):
    """A path of the rules as a regular expression; a star stands for anything."""
    return re.compile("".join("(.*)" if part == "*" else re.escape(part) for part in re.split(r"(\*)", path)) + "$")


def read_headers(site):
    """(pattern, name, value) of every rule."""
    rules = []
    with open(os.path.join(site, "_headers"), encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line.startswith("  "):
                name, value = line.strip().split(": ", 1)
                rules.append((current, name, value))
            elif line and not line.startswith("#"):
                current = pattern(line)
    return rules


def read_redirects(site):
    with open(os.path.join(site, "_redirects"), encoding="utf-8") as file:
        lines = [line.split() for line in file.read().splitlines() if line and not line.startswith("#")]
    return [(source, pattern(source), target, int(status)) for source, target, status in lines]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = unquote(urlsplit(self.path).path)
        for _, source, target, status in self.server.redirects:
            if source.match(path):
                return self.answer(status, b"", {"Location": target})
        inner = path.removeprefix(self.server.root)
        if path.startswith(self.server.root) and ".." not in inner.split("/"):
            file = os.path.join(self.server.site, inner)
            if inner == "" or inner.endswith("/"):
                file = os.path.join(file, "index.html")
            if os.path.isfile(file):
                with open(file, "rb") as opened:
                    return self.answer(200, opened.read(), {"Content-Type": TYPES.get(os.path.splitext(file)[1], "application/octet-stream")})
        with open(os.path.join(self.server.site, "404.html"), "rb") as opened:
            return self.answer(404, opened.read(), {"Content-Type": TYPES[".html"]})

    def answer(self, status, body, headers):
        self.send_response(status)
        path = unquote(urlsplit(self.path).path)
        for rule, name, value in self.server.headers:
            if rule.match(path):
                self.send_header(name, value)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Links(HTMLParser):
    """What a page leads to, and what it loads at once."""

    def __init__(self):
        super().__init__()
        self.links, self.loads = [], []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "a" and values.get("href"):
            self.links.append(values["href"])
        elif tag == "link" and values.get("href"):
            kind = self.loads if values.get("rel") in ("stylesheet", "icon", "preload", "modulepreload") else self.links
            kind.append(values["href"])
        elif tag == "form" and values.get("action"):
            self.links.append(values["action"])
        elif values.get("src"):
            self.loads.append(values["src"])
        if "style" in values or any(name.startswith("on") for name in values):
            complain(f"<{tag}> has a style or a script of its own, which the policy forbids")


class Walk:
    def __init__(self, site, base):
        self.base, self.root = base, urlsplit(base).path
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.site, server.root = site, self.root
        server.headers, server.redirects = read_headers(site), read_redirects(site)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.server = server
        self.client = http.client.HTTPConnection("127.0.0.1", server.server_port)
        self.everywhere = [(name, value) for rule, name, value in server.headers if rule.match(self.root + "x/y")]
        self.answers = {}

    def get(self, path):
        self.client.request("GET", path)
        response = self.client.getresponse()
        return response.status, response.headers, response.read()

    def check(self, path, headers):
        for name, value in self.everywhere:
            if headers.get_all(name) != [value]:
                complain(f"{path}: {name} is {headers.get_all(name)}")
        inner = path.removeprefix(self.root)
        is_kept = headers.get("Cache-Control", "").endswith("immutable")
        if is_kept != inner.startswith("assets/"):
            complain(f"{path}: Cache-Control is {headers.get('Cache-Control')}")
        is_open = headers.get("Access-Control-Allow-Origin") == "*"
        if is_open != (inner.startswith("data/") or re.match(r"tjenester/[^/]+/index\.json$", inner) is not None):
            complain(f"{path}: Access-Control-Allow-Origin is {headers.get('Access-Control-Allow-Origin')}")

    def walk(self, start):
        waiting = [(start, "the start")]
        while waiting:
            path, origin = waiting.pop()
            if path in self.answers:
                continue
            status, headers, body = self.get(path)
            self.answers[path] = status
            if status != 200:
                complain(f"{origin} leads to {path}: {status}")
                continue
            self.check(path, headers)
            if headers["Content-Type"].startswith("text/html"):
                waiting += [(target, path) for target in self.targets(path, body.decode("utf-8"))]

    def targets(self, path, text):
        parser = Links()
        parser.feed(text)
        here = urljoin(self.base, path)
        for load in parser.loads:
            if not urljoin(here, load).startswith(self.base):
                complain(f"{path} loads {load} from elsewhere")
        for link in parser.links + parser.loads:
            address = urldefrag(urljoin(here, link))[0]
            if address.startswith(self.base):
                yield urlsplit(address).path

    def check_redirects(self):
        for source, _, target, status in self.server.redirects:
            answer, headers, _ = self.get(source)
            if (answer, headers.get("Location")) != (status, target):
                complain(f"{source}: {answer} to {headers.get('Location')}, not {status} to {target}")
            if self.get(target)[0] != 200:
                complain(f"{source} leads to {target}, which is not there")


def main():
    site = os.path.abspath(sys.argv[1])
    with open(os.path.join(site, "data/catalogue.json"), encoding="utf-8") as file:
        base = re.search(r'^"site":"(.*)",$', file.read(), flags=re.M)[1]
    walk = Walk(site, base)
    walk.walk(walk.root)
    reached = len(walk.answers)
    spaces = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    listed = [loc.text for loc in xml.parse(os.path.join(site, "sitemap.xml")).getroot().findall("s:url/s:loc", spaces)]
    unreached = [address for address in listed if urlsplit(address).path not in walk.answers]
    for address in unreached:
        complain(f"{address} is in the sitemap, but no link leads there")
    walk.check_redirects()
    status, headers, body = walk.get(walk.root + "finnes-ikke/")
    if status != 404 or b"<h1>" not in body or not headers.get("Content-Security-Policy"):
        complain("an address that does not exist does not get the page that says so")
    print(f"{reached} addresses reached from the home page, {len(listed)} in the sitemap, {len(walk.server.redirects)} redirects; {len(wrong)} mistakes")
    sys.exit(1 if wrong else 0)


main()
