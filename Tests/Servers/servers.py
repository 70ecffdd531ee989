"""servers.py OVERSIKT: builds the test site with nasty old addresses, puts it behind nginx and Apache with the rules that
came with it, and asks for every old address, every page and every kind of file. The preview of the same content is asked the
same, and must answer as they do. Prints counts; exits 1 if anything is wrong.
"""

import http.client
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

HERE = Path(__file__).resolve().parent
GOLDEN = HERE.parent / "GoldenSite"

# What the texts under content/ say, and where it must lead.
LONG = "prove-med-et-navn-som-er-langt-nok-til-at-adressen-blir-over-seksti-tegn-og-enda-litt-til-for-sikkerhets-sk"
MOVED = {
    # Above every article and above another old address.
    "artikler/": "artikler/om-proven/",
    "omtale/": "artikler/om-proven/",
    "omtale/x/": "artikler/om-proven/",
    "omtale/prove/": "tjenester/alminnelig-prove/",
    "en/articles/": "en/articles/om-proven/",
    # Signs that mean something in a regular expression, and letters outside ASCII.
    "helseforetak/proveforetaket/a.b/": "artikler/om-proven/",
    "blåbær~_1/": "artikler/om-proven/",
    "tjenester/gammel-prove/": "tjenester/alminnelig-prove/",
    "en/services/old-test/": "en/services/alminnelig-prove/",
    f"tjenester/{LONG}/": "tjenester/alminnelig-prove/",
    "tjenester/steder/": "tjenester/to-steder/",
    "en/services/places/": "en/services/to-steder/",
    # The data of a service goes where its page goes.
    "tjenester/gammel-prove/index.json": "tjenester/alminnelig-prove/index.json",
    f"tjenester/{LONG}/index.json": "tjenester/alminnelig-prove/index.json",
    "tjenester/steder/index.json": "tjenester/to-steder/index.json",
}
# Near an old address, but none.
MISSING = ["omtale/y/", "OMTALE/", "artikler/finnes-ikke/", "helseforetak/proveforetaket/aXb/", "tjenester/steder/annet.json"]
SECURITY = ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy",
            "Cross-Origin-Opener-Policy", "Strict-Transport-Security"]
# In a folder, at the root of a host, and in a folder with signs that the servers' languages know.
BASES = ["https://golden.example/under/", "https://golden.example/", "https://golden.example/p+r%20%C3%B8(1)$a/"]

# What nginx' own table calls otherwise, or does not know: of these a browser makes the same.
SAME_TYPES = {"application/javascript": "text/javascript", "text/xml": "application/xml"}
# What the preview knows better than nginx, which goes by the ending alone.
FINER_TYPES = {"application/opensearchdescription+xml": "application/xml"}
# What the preview adds to every page.
SCRIPT = re.compile(rb'<script type="module" src="/_preview/preview[.]js[?][0-9a-f]{16}" data-site="[^"]*"></script>')

wrong = []


def complain(text):
    wrong.append(text)
    if len(wrong) <= 20:
        print(text, file=sys.stderr)


def build(oversikt, folder, base):
    """The test site with what lies beside this file laid over it, where the server looks for `base`."""
    shutil.copytree(GOLDEN / "content", folder / "content")
    shutil.copytree(GOLDEN / "themes", folder / "themes")
    shutil.copytree(HERE / "content", folder / "content", dirs_exist_ok=True)
    site = folder / "www" / unquote(urlsplit(base).path).strip("/")
    site.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([oversikt, "build", "--output", str(site), "--base-url", base, "--lang", "en", "--quiet"], cwd=folder, check=True,
                   stdout=subprocess.DEVNULL)
    return site


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A server that runs until the block ends; its own process, known by its id."""

    def __init__(self, name, configuration_test, command, port, log):
        self.name, self.command, self.port, self.log = name, command, port, log
        result = subprocess.run(configuration_test, capture_output=True, text=True)
        self.accepted = result.returncode == 0
        if not self.accepted:
            complain(f"{name} refuses its configuration: {result.stderr.strip()}")

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=open(self.log, "w"))
        for _ in range(300):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        raise SystemExit(f"{self.name} did not start: {Path(self.log).read_text()}")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=30)

    def get(self, path):
        client = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        client.request("GET", path, headers={"Host": "golden.example"})
        response = client.getresponse()
        return response.status, response.headers, response.read()


class Preview:
    """`oversikt serve` of the same content, asked as the servers are."""

    name, accepted = "the preview", True

    def __init__(self, oversikt, folder, base):
        self.command, self.folder = [oversikt, "serve", "--port", "0", "--lang", "en", "--base-url", base], folder

    def __enter__(self):
        self.process = subprocess.Popen(self.command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            if found := re.match(r"Preview at http://127\.0\.0\.1:(\d+)/", line):
                self.port = int(found.group(1))
                return self
        raise SystemExit("the preview did not start")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=30)

    def get(self, path):
        client = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        client.request("GET", path)
        response = client.getresponse()
        return response.status, response.headers, SCRIPT.sub(b"", response.read())


def nginx(folder, site):
    port, place = free_port(), folder / "nginx"
    place.mkdir()
    user = "user root;" if os.getuid() == 0 else ""
    configuration = place / "nginx.conf"
    configuration.write_text(f"""{user}
