"""one_edit_at_a_time.py PROGRAM [EDITS]: edits a copy of the real content again and again, builds after each edit with
what the last build left, and has `oversikt verify` compare every byte with a site that is made afresh.

What a build takes over from the last one is a saving and never a difference: neither in the site nor in what is found
wrong, which is compared with a build into another folder. The edits are drawn with a fixed seed, so a failure comes again; of
each kind there is at least one.
"""

import random
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
program = str(Path(sys.argv[1]).resolve())
wanted = int(sys.argv[2]) if len(sys.argv) > 2 else 60
draw = random.Random(2026)
number = 0


def replace(path, old, new):
    text = path.read_text()
    assert re.search(old, text, flags=re.M), f"{path} has no {old}"
    path.write_text(re.sub(old, new, text, count=1, flags=re.M))


def texts(folder, ending):
    english = ending == ".en.md"
    paths = (folder / "content/services").glob("*.md")
    return sorted(path for path in paths if path.name.endswith(".en.md") == english)


def norwegian_description(folder):
    path = draw.choice(texts(folder, ".md"))
    path.write_text(path.read_text() + f"\nEt avsnitt til, nummer {number}.\n")


def english_description(folder):
    path = draw.choice(texts(folder, ".en.md"))
    path.write_text(path.read_text() + f"\nOne more paragraph, number {number}.\n")


def heading(folder):
    path = draw.choice(texts(folder, ".md"))
    path.write_text(path.read_text() + f"\n## Del {number}\n\nEn del til.\n")


def mistake(folder):
    # A hint, until somebody mends it.
    path = draw.choice(texts(folder, ".md"))
    path.write_text(path.read_text() + f"\nLes mer [her](http://eksempel.example/{number}).\n")


def mended(folder):
    wrong = [path for path in texts(folder, ".md") if "[her](http://eksempel.example/" in path.read_text()]
    if not wrong:
        return mistake(folder)
    path = draw.choice(wrong)
    path.write_text(re.sub(r"\nLes mer \[her\].*\n", "", path.read_text()))


def link_to_heading(folder):
    path, other = draw.sample(texts(folder, ".md"), 2)
    heading = re.search(r"^## (.*)$", other.read_text(), flags=re.M)
    anchor = re.sub(r"[^a-z0-9]+", "-", heading[1].lower().translate(str.maketrans("æøå", "eoa"))) if heading else ""
    path.write_text(path.read_text() + f"\nSe [del {number}]({other.name}#{anchor}).\n" if anchor.isascii() and anchor
                    else path.read_text() + f"\nSe [tekst {number}]({other.name}).\n")


def keywords(folder):
    replace(draw.choice(texts(folder, ".md")), r"^keywords: \[", f"keywords: [nyord{number}, ")


def summary(folder):
    replace(draw.choice(texts(folder, ".md")), r"^  (n[bn]): .*$",
            rf"  \1: Et nytt sammendrag med nummer {number}.")


def alias(folder):
    # The address that a service had before: a page that leads on, and rules for servers.
    path = draw.choice([path for path in texts(folder, ".md") if "\naliases:" not in path.read_text()])
    replace(path, r"^keywords:", f"aliases: [/tjenester/gammelt-navn-{number}/]\nkeywords:")


def alias_moved(folder):
    owners = [path for path in texts(folder, ".md") if "\naliases:" in path.read_text()]
    if not owners:
        return alias(folder)
    path = draw.choice(owners)
    line = re.search(r"^aliases: .*\n", path.read_text(), flags=re.M)[0]
    replace(path, re.escape(line), "")
    replace(draw.choice([other for other in texts(folder, ".md") if "\naliases:" not in other.read_text()]),
            r"^keywords:", line + "keywords:")


def related(folder):
    path, other = draw.sample(texts(folder, ".md"), 2)
    text = re.sub(r"^related: .*\n", "", path.read_text(), flags=re.M)
    path.write_text(text.replace("\nkeywords:", f"\nrelated: [{other.stem}]\nkeywords:", 1))


