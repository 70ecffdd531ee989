"""Two content folders made from the real one, for tests that build one site over the other.

The second has another theme, so that every page differs and assets come and go; one text edited; and one service
renamed, so that files of its own come and go. Addresses live on in both, or the build would refuse.
"""

import pathlib
import re
import shutil

ROOT = pathlib.Path(__file__).resolve().parents[2]
OLD, NEW = "amming", "prove-paa-nytt-navn"


def replace(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path} has no {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def rename(content):
    """The service OLD gets the id NEW, with its old addresses as aliases."""
    for rows in (content / "registry/services").glob("*.yml"):
        text = rows.read_text(encoding="utf-8")
        rows.write_text(re.sub(rf"^- id: {OLD}$", f"- id: {NEW}", text, flags=re.M), encoding="utf-8")
    fields = content / "registry/fields.yml"
    fields.write_text(re.sub(rf"^( +- ){OLD}$", rf"\g<1>{NEW}", fields.read_text(encoding="utf-8"), flags=re.M), encoding="utf-8")
    for text in (content / "services").glob("*.md"):
        words = text.read_text(encoding="utf-8").replace(f"({OLD}.md)", f"({NEW}.md)")
        text.write_text(re.sub(rf"^(related: \[.*)\b{OLD}\b", rf"\g<1>{NEW}", words, flags=re.M), encoding="utf-8")
    for ending in (".md", ".en.md"):
        (content / f"services/{OLD}{ending}").rename(content / f"services/{NEW}{ending}")
        replace(content / f"services/{NEW}{ending}", f"id: {OLD}\n", f"id: {NEW}\n")
    replace(content / f"services/{NEW}.md", f"id: {NEW}\n", f"id: {NEW}\naliases: [/tjenester/{OLD}/, /en/services/{OLD}/]\n")


def make(folder):
    """The two content folders and the folder of themes that both use."""
    folder = pathlib.Path(folder)
    themes = folder / "themes"
    shutil.copytree(ROOT / "themes/standard", themes / "standard")
    shutil.copytree(ROOT / "themes/standard", themes / "annet")
    with open(themes / "annet/assets/style.css", "a", encoding="utf-8") as style:
        style.write("\nh1 { letter-spacing: 0 }\n")
    first, second = folder / "a", folder / "b"
    for content in (first, second):
        shutil.copytree(ROOT / "content", content)
    with open(first / "gone.yml", "a", encoding="utf-8") as gone:
        gone.write(f"- address: /tjenester/{NEW}/\n- address: /en/services/{NEW}/\n")
    replace(second / "site.yml", "theme: standard", "theme: annet")
    rename(second)
    with open(second / "services/albuekirurgi.md", "a", encoding="utf-8") as text:
        text.write("\nEn setning til.\n")
    return first, second, themes
