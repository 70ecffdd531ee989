"""Changes to the test site that an editor, a program or a broken disk could make."""

import nasty

NEW_FILES = {
    "content/gone.yml": b"- address: /tjenester/borte/\n",
    "content/services/kart.png": b"\x89PNG\r\n\x1a\n",
    "content/services/alminnelig-prove - Kopi.md": b"---\nid: x\n---\n",
    "content/services/Thumbs.db": b"\0\1\2",
    "content/registry/services/flere.yaml": b"- id: flere\n",
    "content/registry/services/flere.yml": b"[]\n",
    "content/articles/om-proven.en.md": b"---\nid: om-proven\n---\n## More\n\nText.\n",
    "content/articles/ny.md": b"---\nid: ny\ntitle: {nb: Ny, en: New}\nsummary: {nb: Ny., en: New.}\n---\nTekst.\n",
    "themes/golden/parts/footer.html": b"<div>{{contact}}</div>\n",
    "themes/golden/assets/x.js": b"1\n",
}


def lines(draw, data):
    """Lines gone, doubled, moved, cut or with something put in."""
    parts = data.split(b"\n")
    for _ in range(draw.randint(1, 3)):
        place = draw.randrange(len(parts))
        kind = draw.randrange(6)
        if kind == 0:
            del parts[place]
        elif kind == 1:
            parts.insert(place, parts[place])
        elif kind == 2:
            other = draw.randrange(len(parts))
            parts[place], parts[other] = parts[other], parts[place]
        elif kind == 3:
            parts[place] = parts[place][: draw.randint(0, len(parts[place]))]
        elif kind == 4:
            parts.insert(place, b" " * draw.choice([0, 1, 2, 4, 7]) + draw.choice(nasty.SCALARS).encode())
        else:
            parts[place] = draw.choice([b" ", b"  ", b"\t", b"- "]) + parts[place]
        parts = parts or [b""]
    return b"\n".join(parts)


def raw_bytes(draw, data):
    for _ in range(draw.randint(1, 4)):
        place = draw.randint(0, len(data))
        piece = draw.choice([draw.choice(nasty.BYTES), draw.choice(nasty.CHARACTERS).encode(), draw.randbytes(draw.randint(1, 8))])
        data = data[:place] + piece + data[place + draw.choice([0, 0, 1, len(piece)]):]
    return data


def cut(draw, data):
    return draw.choice([data[: draw.randint(0, len(data))], data[draw.randint(0, len(data)):], b"", data * 2])


def value(draw, data):
    """Another value for a key, in a mapping, a list or a table of codes."""
    parts = data.split(b"\n")
    places = [place for place, line in enumerate(parts) if b": " in line or b"\t" in line or b"- " in line] or [0]
    place = draw.choice(places)
    sign = next((sign for sign in (b"\t", b": ", b"- ") if sign in parts[place]), b"")
    pieces = parts[place].split(sign) if sign else [parts[place]]
    pieces[draw.randrange(len(pieces))] = draw.choice(nasty.SCALARS).encode()
    parts[place] = sign.join(pieces)
    return b"\n".join(parts)


def character(draw, data):
    """Something odd within a word, so that the file is mostly still right."""
    text = data.decode("utf-8", "replace")
    place = draw.randint(0, len(text))
    return (text[:place] + draw.choice(nasty.CHARACTERS) + text[place:]).encode()


def markdown(draw, data):
    """A text whose fields stay as they are, and whose body is put together anew."""
    end = data.find(b"\n---\n", 3) + 5
    old = data[end:] if draw.random() < 0.5 else b""
    return data[:end] + b"\n\n".join(draw.sample([old, nasty.Markdown(draw, wrong=draw.random() < 0.3).blocks().encode()], 2)) + b"\n"


def change(draw, files):
    """A copy of the files with one to three changes, and what was done, for the record."""
    files = dict(files)
    done = []
    for _ in range(draw.choice([1, 1, 2, 3])):
        if draw.random() < 0.1:
            path = draw.choice(sorted(NEW_FILES))
            files.setdefault(path, NEW_FILES[path])
            done.append(f"added {path}")
        texts = [path for path in sorted(files) if path.endswith(".md") and b"\n---\n" in files[path]]
        if texts and draw.random() < 0.55:
            path, how = draw.choice(texts), markdown
        else:
            path, how = draw.choice(sorted(files)), draw.choice([lines, raw_bytes, cut, value, value, character])
        if how is cut and draw.random() < 0.2:
            del files[path]
            done.append(f"took {path} away")
            continue
        files[path] = how(draw, files[path])
        done.append(f"{how.__name__} in {path}")
    return files, done
