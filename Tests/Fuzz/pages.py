"""Whether a page is well nested: by the HTML standard's own parser, and by a reader that lets no end tag be left out."""

import re

import html5lib

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
TOKEN = re.compile(r"""<!DOCTYPE [^>]*>|<!--.*?-->|</([a-zA-Z][^\s>/]*)\s*>|<([a-zA-Z][^\s>/]*)((?:\s+[^\s=>"'/]+(?:="[^"<]*"|='[^'<]*')?)*)\s*(/?)>""", re.S)
IDENTIFIER = re.compile(r'\sid="([^"]*)"')
BLOCKS = {"p", "ul", "ol", "table", "section", "div", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dl", "article"}


def faults(text, is_page=True):
    """What is wrong with the page, in words; empty where nothing is."""
    found = nesting(text)
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(text) if is_page else parser.parseFragment(text)
    found += [f"html5lib: {code} {data} at {place}" for place, code, data in parser.errors]
    return found


def nesting(text):
    open_tags, found, seen, place = [], [], set(), 0
    while True:
        start = text.find("<", place)
        if start < 0:
            break
        token = TOKEN.match(text, start)
        if not token:
            return found + [f"no tag at {text[start:start + 60]!r}"]
        place = token.end()
        end, begin, attributes, closed = token.groups()
        if end:
            if not open_tags or open_tags.pop() != end.lower():
                return found + [f"</{end}> ends nothing before {text[place:place + 60]!r}"]
        elif begin:
            name = begin.lower()
            found += misplaced(name, open_tags)
            for id in IDENTIFIER.findall(attributes):
                if id in seen:
                    found.append(f"id {id!r} stands twice")
                seen.add(id)
            if name in ("script", "style"):
                place = text.index(f"</{name}>", place) + len(name) + 3
            elif name not in VOID and not closed:
                open_tags.append(name)
    return found + [f"<{name}> is never ended" for name in open_tags]


def misplaced(name, open_tags):
    around = open_tags[-1] if open_tags else ""
    if name == "a" and "a" in open_tags:
        return ["a link in a link"]
    if name == "li" and around not in ("ul", "ol", "menu"):
        return [f"<li> in <{around}>"]
    if around in ("ul", "ol") and name not in ("li", "script", "template"):
        return [f"<{name}> in <{around}>"]
    if name in BLOCKS and around in ("p", "span", "em", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "caption"):
        return [f"<{name}> in <{around}>"]
    return []
