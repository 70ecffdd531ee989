"""What the preview answers over a bare connection, and how it begins and ends. Usage: answers.py PROGRAM"""

import os
import signal
import socket
import subprocess

from preview import PATIENCE, ROOT, SCRIPT, Preview, main

HEADERS = ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy",
           "Cross-Origin-Opener-Policy", "Strict-Transport-Security"]
OUTSIDE = ["/../content/site.yml", "/..%2fcontent/site.yml", "/%2e%2e/content/site.yml", "/%252e%252e/content/site.yml",
           "/content/site.yml", "//etc/passwd", "/etc/passwd", "/tjenester/../../../etc/passwd", "/%00", "/%", "/%ff",
           "/.git/config", "/_preview/../content/site.yml", "/_preview/preview.swift", "/..\\content\\site.yml"]


def test_pages_are_those_of_a_build(program):
    with Preview(program) as preview:
        output = preview.folder / "built"
        subprocess.run([preview.program, "build", "--drafts", "--output", output, "--quiet"], cwd=preview.folder, check=True)
        paths = sorted(file.relative_to(output).as_posix() for file in output.rglob("*") if file.is_file())
        for path in paths[:: max(len(paths) // 300, 1)] + ["data/manifest.json", "index.html", "_headers"]:
            status, headers, body = preview.ask("/" + path)
            assert status == 200 and SCRIPT.sub(b"", body) == (output / path).read_bytes(), (path, status)
            assert headers["Content-Length"] == str(len(body)), path
            assert headers["Content-Type"] != "application/octet-stream", path
            assert all(headers[name] for name in HEADERS), path
        return f"{len(paths)} files"


def test_addresses_are_answered_as_hosts_do(program):
    with Preview(program) as preview:
        for target, status, location in [
            ("/tjenester/amming", 301, "/tjenester/amming/"), ("/finnes-ikke/", 404, None), ("/en/none/", 404, None),
        ]:
            answer = preview.ask(target)
            assert (answer[0], answer[1]["Location"]) == (status, location), (target, answer[0])
        assert b'lang="en"' in preview.ask("/en/none/")[2]
        for line in (preview.ask("/_redirects")[2]).decode().splitlines():
            if not line.startswith("#"):
                old, new, _ = line.split(" ")
                status, headers, _ = preview.ask(old)
                assert (status, headers["Location"]) == (301, new), line
        assert preview.ask("/", method="POST")[0] == 405
        status, headers, body = preview.ask("/", method="HEAD")
        assert status == 200 and body == b"" and int(headers["Content-Length"]) > 1000
        mark = preview.ask("/")[1]["ETag"]
        assert preview.ask("/", headers={"If-None-Match": mark})[0] == 304


def test_nothing_outside_the_site_is_served(program):
    with Preview(program) as preview:
        for target in OUTSIDE:
            status, _, body = preview.ask(target)
            assert status in (400, 404), (target, status)
            assert b"base_url" not in body and b"root:" not in body, target
        assert preview.ask("/", headers={"Host": "annet.example"})[0] == 421


def test_a_site_below_a_path_is_served_there(program):
    with Preview(program, "--base-url", "https://annet.example/oversikt/") as preview:
        assert preview.ask("/")[1]["Location"] == "/oversikt/"
        status, _, body = preview.ask("/oversikt/tjenester/amming/")
        assert status == 200 and b'href="/oversikt/' in body


def test_it_listens_on_the_loopback_alone_unless_told(program):
    with Preview(program) as preview:
        assert listening(preview) == {"0100007F"}
    with Preview(program, "--host", "0.0.0.0") as preview:
        assert listening(preview) == {"00000000"}
        preview.wait_for("Warning: other machines reach the preview at 0.0.0.0")
        assert preview.ask("/", headers={"Host": "annet.example"})[0] == 200


def listening(preview):
    """The addresses at which the port is listened at, as Linux writes them."""
    with open("/proc/net/tcp", encoding="ascii") as table:
        rows = [line.split() for line in list(table)[1:]]
    return {row[1].split(":")[0] for row in rows if row[3] == "0A" and row[1].endswith(f":{preview.port:04X}")}


def test_a_taken_port_is_named_and_the_next_offered(program):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ended = subprocess.run(
            [os.path.abspath(program), "serve", "--lang", "en", "--port", str(port)], cwd=ROOT, capture_output=True,
            text=True, timeout=PATIENCE)
        assert ended.returncode == 74, ended
        assert f"the port {port} is taken" in ended.stderr and "--port" in ended.stderr, ended.stderr


def test_it_ends_cleanly(program):
    for sign in (signal.SIGINT, signal.SIGTERM):
        with Preview(program) as preview:
            with socket.create_connection(("127.0.0.1", preview.port)) as listener:
                # A page that listens for changes must not keep it.
                listener.sendall(b"GET /_preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
                assert b"text/event-stream" in listener.recv(4096)
                preview.process.send_signal(sign)
                assert preview.process.wait(PATIENCE) == 0
                preview.wait_for("Stopped.")


def test_wrong_usage_is_said(program):
    for options in (["--port", "70000"], ["--editor-url", "javascript:{path}"]):
        ended = subprocess.run([program, "serve", *options], cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)
        assert ended.returncode == 64, (options, ended)
    ended = subprocess.run(
        [program, "serve", "--host", "192.0.2.1", "--lang", "en"], cwd=ROOT, capture_output=True, text=True,
        timeout=PATIENCE)
    assert ended.returncode == 74 and "is no address of this machine" in ended.stderr, ended


if __name__ == "__main__":
    main(globals())
