"""Every page is within four clicks of home, no link is dead, no two equal link texts of a page lead to different places,
nothing comes from another host, and no page weighs more than it may."""

import collections
import gzip
import sys
from urllib.parse import unquote, urldefrag, urljoin

from built_site import Site, finish

MOST_CLICKS = 4
SERVICE_LIMIT, SERVICE_LIMIT_COMPRESSED, STYLE_LIMIT_COMPRESSED = 25 * 1024, 8 * 1024, 9 * 1024


def internal(site, page_address, href):
    """The address within the site and the anchor; None for a link that leaves it."""
    if href.startswith(site.base):
        href = "/" + href[len(site.base):]
    if ":" in href.split("/")[0] or href.startswith("//"):
        return None
    target, anchor = urldefrag(urljoin(page_address, href))
    return unquote(target.split("?")[0]), unquote(anchor)


def check_links(site, where, page, problems):
    targets = []
    for link in page.links:
        found = internal(site, where, link["href"])
        if found is None:
            check_leaving(where, link, problems)
            continue
        target, anchor = found
        if target not in site.pages and target.lstrip("/") not in site.files:
            problems.append(f"{where}: dead link {link['href']}")
        elif anchor and anchor not in site.pages[target].ids:
            problems.append(f"{where}: dead anchor {link['href']}")
        else:
            targets.append(target)
    return targets


def check_leaving(where, link, problems):
    if link["href"].startswith("mailto:"):
        return
    if not link["href"].startswith(("http://", "https://")):
        problems.append(f"{where}: a link to {link['href']}")
    elif "external" not in link.get("class", "") or "external" not in link.get("rel", ""):
        problems.append(f"{where}: not marked as leading to another site: {link['href']}")


def check_texts(where, page, problems):
    """A person who hears the links out of their context must be able to tell them apart."""
    targets = collections.defaultdict(set)
    for link in page.links:
        name = " ".join((link["name"] or "".join(link["text"])).split())
        if not name:
            problems.append(f"{where}: a link without a text to {link['href']}")
        targets[name].add(urljoin(where, link["href"]))
    for name, places in targets.items():
        if len(places) > 1:
            problems.append(f"{where}: '{name}' leads to {' and to '.join(sorted(places))}")


def check_own_host(site, where, page, problems):
    for resource in page.resources:
        if not resource.startswith("/") or resource.startswith("//"):
            problems.append(f"{where}: loads {resource}")
        elif resource.lstrip("/") not in site.files:
            problems.append(f"{where}: loads {resource}, which is no file of the site")
    for related in page.related:
        if internal(site, where, related) is None:
            problems.append(f"{where}: names {related} as a page of its own")
        elif internal(site, where, related)[0].lstrip("/") not in site.files | {p.lstrip("/") for p in site.pages}:
            problems.append(f"{where}: names {related}, which does not exist")


def check_depth(links, site, problems):
    clicks, queue = {"/": 0}, collections.deque(["/"])
    while queue:
        where = queue.popleft()
        for target in links.get(where, []):
            if target in site.pages and target not in clicks:
                clicks[target] = clicks[where] + 1
                queue.append(target)
    for where, page in site.pages.items():
        if page.is_listed and where not in clicks:
            problems.append(f"{where} is reached by no link")
        elif page.is_listed and clicks[where] > MOST_CLICKS:
            problems.append(f"{where} is {clicks[where]} clicks from home")
    depths = collections.Counter(clicks[where] for where, page in site.pages.items() if page.is_listed and where in clicks)
    print("clicks from home:", ", ".join(f"{depth}: {depths[depth]} pages" for depth in sorted(depths)))


def check_weight(site, problems):
    services = [path for path in site.files if path.startswith(("tjenester/", "en/services/")) and path.endswith(".html")
                # The table of all services is no page of one.
                and path not in ("tjenester/index.html", "en/services/index.html")]
    sizes = {path: (len(site.bytes(path)), len(gzip.compress(site.bytes(path)))) for path in services}
    plain, compressed = (max(size[place] for size in sizes.values()) for place in (0, 1))
    for path, size in sorted(sizes.items()):
        if size[0] > SERVICE_LIMIT or size[1] > SERVICE_LIMIT_COMPRESSED:
            problems.append(f"{path}: {size[0]} bytes, {size[1]} compressed")
    print(f"largest service page: {plain} bytes, {compressed} compressed, of {len(sizes)}")
    for path in sorted(site.files):
        if path.endswith(".css"):
            size = len(gzip.compress(site.bytes(path)))
            print(f"style sheet: {len(site.bytes(path))} bytes, {size} compressed")
            if size > STYLE_LIMIT_COMPRESSED:
                problems.append(f"{path}: {size} bytes compressed")


def main():
    site, problems, links = Site(sys.argv[1]), [], {}
    for where, page in site.pages.items():
        links[where] = check_links(site, where, page, problems) + page.forms
        check_texts(where, page, problems)
        check_own_host(site, where, page, problems)
    check_depth(links, site, problems)
    check_weight(site, problems)
    print(f"{len(site.pages)} pages, {sum(len(page.links) for page in site.pages.values())} links")
    finish(problems)


main()
