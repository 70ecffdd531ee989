"""Text that nobody should write, drawn with a given source of chance."""

SCALARS = [
    "", "~", "null", "true", "[]", "{}", "[a, b]", "{a: b}", "-", "- x", "?", ": x", "|", ">", "|2-\n   x", "'", '"', "''",
    '"\\u0000"', '"\\x85"', '"\\uD800"', '"\\U00110000"', '"a\\nb"', "&a x", "*a", "&a [*a]", "!!binary AA==", "!x y",
    "<<: *a", "%YAML 1.2", "---", "...", "@x", "`x`", "0", "-1", "1e999", "0x1F", ".inf", "99999999999999999999", "#",
    "2026-02-30", "0000-00-00", "9999-12-31", "10000-01-01", "2011-07-07T00:00:00Z", "x" * 300, "æøå" * 40, "a\tb",
    "../../etc/passwd", "/", "//", "/tjenester/", "/a/../b/", "/%2e%2e/", "/om/index.html/", "con", "a b", "-a", "a-",
    "https://", "http://[::1]/", "https://a.example:99999/", "https://bjørn.example/%zz", "mailto:", "javascript:alert(1)",
    "https://a@b.example/", "https://" + "a" * 70 + ".example/", "https://xn--/", "ftp://a.example/", "post@prove.example",
    "C50", "C50-", "-C50", "C50–C50", "C51-C50", "C50.", "C50.-", "C50.99999", "A00-Z99", "c50 c51", "(C50)", "C50+", "C50*",
    "U07.1", "Ｃ５０", "𝐂𝟓𝟎", "C٥٠", "C5", "C", "50", "C50,C51", "C50 til C51", "H", "ICD-10", "[C50, [C51]]", "{codes: C50}",
    "helse-nord", "alminnelig-prove", "nedlagt-prove", "proveforetaket", "nasjonalt-senter", "opplaering", "Helse Nord",
]

CHARACTERS = [
    "\0", "\x01", "\x1b[31m", "\x7f", "\x85", "\xa0", "\xad", "\u0300", "\u200b", "\u200d", "\u202e", "\u2028", "\u2066",
    "\ufeff", "\ufffd", "\ufffe", "\U000e0001", "\U0001f469\u200d\U0001f52c", "𐐷", "a\u030a", "å", "İ", "ß", "ﬁ", "‑", "\r", "\r\n", "\t",
    "&", "<", ">", '"', "'", "`", "*", "_", "[", "]", "(", ")", "!", "|", "\\", "~", "#", "$", "%", "{", "}", "@", "=", "+", "-",
]

