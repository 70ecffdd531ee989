"""other_sites.py CONTENT FOLDER: writes into FOLDER one site each for generators that Norwegian public sites also use, and prints a line
"NAME=COMMAND" for race.py for each of them.

Less work than Oversikt's, and said to be so: as many pages as there are services, each the same Markdown body under its title,
in the smallest theme that comes with the generator, without search, indexes, data files or checks."""
import os, re, shutil, sys

content, folder = sys.argv[1:3]
tools = os.path.dirname(sys.executable)


def texts():
    for name in sorted(os.listdir(f"{content}/services")):
        if name.endswith(".md") and not name.endswith(".en.md"):
            with open(f"{content}/services/{name}", encoding="utf-8") as file:
                yield name.removesuffix(".md"), file.read().split("---\n", 2)[2]


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


shutil.rmtree(folder, ignore_errors=True)
for name, body in texts():
    page = f"# {name}\n\n{body}"
    write(f"{folder}/mkdocs/docs/{name}.md", page)
    write(f"{folder}/sphinx/{name}.md", page)
    write(f"{folder}/pelican/content/{name}.md", f"Title: {name}\nDate: 2026-11-01\nSlug: {name}\n\n{body}")
write(f"{folder}/mkdocs/docs/index.md", "# Oversikt\n")
write(f"{folder}/sphinx/index.md", "# Oversikt\n")
shutil.copytree(f"{folder}/mkdocs", f"{folder}/zensical")
write(f"{folder}/mkdocs/mkdocs.yml", "site_name: Oversikt\ntheme: {name: null, custom_dir: theme}\nplugins: []\n")
write(f"{folder}/mkdocs/theme/main.html", "<!DOCTYPE html><title>{{ page.title }}</title><main>{{ page.content }}</main>\n")
write(f"{folder}/zensical/zensical.toml", '[project]\nsite_name = "Oversikt"\nnav = [{ Oversikt = "index.md" }]\n')
write(f"{folder}/sphinx/conf.py", 'project = "Oversikt"\nextensions = ["myst_parser"]\nhtml_theme = "basic"\nhtml_use_index = False\nhtml_copy_source = False\nsuppress_warnings = ["toc.not_included", "myst"]\n')
write(
    f"{folder}/pelican/pelicanconf.py",
    'SITENAME = "Oversikt"\nPATH = "content"\nTHEME = "simple"\nFEED_ALL_ATOM = CATEGORY_FEED_ATOM = None\nDIRECT_TEMPLATES = ["index"]\n'
    "AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ''\nDEFAULT_PAGINATION = False\nINDEX_SAVE_AS = ''\n")
print(f"MkDocs, texts alone={tools}/mkdocs build --quiet -f {folder}/mkdocs/mkdocs.yml -d {{out}}")
print(f"Zensical, texts alone={tools}/zensical build -f {folder}/zensical/zensical.toml")
print(f"Sphinx, texts alone={tools}/sphinx-build -q -E -b html {folder}/sphinx {{out}}")
print(f"Pelican, texts alone={tools}/pelican -q -s {folder}/pelican/pelicanconf.py -o {{out}} {folder}/pelican/content")
