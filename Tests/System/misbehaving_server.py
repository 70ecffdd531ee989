"""A server on this machine that misbehaves in every way, for the tests of the check of links.

Prints the port of its http side and that of its https side (with a certificate that nobody trusts), then serves until
its standard input ends.
"""
import http.server
import os
import ssl
import subprocess
import sys
import tempfile
import threading
import time


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_HEAD(self):
        self.answer()

    def do_GET(self):
        self.answer()

    def answer(self):
        kind = self.path.split("/")[1]
        if kind == "slow":
            time.sleep(5)
        if kind == "hang-up":
            self.connection.close()
            return
        if kind == "head-refused":
            return self.send(405 if self.command == "HEAD" else 200)
        if kind == "loop":
            return self.send(302, location="/loop")
        if kind in ("301", "302", "308"):
            return self.send(int(kind), location="/ok")
        if kind == "mixed":
            return self.send(301, location="/302")
        if kind == "to-file":
            return self.send(302, location="file:///etc/passwd")
        if kind == "endless":
            return self.endless()
        if kind == "endless-headers":
            return self.endless_headers()
        self.send(200 if kind == "ok" else int(kind))

    def send(self, status, location=None):
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def endless(self):
        if self.command == "HEAD":
            return self.send(403)
        self.send_response(200)
        self.end_headers()
        for _ in range(100_000):
            self.wfile.write(b"x" * 65536)

    def endless_headers(self):
        self.send_response(200)
        for _ in range(100_000):
            self.send_header("X", "y" * 8000)
            self.flush_headers()


def certificate(folder):
    key, certificate = os.path.join(folder, "key"), os.path.join(folder, "certificate")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", certificate, "-days", "1",
         "-subj", "/CN=localhost"], check=True, capture_output=True)
    return certificate, key


def serve(context=None):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


with tempfile.TemporaryDirectory() as folder:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate(folder))
    print(serve(), serve(context), flush=True)
    sys.stdin.read()