def picture(folder):
    path = draw.choice(texts(folder, ".md"))
    (path.parent / f"bilde-{number}.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    path.write_text(path.read_text() + f"\n![Bilde nummer {number}](bilde-{number}.png)\n")


def picture_taken_away(folder):
    pictures = sorted((folder / "content/services").glob("bilde-*.png"))
    if not pictures:
        return picture(folder)
    name = draw.choice(pictures).name
    (folder / "content/services" / name).unlink()
    for path in texts(folder, ".md"):
        path.write_text(re.sub(rf"\n!\[[^]]*\]\({re.escape(name)}\)\n", "", path.read_text()))


def english_text_taken_away(folder):
    path = draw.choice(texts(folder, ".en.md"))
    (folder / "away").mkdir(exist_ok=True)
    path.rename(folder / "away" / path.name)


def english_text_brought_back(folder):
    away = sorted((folder / "away").glob("*")) if (folder / "away").exists() else []
    if not away:
        return english_text_taken_away(folder)
    path = draw.choice(away)
    path.rename(folder / "content/services" / path.name)


def register(folder):
    path = draw.choice(sorted((folder / "content/registry/services").glob("*.yml")))
    places = [match.start() for match in re.finditer(r"approved: 20\d\d", path.read_text())]
    if not places:
        return register(folder)
    text, place = path.read_text(), draw.choice(places)
    path.write_text(text[:place] + f"approved: {2012 + number % 9}" + text[place + len("approved: 2011"):])


def hospital(folder):
    path = draw.choice([p for p in sorted((folder / "content/registry/services").glob("*.yml"))
                        if "hospital: Haukeland universitetssykehus" in p.read_text()] or [None])
    if path:
        replace(path, "hospital: Haukeland universitetssykehus", f"hospital: Sykehus {number}")


def article(folder):
    path = folder / "content/articles/om-oversikten.md"
    path.write_text(path.read_text() + f"\nEnda et avsnitt, nummer {number}.\n")


def title(folder):
    replace(folder / "content/site.yml", r"^  nb: .*$", f"  nb: Oversikt nummer {number}")


def style(folder):
    path = folder / "themes/standard/assets/style.css"
    path.write_text(path.read_text() + f"\n.number-{number} {{ color: inherit }}\n")


def page_edited_by_hand(folder):
    path = draw.choice(sorted((folder / "public").rglob("*.html")))
    path.write_text(path.read_text() + "<!-- edited -->")


def page_of_the_same_length(folder):
    path = draw.choice(sorted((folder / "public").rglob("*.html")))
    text = path.read_text()
    path.write_text(text[:-3] + ("x" if text[-3] != "x" else "y") + text[-2:])


def page_removed(folder):
    draw.choice(sorted((folder / "public").rglob("*.html"))).unlink()


def memory_lost(folder):
    (folder / ".oversikt-public/memory").unlink()


def memory_cut(folder):
    path = folder / ".oversikt-public/memory"
    path.write_bytes(path.read_bytes()[: draw.randrange(path.stat().st_size)])


def site_copied(folder):
    # As a cache of CI gives it back: the same bytes in other files.
    for name in ["public", ".oversikt-public"]:
        shutil.copytree(folder / name, folder / f"{name}-copy")
        shutil.rmtree(folder / name)
        (folder / f"{name}-copy").rename(folder / name)
    norwegian_description(folder)


def nothing(_):
    pass


KINDS = [
    norwegian_description, english_description, heading, mistake, mended, link_to_heading, keywords, summary, alias,
    alias_moved, related, picture, picture_taken_away, english_text_taken_away, english_text_brought_back, register,
    hospital, article, title, style, page_edited_by_hand, page_of_the_same_length, page_removed, memory_lost,
    memory_cut, site_copied, nothing,
]


def run(folder, *arguments):
    # The address of a hospital follows its name, so a new name gives an old address up.
    return subprocess.run([program, *arguments, "--lang", "en"], cwd=folder, text=True, capture_output=True)


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    for part in ["content", "themes"]:
        shutil.copytree(ROOT / part, folder / part)
    first = run(folder, "build")
    assert first.returncode == 0, first.stdout + first.stderr
    written = 0
    kinds = KINDS + [draw.choice(KINDS) for _ in range(wanted - len(KINDS))]
    for number, kind in enumerate(kinds, start=1):
        kind(folder)
        built = run(folder, "build", "--allow-gone")
        if built.returncode != 0:
            sys.exit(f"edit {number} ({kind.__name__}): not built\n{built.stdout}{built.stderr}")
        verified = run(folder, "verify")
        if verified.returncode != 0:
            sys.exit(f"edit {number} ({kind.__name__}): the site is not what the content gives\n{verified.stdout}")
        forgetful = run(folder, "build", "--output", "elsewhere")
        (folder / ".oversikt-elsewhere/memory").unlink()
        found = [folder / f".oversikt-{name}/findings" for name in ["public", "elsewhere"]]
        if forgetful.returncode != 0 or found[0].read_bytes() != found[1].read_bytes():
            sys.exit(f"edit {number} ({kind.__name__}): other findings than those of a build that remembers nothing")
        counts = re.search(r"(\d+) new, (\d+) changed, (\d+) removed", built.stdout)
        written += sum(map(int, counts.groups()))
    print(f"{len(kinds)} edits of {len(KINDS)} kinds: every site as if made afresh; {written} files written or removed")
