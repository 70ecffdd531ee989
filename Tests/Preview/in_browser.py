"""What somebody sees who writes a text and has its page open beside. Usage: in_browser.py PROGRAM"""

import contextlib
import shutil
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error, expect, sync_playwright

from preview import PATIENCE, Preview, main

TEXT = "content/services/amming.md"
PAGE = "/tjenester/amming/"
expect.set_options(timeout=20_000)


@contextlib.contextmanager
def opened(preview, path=PAGE, is_audited=False):
    """A page of the preview in Chromium; whatever the browser complains of fails the test.

    axe, where the page `is_audited`, tries styles of its own, which the page's policy forbids."""
    complaints = []
    expected = ["503"] + (["Applying inline style"] if is_audited else [])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_context(viewport={"width": 1000, "height": 600}).new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.goto(preview.address + path)
        yield page
        browser.close()
    assert not [one for one in complaints if not any(words in one for words in expected)], complaints


def until(page, expression):
    """Waits for what is so on the page. Playwright's own way of waiting runs a text as a script, which the policy forbids."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with contextlib.suppress(Error):  # the page is being reloaded
            if page.evaluate(expression):
                return
        page.wait_for_timeout(20)
    raise AssertionError(f"it does not come to {expression}")


def audit(page):
    violations = Axe().run(page).response["violations"]
    assert not violations, [(one["id"], one["nodes"][0]["html"][:200]) for one in violations]


def overlay(page):
    return page.get_by_role("alertdialog")


def test_a_saved_text_is_seen_where_the_reader_was(program):
    with Preview(program) as preview, opened(preview) as page:
        page.evaluate("scrollTo(0, 350)")
        until(page, "scrollY === 350")
        preview.add(TEXT, "Sagt i går.")
        expect(page.get_by_text("Sagt i går.")).to_be_attached()
        until(page, "scrollY === 350")


def test_a_mistake_is_laid_over_the_last_page_and_goes_when_it_is_mended(program):
    with Preview(program, environment={"OVERSIKT_EDITOR": "vscode://file/{path}:{line}:{column}"}) as preview:
        with opened(preview, is_audited=True) as page:
            good = preview.text(TEXT)
            preview.save(TEXT, good.replace("summary:", "sumary:"))
            box = overlay(page)
            expect(box).to_be_visible()
            # What the last site said still stands below.
            expect(page.locator("h1").first).to_be_attached()
            printed = box.locator("li.error pre").first.inner_text()
            assert printed.startswith(f"{TEXT}:"), printed
            assert "[unknown-key]" in box.inner_text() and "did you mean 'summary'?" in box.inner_text()
            link = box.get_by_role("link").first.get_attribute("href")
            assert link.startswith(f"vscode://file{preview.folder}/{TEXT}:"), link
            assert page.evaluate("document.activeElement.shadowRoot.activeElement.tagName") == "H2"
            audit(page)
            page.keyboard.press("Escape")
            expect(box).to_be_hidden()
            page.get_by_role("button", name="error").click()
            expect(box).to_be_visible()
            preview.save(TEXT, good)
            expect(box).to_have_count(0)


def test_another_mistake_opens_the_box_again(program):
    with Preview(program) as preview, opened(preview) as page:
        good = preview.text(TEXT)
        preview.save(TEXT, good.replace("summary:", "sumary:"))
        expect(overlay(page)).to_be_visible()
        page.get_by_role("button", name="Close").click()
        expect(overlay(page)).to_be_hidden()
        # Whoever has closed it is left in peace on the next page, too.
        page.goto(preview.address + "/kategorier/")
        expect(page.get_by_role("button", name="error")).to_be_visible()
        expect(overlay(page)).to_be_hidden()
        preview.save(TEXT, good.replace("keywords:", "keyword:"))
        expect(overlay(page)).to_contain_text("keyword")
        expect(overlay(page)).to_be_visible()


def test_warnings_lie_behind_a_button(program):
    with Preview(program) as preview, opened(preview, is_audited=True) as page:
        preview.add(TEXT, "Se [her](/kategorier/).")
        button = page.get_by_role("button", name="warning")
        expect(button).to_be_visible()
        assert "hint" in button.inner_text()
        button.click()
        box = page.get_by_role("dialog")
        expect(box).to_be_visible()
        expect(box).to_contain_text("link-text-meaningful")
        audit(page)


def test_a_draft_is_shown_and_marked(program):
    with Preview(program) as preview, opened(preview) as page:
        preview.save(TEXT, preview.text(TEXT).replace("summary:", "draft: true\nsummary:"))
        expect(page.locator(".notice").first).to_contain_text("Utkast.")
        preview.save(TEXT, preview.text(TEXT).replace("draft: true\n", ""))
        expect(page.locator(".notice", has_text="Utkast.")).to_have_count(0)


def test_what_is_wrong_from_the_beginning_is_shown_until_there_is_a_page(program):
    kept = {}

    def spoil(folder):
        file = folder / TEXT
        kept["text"] = file.read_text(encoding="utf-8")
        file.write_text(kept["text"].replace("summary:", "sumary:"), encoding="utf-8")

    with Preview(program, prepare=spoil) as preview, opened(preview, is_audited=True) as page:
        expect(page.get_by_role("heading", level=1)).to_contain_text("cannot be built")
        expect(page.locator("li.error").first).to_contain_text("unknown-key")
        audit(page)
        preview.save(TEXT, kept["text"])
        expect(page.get_by_role("heading", level=1)).to_contain_text("amming")


def test_a_changed_theme_is_seen(program):
    with Preview(program) as preview, opened(preview) as page:
        css = "themes/standard/assets/style.css"
        preview.save(css, preview.text(css) + "\nh1 { letter-spacing: 7px; }\n")
        until(page, "getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'")


def test_all_open_pages_are_renewed(program):
    with Preview(program) as preview, opened(preview) as first:
        # Without a screen every page counts as seen, and holds one of the six connections that a browser allows.
        pages = [first] + [first.context.new_page() for _ in range(4)]
        for page in pages[1:]:
            page.goto(preview.address + PAGE)
        preview.add(TEXT, "Sagt til alle.")
        for page in pages:
            expect(page.get_by_text("Sagt til alle.")).to_be_attached()


if __name__ == "__main__":
    main(globals())