daemon off; master_process off; pid "{place}/pid"; error_log stderr;
events {{}}
http {{
    access_log off; include /etc/nginx/mime.types;
    client_body_temp_path "{place}/body"; proxy_temp_path "{place}/proxy"; fastcgi_temp_path "{place}/fastcgi";
    uwsgi_temp_path "{place}/uwsgi"; scgi_temp_path "{place}/scgi";
    include "{site}/server/nginx-http.conf";
    server {{
        listen 127.0.0.1:{port}; root "{folder}/www"; absolute_redirect off;
        include "{site}/server/nginx-server.conf";
    }}
}}
""".replace(str(site), str(folder / "rules")))
    command = ["nginx", "-p", str(place), "-e", "stderr", "-c", str(configuration)]
    return Server("nginx", command + ["-t"], command, port, place / "log")


def apache(folder, site, in_folder):
    """With the rules in the virtual host, or as .htaccess in the site's folder, for the file may be used in both ways."""
    name = "Apache, by .htaccess" if in_folder else "Apache"
    port, place = free_port(), folder / ("htaccess" if in_folder else "apache")
    place.mkdir()
    access = site / ".htaccess"
    if in_folder:
        shutil.copy(site / "server/apache.conf", access)
    modules = "".join(f"LoadModule {module}_module /usr/lib/apache2/modules/mod_{module}.so\n" for module in
                      ["mpm_event", "authz_core", "dir", "mime", "alias", "headers"])
    user = "User www-data\nGroup www-data" if os.getuid() == 0 else ""
    configuration = place / "apache.conf"
    configuration.write_text(f"""{modules}{user}
ServerName golden.example
DefaultRuntimeDir "{place}"
PidFile "{place}/pid"
ErrorLog "{place}/log"
TypesConfig /etc/mime.types
Listen 127.0.0.1:{port}
<VirtualHost 127.0.0.1:{port}>
    DocumentRoot "{folder}/www"
    <Directory "{folder}/www">
        Require all granted
        AllowOverride {"All" if in_folder else "None"}
    </Directory>
    {"" if in_folder else f'Include "{folder}/rules/server/apache.conf"'}
</VirtualHost>
""")
    command = ["apache2", "-f", str(configuration)]
    return Server(name, command + ["-t"], command + ["-DFOREGROUND"], port, place / "stderr")


def check_moved(server, root, site):
    for source, target in MOVED.items():
        status, headers, _ = server.get(quote(root + source, safe="/~"))
        place = urlsplit(headers.get("Location") or "").path
        if (status, unquote(place)) != (301, root + target):
            complain(f"{server.name}: {root + source} answers {status} {headers.get('Location')}, not 301 {root + target}")
        elif server.get(place)[0] != 200:
            complain(f"{server.name}: {root + source} leads to {place}, which answers {server.get(place)[0]}")


def check_living(server, root, site, types):
    """Every file of the site whose address is no old one; notes what kind of file each is said to be."""
    count = 0
    for file in sorted(path for path in site.rglob("*") if path.is_file() and path.name != ".htaccess"):
        inner = file.relative_to(site).as_posix()
        address = inner.removesuffix("index.html") if inner.endswith("/index.html") or inner == "index.html" else inner
        if address in MOVED:
            continue
        count += 1
        status, headers, body = server.get(quote(root + address, safe="/~"))
        if (status, body) != (200, file.read_bytes()):
            complain(f"{server.name}: {root + address} answers {status}, {len(body)} bytes")
        check_headers(server, root + address, inner, headers)
        kind = headers.get_content_type()
        types[inner] = SAME_TYPES.get(kind, kind)
    return count


def check_types(types):
    """What nginx has no name for it calls `text/plain`; the preview may know better."""
    for inner, kind in types["nginx"].items():
        shown = types["the preview"][inner]
        if kind not in ("text/plain", shown, FINER_TYPES.get(shown)):
            complain(f"{inner} is {kind} to nginx and {shown} to the preview")


def check_headers(server, path, inner, headers):
    for name in SECURITY:
        if len(headers.get_all(name) or []) != 1:
            complain(f"{server.name}: {path}: {name} is {headers.get_all(name)}")
    if headers.get("Cache-Control", "").endswith("immutable") != inner.startswith(("assets/", "pictures/")):
        complain(f"{server.name}: {path}: Cache-Control is {headers.get('Cache-Control')}")
    is_data = inner.startswith("data/") or (inner.startswith("tjenester/") and inner.endswith("/index.json"))
    if (headers.get("Access-Control-Allow-Origin") == "*") != is_data:
        complain(f"{server.name}: {path}: Access-Control-Allow-Origin is {headers.get('Access-Control-Allow-Origin')}")


def check_missing(server, root, site):
    page = (site / "404.html").read_bytes()
    for path in MISSING:
        status, headers, body = server.get(root + path if root.isascii() and " " not in root else quote(root + path))
        if (status, body) != (404, page):
            complain(f"{server.name}: {root + path} answers {status}, {len(body)} bytes, not 404 with the site's own page")
        check_headers(server, root + path, "404.html", headers)


def check(server, root, site, types):
    if not server.accepted:
        return 0
    with server:
        check_moved(server, root, site)
        count = check_living(server, root, site, types.setdefault(server.name, {}))
        check_missing(server, root, site)
    return count


def main():
    oversikt, count = sys.argv[1], 0
    for base in BASES:
        # Servers drop root's rights and must still be able to read the folder.
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            folder.chmod(0o755)
            site = build(oversikt, folder, base)
            # The rules under a name that needs no quoting: how a server's own files are included is not tried here.
            (folder / "rules").symlink_to(site)
            root = unquote(urlsplit(base).path)
            types = {}
            for server in (nginx(folder, site), apache(folder, site, False), apache(folder, site, True),
                           Preview(oversikt, folder, base)):
                count += check(server, root, site, types)
            check_types(types)
    print(f"{len(BASES)} sites in nginx, twice in Apache, and in the preview: {count} files answered, {len(MOVED)} old addresses of each led on.")
    if wrong:
        raise SystemExit(f"{len(wrong)} answers are wrong")


main()
