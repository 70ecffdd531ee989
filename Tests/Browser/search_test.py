"""Tries the search of a built site in a real Chromium, as people would. Usage: search_test.py SITE [FIXED]

Every check is a function of this file whose name begins with `test_`; all are run, and any failure fails the run.
"""

import contextlib
import functools
import http.server
import shutil
import sys
import threading
import traceback

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; "
    "form-action 'self'; base-uri 'none'"
)


class Site(http.server.SimpleHTTPRequestHandler):
    """Serves the folder under the strictest policy that the site must work with."""

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """A browser that leaves a page drops what it was loading; anything else is shown."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


@contextlib.contextmanager
def served(folder):
    handler = functools.partial(Site, directory=folder)
    server = Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


def field(page):
    return page.locator("#search-field")


def results(page):
    return page.locator("[data-part=results] > li")


def status(page):
    """What is read aloud."""
    return page.locator("[data-part=status]")


def heading(page):
    """What is seen over the results."""
    return page.locator("[data-part=count]")


def choice(page, name):
    return page.locator(".filters label", has_text=name).locator("input")


def ready(page, path="/sok/"):
    page.goto(page.base + path)
    expect(field(page)).to_be_visible()
    return page


def test_says_that_the_search_does_not_work_where_its_index_cannot_be_loaded(page):
    page.expected_errors = True
    page.route("**/manifest.json*", lambda route: route.abort())
    ready(page, "/sok/?q=kreft")
    expect(status(page)).to_have_text("Søket virker ikke akkurat nå. Prøv igjen om litt, eller bruk en av listene under.")
    expect(field(page)).to_have_value("kreft")
    expect(page.locator("[data-without-script]")).to_be_hidden()
    expect(heading(page)).to_have_text("Søket virker ikke akkurat nå. Prøv igjen om litt, eller bruk en av listene under.")
    page.unroute("**/manifest.json*")
    field(page).press("Enter")
    expect(results(page).first).to_be_visible()
    expect(field(page)).to_have_value("kreft")


def without_pages(page, *addresses):
    """Answers as hosts of static files do where no page is."""
    missing = page.request.get(page.base + "/404.html").text()
    for address in addresses:
        page.route(address, lambda route: route.fulfill(status=404, content_type="text/html", body=missing))
    page.expected_errors = True


def test_the_address_of_a_code_without_a_page_leads_to_its_category(page):
    without_pages(page, "**/icd-10/q20-3/", "**/icd-10/Q20.3")
    for address, category in {
        "/icd-10/q20-3/": "/icd-10/q20/", "/icd-10/Q20.3": "/icd-10/q20/", "/en/icd-10/q20-3/": "/en/icd-10/q20/",
    }.items():
        page.goto(page.base + address)
        page.wait_for_url(page.base + category)
        expect(page.locator("main h2").first).to_be_visible()


def test_the_address_of_a_code_whose_category_has_no_page_leads_to_the_search(page):
    without_pages(page, "**/icd-10/*/")
    page.goto(page.base + "/icd-10/q20-3/")
    page.wait_for_url("**/sok/?q=Q20.3")
    expect(results(page).first).to_contain_text("Q20–Q28")
    page.goto(page.base + "/icd-10/ingen-kode/")
    expect(page.locator("[data-code-search]")).to_be_hidden()


def test_keeps_what_was_typed_while_the_index_was_loaded(page):
    waiting = []
    page.route("**/manifest.json*", lambda route: waiting.append(route))
    page.goto(page.base + "/sok/", wait_until="commit")
    field(page).fill("C50")
    page.wait_for_timeout(500)
    assert len(waiting) == 1, waiting
    waiting[0].continue_()
    expect(results(page).first).to_be_visible()
    expect(field(page)).to_have_value("C50")


def test_shows_results_where_the_browser_refuses_to_change_the_address(page):
    ready(page)
    page.evaluate("() => { history.replaceState = () => { throw new DOMException('too often', 'SecurityError') } }")
    field(page).press_sequentially("Q28.2", delay=30)
    expect(results(page)).to_have_count(3)


def test_results_appear_while_typing_and_say_why(page):
    ready(page)
    field(page).press_sequentially("Q28.2", delay=30)
    expect(results(page)).to_have_count(3)
    expect(results(page).nth(0)).to_contain_text("embolisering")
    expect(results(page).nth(2).locator("mark")).to_have_text("Q20–Q28")
    expect(heading(page)).to_have_text("3 treff på «Q28.2»")
    assert page.url.endswith("?q=Q28.2"), page.url


def test_words_are_marked_where_they_are_found(page):
    ready(page, "/sok/?q=hjertefeilene")
    expect(results(page).first.locator("h3 mark")).to_have_text("hjertefeil")
    ready(page, "/sok/?q=brystkreft")
    expect(results(page).first.locator(".why")).to_contain_text("ICD-10 C50: Ondartet svulst i bryst")


def test_the_count_waits_for_a_pause_and_nothing_found_is_said_at_once(page):
    ready(page)
    expect(heading(page)).to_contain_text("Skriv i søkefeltet")
    field(page).fill("epilepsi")
    expect(results(page).first).to_be_visible()
    assert "treff" not in status(page).inner_text()
    expect(status(page)).to_have_text(heading(page).inner_text())
    field(page).fill("xyzzyx")
    expect(status(page)).to_contain_text("Ingen tjenester passer med «xyzzyx»", timeout=700)
    expect(page.locator("[data-part=notes]")).to_contain_text("Prøv et kortere")
    expect(results(page)).to_have_count(0)


def test_a_valid_code_without_a_service_is_named_and_the_nearest_level_offered(page):
    ready(page, "/sok/?q=a39.0")
    notes = page.locator("[data-part=notes]")
    expect(status(page)).to_have_text("Ingen nasjonal tjeneste fører opp A39.0 (Meningokokkinfeksjon).")
    with page.expect_navigation():
        notes.get_by_role("link").click()
    assert page.url.endswith("/icd-10/a00-b99/"), page.url
    expect(page.get_by_role("heading", level=1)).to_contain_text("infeksjonssykdommer")


def test_a_code_that_does_not_exist_and_one_that_is_wrong_are_told_apart(page):
    notes = ready(page, "/sok/?q=D49").locator("[data-part=notes]")
    expect(status(page)).to_contain_text("D49 er skrevet riktig, men koden finnes ikke")
    for query, text in {
        "82.8": "begynner med en bokstav",
        "Z50.8.0": "bare ett punktum",
        "Q28-Q20": "slutter før det begynner",
        "H50-H65": "hvert sitt kapittel",
        "XYZ99": "er ingen ICD-10-kode",
    }.items():
        field(page).fill(query)
        expect(notes).to_contain_text(f"«{query}» er ingen ICD-10-kode. ")
        expect(notes).to_contain_text(text)
        expect(status(page)).to_contain_text("Ingen tjenester passer")


def test_a_letter_completes_to_the_blocks_that_have_services(page):
    ready(page)
    field(page).fill("C")
    notes = page.locator("[data-part=notes] li")
    expect(notes.first).to_have_text("C00–D48 Svulster (15 tjenester)")
    # A title that exists in English only says so.
    expect(notes.filter(has_text="C00–C75")).to_contain_text("(engelsk) (11 tjenester)")
    field(page).fill("F3")
    expect(notes.first).to_contain_text("F30")
    expect(notes.first).to_contain_text("(2 tjenester)")


def test_a_valid_code_without_a_service_is_answered_without_advice(page):
    ready(page)
    field(page).fill("A15")
    expect(status(page)).to_contain_text("Ingen nasjonal tjeneste fører opp A15 (")
    expect(status(page)).not_to_contain_text("Prøv et kortere")
    expect(page.locator("[data-part=notes]")).not_to_contain_text("Ingen nasjonal tjeneste")


def test_a_place_is_a_name_with_a_page_above_its_services(page):
    ready(page)
    field(page).fill("Helse Vest")
    place = page.locator(".places li")
    expect(place).to_have_text("Helse Vest RHF (25 tjenester)")
    expect(heading(page)).to_have_text("25 treff på «Helse Vest»")
    expect(status(page)).to_have_text("25 treff på «Helse Vest»")
    assert results(page).count() == 10
    expect(page.locator("[data-part=results]")).not_to_contain_text("Vestfold")
    page.keyboard.press("Escape")
    place.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Helse Vest RHF")


def test_a_code_of_the_editors_is_said_to_be_no_part_of_the_decision(page):
    ready(page, "/sok/?q=C58")
    expect(results(page).first).to_contain_text("Redaksjonen har lagt til koden C58. Den er ikke en del av vedtaket.")


def test_a_word_is_marked_at_the_end_of_a_compound_only(page):
    ready(page, "/sok/?q=kjeve")
    expect(results(page).first).to_contain_text("kjeve")
    assert "skjev" not in [mark.lower() for mark in page.locator("mark").all_inner_texts()]


def test_a_half_typed_code_offers_completions(page):
    ready(page)
    field(page).press_sequentially("F3", delay=30)
    expect(heading(page)).to_contain_text("«F3» er begynnelsen på en kode. Velg en kode:")
    expect(page.locator("[data-part=notes] a").first).to_have_text("F30")
    ready(page, "/tjenester/amming/")
    field(page).press_sequentially("F3", delay=30)
    expect(page.get_by_role("option").first).to_contain_text("F30")
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url.endswith("/sok/?q=F32"), page.url
    expect(results(page)).to_have_count(2)


def test_the_page_of_results_has_no_list_over_its_results(page):
    ready(page)
    field(page).press_sequentially("hjerte", delay=30)
    expect(results(page).first).to_be_visible()
    expect(page.get_by_role("listbox")).to_have_count(0)


def test_the_count_is_seen_with_its_results_and_never_that_of_another_query(page):
    ready(page)
    field(page).fill("xyzzy")
    expect(heading(page)).to_have_text("Ingen tjenester passer med «xyzzy».")
    field(page).fill("epilepsi")
    expect(results(page).first).to_contain_text("epilepsi")
    assert "treff på «epilepsi»" in heading(page).inner_text(), heading(page).inner_text()


def test_suggestions_mark_the_match_and_say_where_and_lead_to_all(page):
    ready(page, "/tjenester/amming/")
    field(page).press_sequentially("Oslo", delay=30)
    expect(page.get_by_role("option").last).to_contain_text("treff på «Oslo»")
    field(page).fill("Q28.2")
    first = page.get_by_role("option").first
    expect(first).to_contain_text("Oslo universitetssykehus HF")
    expect(first.locator("mark")).to_have_text("Q28.2")


def test_a_field_stands_beside_what_its_name_finds(page):
    ready(page, "/sok/?q=kreft")
    expect(page.locator(".places li").first).to_contain_text("Kreft (")
    assert int(heading(page).inner_text().split()[0]) > 15, heading(page).inner_text()


def test_articles_stand_above_services_that_lack_the_words_and_below_those_of_the_name(page):
    ready(page, "/sok/?q=søke om ny tjeneste")
    pages = page.locator("[data-part=notes] .page-hits")
    expect(pages.get_by_role("heading")).to_have_text("Sider som passer med «søke om ny tjeneste»")
    first = pages.get_by_role("link").first
    expect(first).to_have_text("Slik søker man om en ny nasjonal tjeneste")
    expect(page.locator("[data-part=notes]")).not_to_contain_text("Prøv et kortere")
    field(page).fill("vestibulær")
    expect(results(page).first).to_contain_text("vestibul")
    expect(page.locator(".page-hits")).to_have_count(0)
    field(page).fill("kompetansetjenester")
    expect(page.locator(".page-hits a").first).to_have_attribute("href", "/artikler/kompetansetjenester/")
    field(page).fill("referansegruppe")
    first = page.locator(".page-hits a").first
    expect(first).to_have_attribute("lang", "nn")
    first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Referansegrupper")


def test_a_word_that_no_service_has_leads_to_its_codes(page):
    ready(page, "/sok/?q=skjoldbruskkjertel")
    notes = page.locator("[data-part=notes]")
    expect(heading(page)).to_have_text("Ingen tjenester passer med «skjoldbruskkjertel».")
    expect(notes).to_contain_text("E00–E07 Forstyrrelser i skjoldbruskkjertelfunksjon (0 tjenester)")
    expect(notes).to_contain_text("Nærmeste nivå som har tjenester: E00–E90")
    expect(notes).not_to_contain_text("Prøv et kortere")
    field(page).fill("anoreksi")
    expect(notes).to_contain_text("F50 Spiseforstyrrelser (2 tjenester)")
    with page.expect_navigation():
        notes.get_by_role("link", name="F50").click()
    expect(results(page)).to_have_count(2)


def test_suggestions_offer_articles_and_codes_of_words(page):
    ready(page, "/tjenester/amming/")
    field(page).press_sequentially("referansegrupp", delay=30)
    expect(page.get_by_role("option").first).to_have_text("Referansegrupper")
    field(page).fill("anoreksi")
    expect(page.get_by_role("option").first).to_contain_text("F50")
    page.get_by_role("option").first.click()
    page.wait_for_url("**/sok/?q=F50")


def test_a_long_list_of_choices_says_how_many_there_are(page):
    ready(page, "/sok/?q=barn")
    expect(results(page).first).to_be_visible()
    more = page.get_by_role("button", name="Vis alle 13")
    shown = page.locator(".filters label:visible").count()
    more.click()
    assert page.locator(".filters label:visible").count() > shown
    expect(page.get_by_role("button", name="Vis færre")).to_be_visible()


def test_the_box_is_a_combobox_for_the_keyboard(page):
    ready(page, "/tjenester/amming/")
    field(page).focus()
    page.keyboard.type("hjertefeil", delay=20)
    box = page.get_by_role("listbox")
    expect(box).to_be_visible()
    assert field(page).get_attribute("aria-expanded") == "true"
    page.keyboard.press("ArrowDown")
    first = field(page).get_attribute("aria-activedescendant")
    expect(page.locator(f"#{first}")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowUp")
    assert field(page).get_attribute("aria-activedescendant") is None
    page.keyboard.press("ArrowUp")
    last = field(page).get_attribute("aria-activedescendant")
    assert last and last != first, last
    expect(field(page)).to_be_focused()
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    expect(field(page)).to_have_value("hjertefeil")
    page.keyboard.press("Escape")
    expect(field(page)).to_have_value("")
    page.keyboard.type("hjertefeil", delay=20)
    expect(box).to_be_visible()
    page.keyboard.press("ArrowDown")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "/tjenester/" in page.url and "amming" not in page.url, page.url


def test_enter_without_an_option_leads_to_the_page_of_results(page):
    ready(page, "/tjenester/amming/")
    field(page).fill("epilepsi")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url.endswith("/sok/?q=epilepsi"), page.url
    expect(results(page).first).to_contain_text("epilepsi")
    expect(field(page)).to_have_value("epilepsi")


def test_filters_narrow_count_show_chips_and_stand_in_the_address(page):
    ready(page, "/sok/?q=barn")
    expect(results(page).first).to_be_visible()
    before = results(page).count()
    vest = choice(page, "Helse Vest RHF")
    label = page.locator(".filters label", has_text="Helse Vest RHF")
    expect(label.locator(".count")).not_to_have_text("(0)")
    count = int(label.locator(".count").inner_text().strip("()"))
    vest.check()
    expect(heading(page)).to_have_text(f"{count} treff på «barn»")
    expect(results(page)).to_have_count(min(count, 10))
    assert "region=helse-vest" in page.url and "q=barn" in page.url, page.url
    choice(page, "Helse Nord RHF").check()
    expect(page.locator(".chips button")).to_have_count(2)
    page.get_by_role("button", name="Fjern Helse Vest RHF").click()
    expect(page.locator(".chips button")).to_have_count(1)
    expect(page.locator(".chips button")).to_be_focused()
    expect(vest).not_to_be_checked()
    page.get_by_role("button", name="Fjern alle filtre").click()
    expect(results(page)).to_have_count(before)
    assert "region" not in page.url, page.url


def test_the_back_button_goes_back_through_the_states(page):
    ready(page)
    field(page).fill("epilepsi")
    page.keyboard.press("Enter")
    expect(results(page).first).to_contain_text("epilepsi")
    choice(page, "Avviklet").check()
    expect(results(page)).to_have_count(0)
    page.go_back()
    expect(results(page).first).to_contain_text("epilepsi")
    expect(choice(page, "Avviklet")).not_to_be_checked()
    with page.expect_navigation():
        results(page).first.get_by_role("link").click()
    page.go_back()
    expect(field(page)).to_have_value("epilepsi")
    expect(results(page).first).to_contain_text("epilepsi")


def test_more_results_are_shown_and_the_focus_goes_on_with_them(page):
    ready(page, "/sok/?q=Oslo")
    expect(results(page)).to_have_count(10)
    page.get_by_role("button", name="Vis flere tjenester").click()
    expect(results(page)).to_have_count(20)
    expect(results(page).nth(10).get_by_role("link")).to_be_focused()


def test_filters_alone_list_services(page):
    ready(page, "/sok/?foretak=helse-stavanger")
    expect(results(page)).to_have_count(1)
    expect(results(page)).to_contain_text("bevegelsesforstyrrelser")


def test_an_index_page_is_narrowed_in_place(page):
    page.goto(page.base + "/regioner/helse-vest/")
    choice(page, "Nasjonal kompetansetjeneste").check()
    expect(page.locator("li.card:visible").first).to_contain_text("Nasjonal kompetansetjeneste")
    shown = page.locator("li.card:visible").count()
    expect(page.locator(".list-count")).to_contain_text(f"Viser {shown} av ")
    assert "kategori=nasjonal-kompetansetjeneste" in page.url, page.url
    assert all("kompetansetjeneste" in text for text in page.locator("li.card:visible .kind").all_inner_texts())
    page.reload()
    expect(page.locator("li.card:visible")).to_have_count(shown)
    page.get_by_role("button", name="Fjern alle filtre").click()
    assert page.locator("li.card:visible").count() > shown


def test_the_english_side_searches_in_english(page):
    ready(page, "/en/search/?q=kidney+transplant")
    expect(results(page).first).to_contain_text("Organ Transplantation")
    expect(heading(page)).to_contain_text("for “kidney transplant”")
    expect(results(page).first.get_by_role("link")).to_have_attribute("href", "/en/services/organtransplantasjon/")


def test_nothing_is_wider_than_a_narrow_phone(page):
    page.set_viewport_size({"width": 320, "height": 640})
    for path in ["/sok/?q=Q28.2", "/sok/", "/", "/tjenester/amming/", "/en/search/?q=rare"]:
        ready(page, path)
        if "?q=" in path:
            expect(results(page).first).to_be_visible()
            page.locator(".filters summary").click()
        field(page).fill("hjerte")
        expect(results(page).first if "/sok/" in path or "/search/" in path else page.get_by_role("option").first).to_be_visible()
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 320, f"{path} is {width} pixels wide"
        boxes = page.locator("input[type=search], form.search button").all()
        assert all(box.bounding_box()["height"] >= 24 for box in boxes)


def test_without_javascript_the_form_leads_to_ways_that_need_none(page):
    page.goto(page.base + "/")
    page.get_by_label("Søk etter en tjeneste").fill("epilepsi")
    with page.expect_navigation():
        page.get_by_role("button", name="Søk").click()
    assert page.url.endswith("/sok/?q=epilepsi"), page.url
    expect(page.locator("[data-without-script]")).to_be_visible()
    for name in ["A til Å", "Diagnosekoder (ICD-10)", "Helseregioner"]:
        expect(page.get_by_role("main").get_by_role("link", name=name)).to_be_visible()
    with page.expect_navigation():
        page.get_by_role("main").get_by_role("link", name="A til Å").click()
    expect(page.get_by_role("main").get_by_text("amming").first).to_be_visible()


test_without_javascript_the_form_leads_to_ways_that_need_none.without_script = True


def test_axe_finds_nothing_with_results_suggestions_and_filters_open(page):
    page.set_viewport_size({"width": 1000, "height": 1400})
    ready(page, "/sok/?q=hjerte&status=current")
    expect(results(page).first).to_be_visible()
    expect(page.locator(".filter-fields")).to_be_visible()
    # Run outside the page's policy, which forbids scripts that are not the site's.
    axe_finds_nothing(page)
    for query in ["referansegruppe", "anoreksi"]:
        field(page).fill(query)
        expect(page.locator("[data-part=notes] a").first).to_be_visible()
        axe_finds_nothing(page)


def axe_finds_nothing(page):
    found = Axe().run(page).response["violations"]
    assert not found, [(each["id"], [node["html"] for node in each["nodes"]][:3]) for each in found]


test_axe_finds_nothing_with_results_suggestions_and_filters_open.without_policy = True


def test_a_failing_network_is_said(page):
    ready(page)
    expect(heading(page)).to_contain_text("Skriv i søkefeltet")
    page.route("**/data/**", lambda route: route.abort())
    page.expected_errors = True
    field(page).fill("epilepsi")
    expect(status(page)).to_contain_text("Søket virker ikke akkurat nå")
    page.unroute("**/data/**")
    field(page).fill("epilepsien")
    expect(results(page).first).to_contain_text("epilepsi")


def test_a_list_of_pages_that_cannot_be_loaded_is_said(page):
    page.expected_errors = True
    page.route("**/a.json*", lambda route: route.abort())
    ready(page)
    field(page).fill("referansegruppe")
    expect(status(page)).to_contain_text("Søket virker ikke akkurat nå")


def run(test, browser, base):
    """Runs one check in a fresh window; errors on the console and requests to other hosts fail it."""
    context = browser.new_context(
        java_script_enabled=not getattr(test, "without_script", False),
        bypass_csp=getattr(test, "without_policy", False),
    )
    page = context.new_page()
    page.set_default_timeout(10_000)
    page.base = base
    page.expected_errors = False
    problems = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" and "favicon" not in message.location["url"] else None)
    page.on("request", lambda request: None if request.url.startswith(base) else problems.append(f"asks {request.url}"))
    try:
        test(page)
        if problems and not page.expected_errors:
            raise AssertionError("; ".join(problems))
        return True
    except Exception:
        print(f"FAILED {test.__name__}", file=sys.stderr)
        traceback.print_exc()
        return False
    finally:
        context.close()


def main():
    tests = [value for name, value in globals().items() if name.startswith("test_")]
    only = sys.argv[2] if len(sys.argv) > 2 else ""
    with served(sys.argv[1]) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        passed = [run(test, browser, base) for test in tests if only in test.__name__]
        browser.close()
    print(f"{sum(passed)} of {len(passed)} checks of the search in Chromium pass")
    sys.exit(0 if passed and all(passed) else 1)


if __name__ == "__main__":
    main()