BYTES = [b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe2\x82", b"\x80", b"\xef\xbb\xbf", b"\0", b"\x1a", b"\xff\xfe"]

WORDS = ["prøve", "Tjenesten", "omfatter", "ikke", "§ 4-2", "ca.", "a", "I", "17.5", "–", "«ord»", "f.eks.", "OUS", "søvn:", "slutt."]

HEADINGS = ["Merk", "Main", "Search field", "Tjenesten omfatter", "Tjenesten omfatter ikke", "Henvisning", "The service covers", "Ære *være* `x`", "🙂", "a" * 200]

TARGETS = [
    "https://prove.example/", "to-steder.md", "to-steder.md#tjenesten-omfatter", "../articles/om-proven.md", "/a-til-a/",
    "/tjenester/to-steder/", "mailto:post@prove.example", "https://prøve.example/æ?a=1&b=2#c", "https://a\\_b.example/",
]

WRONG_TARGETS = [
    "#henvisning", "#finnes-ikke", "#", "", "finnes-ikke.md", "tel:112", "javascript:alert(1)", "//a.example/", "<a b>",
    "kart.png", "../kart.png", "https://prove.example:99999/", "/tjenester/finnes-ikke/",
]

# {0} is text that may hold other inlines, {1} a target.
INLINES = [
    "*{0}*", "**{0}**", "***{0}***", "**{0}*", "_{0}_", "~~{0}~~", "~{0}~", "`{0}`", "``{0}`", "[{0}]({1})", "[*{0}*]({1})",
    "*[{0}]({1})*", "**[{0}]({1})** {0}", "[{0}]({1} 'tittel')", "<https://prove.example/>", "https://prove.example/a_b_c", "&lt;{0}&gt;",
    "&nbsp;{0}", "&AElig;{0}", "&#233;{0}", "\\*{0}\\*", "Obs\\![{0}]({1})", "{0}  \n{0}", "{0}\\\n{0}", "{0}: ", "{0} = {0}", "=1+1",
    "@{0}", "{0}|{0}", "1. {0}", "a_{0}_b", "\\[{0}\\]", "{0}\\", "!{0}", "({0})",
]

WRONG_INLINES = [
    "![{0}]({1})", "[![{0}]({1})]({1})", "[{0}][x]", "[{0}]", "[[{0}]]", "[^1] {0}", "<{1}>", "{1}", "<b>{0}</b>", "<!-- {0} -->",
    "<script>{0}</script>", "&#0; {0}", "&#x202E;{0}", "&#150;{0}", "[{0} [{0}]({1})]({1})", "![{0} [{0}]({1})]({1})", "{{{{< {0} >}}}}",
]

BLOCKS = ["paragraph", "paragraph", "heading", "setext", "list", "list", "numbers", "quote", "quote", "table", "code", "rule", "odd"]


class Markdown:
    """Writes Markdown: mostly what a text may hold, nested as nobody would; where it is `wrong`, what it may not hold as well."""

    def __init__(self, draw, wrong):
        self.draw, self.wrong = draw, wrong
        self.inlines = INLINES + WRONG_INLINES * wrong
        self.targets = TARGETS + WRONG_TARGETS * wrong
        self.kinds = BLOCKS + ["html", "odd"] * wrong
        self.levels = [2, 2, 2, 3, 3, 4, 5, 6] + [1, 7] * wrong

    def inline(self, depth=0):
        text = " ".join(self.draw.choices(WORDS, k=self.draw.randint(1, 4)))
        if self.wrong and self.draw.random() < 0.15:
            text += self.draw.choice(CHARACTERS)
        if depth < 3 and self.draw.random() < 0.6:
            return self.draw.choice(self.inlines).format(self.inline(depth + 1), self.draw.choice(self.targets))
        return text

    def line(self):
        return self.inline(2).replace("\n", " ")

    def table(self):
        columns = self.draw.randint(1, 4)
        dashes = self.draw.choices(["---", ":-:", "--:", ":--", "-"] + [""] * self.wrong, k=columns)
        rows = [[self.line() for _ in range(max(0, columns + self.draw.choice([0, 0, 0, -1, 1])))] for _ in range(self.draw.randint(0, 3))]
        lines = [[self.line() for _ in range(columns)], dashes] + rows
        return "\n".join("| " + " | ".join(line) + self.draw.choice([" |", ""]) for line in lines)

    def block(self, depth=0):
        kind = self.draw.choice(self.kinds)
        if kind == "heading":
            title = self.draw.choice(HEADINGS + [""] * self.wrong)
            return "#" * self.draw.choice(self.levels) + " " * (self.draw.random() < 0.9 or not self.wrong) + title
        if kind == "setext":
            return self.line() + "\n" + self.draw.choice(["---", "-"] + ["===", "="] * self.wrong)
        if kind == "table":
            return self.table()
        if kind == "code":
            return self.draw.choice(["```\n{0}\n```", "```\n{0}", "    {0}", "~~~ x\n{0}\n~~~"]).format(self.inline())
        if kind == "rule":
            return self.draw.choice(["---", "***", "- - -"])
        if kind == "html":
            return self.draw.choice(["<div>\n{0}\n</div>", "<p>{0}", "</section>", "<!-- {0}", "<?{0}?>", "<![CDATA[{0}]]>"]).format(self.inline())
        if kind == "odd":
            odd = ["[x]: {1}\n\n{0} [x]", ":::note\n{0}\n:::", "• {0}", "-{0}", "##{0}", "a | b\n{0} | c", "{0}\n{0}\n:"]
            return self.draw.choice(odd + ["[^1]: {0}"] * self.wrong).format(self.line(), self.draw.choice(self.targets))
        if depth > 3 or kind == "paragraph":
            return self.inline() + self.draw.choice(["", "", ":"])
        if kind == "quote":
            return indented(self.blocks(depth + 1), "> ", self.draw.choice(["> ", "> ", ">", ""]))
        return self.list(kind, depth)

    def list(self, kind, depth):
        items = []
        number = self.draw.choice([0, 1, 7, 999999999])
        sign = self.draw.choice("-*+")
        for _ in range(self.draw.randint(1, 3)):
            mark = f"{min(number, 999999999)}. " if kind == "numbers" else sign + self.draw.choice([" ", " ", " [x] ", " [ ] ", "\t"])
            number += 1
            items.append(indented(self.blocks(depth + 1), mark, " " * self.draw.choice([len(mark), len(mark), 1, 2])))
        return self.draw.choice(["\n", "\n\n"]).join(items)

    def blocks(self, depth=0):
        count = self.draw.randint(1, 3 if depth else 6)
        return self.draw.choice(["\n\n", "\n\n", "\n"]).join(self.block(depth) for _ in range(count))


def indented(text, first, rest):
    lines = text.split("\n")
    return "\n".join([first + lines[0]] + [(rest + line if line or rest.strip() else line) for line in lines[1:]])
