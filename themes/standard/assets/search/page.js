// The page of the search: results as one types, filters, and the state in the address.

import { shown } from "./codes.js";
import { best } from "./engine.js";
import { FilterPanel, filterItems } from "./filters.js";
import { countText, element, fill, hitText, inEnglish, readCard, resultItem, wordsFor } from "./view.js";

// Results shown at first, and added by the button.
const resultsAtOnce = 10;
const pauseBeforeSearch = 150;
// An answer that takes longer finds the page cleared, so that nothing moves long after the letter that moved it.
const pauseBeforeClearing = 350;
// Long enough that a count is not read aloud after every letter.
const pauseBeforeAnnouncing = 800;
// Up to here the filters' counts are worked out at once; beyond, when the filters are opened.
const fewServices = 2000;

// A valid code without a service has an answer of its own, and no advice about spelling.
function isAnswered({ query, services }) {
  return Boolean(query?.codes.length) && !services.length && !query.words.length && !query.mistakes.length && !query.half;
}

export class SearchPage {
  constructor(root, input, engine) {
    this.root = root;
    this.input = input;
    this.engine = engine;
    this.manifest = engine.manifest;
    this.labels = engine.manifest.labels;
    this.asked = 0;
    this.shown = resultsAtOnce;
    this.values = new Map();
    this.build();
    // The field holds the words of the address already, or what was typed while the index was loaded.
    this.panel.set(new URLSearchParams(location.search));
    this.update();
    addEventListener("popstate", () => this.read());
  }

  build() {
    const part = (name) => this.root.querySelector(`[data-part="${name}"]`);
    this.count = part("count");
    this.status = part("status");
    this.notes = part("notes");
    this.list = part("results");
    this.more = element("button", { type: "button", class: "more", hidden: "hidden" }, this.labels.more);
    this.list.after(this.more);
    this.pages = element("div", { class: "page-hits" });
    this.more.addEventListener("click", () => this.showMore());
    this.panel = new FilterPanel(this.manifest.facets, this.labels, () => {
      this.write(true);
      this.shown = resultsAtOnce;
      this.update();
    });
    this.panel.details.addEventListener("toggle", () => this.update());
    part("filters").replaceChildren(this.panel.element);
    this.input.addEventListener("input", () => this.typed());
    this.input.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.write(true);
      this.update();
    });
  }

  typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), pauseBeforeSearch);
    clearTimeout(this.patience);
    const clear = () => document.documentElement.classList.add("asking");
    if (this.list.children.length) this.patience = setTimeout(clear, pauseBeforeClearing);
    else clear();
  }

  answered() {
    clearTimeout(this.patience);
    document.documentElement.classList.remove("asking");
  }

  now() {
    clearTimeout(this.timer);
    this.shown = resultsAtOnce;
    this.write(false);
    this.update();
  }

  // Takes the state from the address.
  read() {
    const parameters = new URLSearchParams(location.search);
    this.input.value = parameters.get("q") ?? "";
    this.panel.set(parameters);
    this.shown = resultsAtOnce;
    this.update();
  }

  // Puts the state into the address: as a step to go back to, or in place of the last one while one types.
  write(isStep) {
    const address = new URL(location.href);
    const text = this.input.value.trim();
    if (text) address.searchParams.set("q", text);
    else address.searchParams.delete("q");
    this.panel.write(address.searchParams);
    if (address.href === location.href) return;
    try {
      history[isStep ? "pushState" : "replaceState"](null, "", address);
    } catch {
      // Browsers refuse very many changes in a short time. The results matter more than the address; the next one tells.
    }
  }

  async update() {
    const asked = ++this.asked;
    const text = this.input.value;
    try {
      const found = text.trim() ? await this.engine.search(text) : this.everything();
      const filtered = await this.filter(found);
      const top = best(filtered, found.totals, this.shown);
      const cards = await Promise.all(top.map(async (service) => readCard(await this.engine.shards.card(service), this.manifest)));
      const notes = await this.notesOn(found);
      if (asked === this.asked) this.show(found, filtered, top, cards, notes);
    } catch {
      // The network is the reader's, not ours: say so, and leave what is shown.
      if (asked !== this.asked) return;
      this.say([this.labels.failed], true);
      this.answered();
    }
  }

  // Without a query the filters alone choose; without either there is nothing to show.
  everything() {
    const { count } = this.manifest;
    const services = this.panel.chosen.size ? Array.from({ length: count }, (_, service) => service) : [];
    return { query: null, services, totals: new Float64Array(count), words: [], codes: null, hasAllWords: true };
  }

  async filter(found) {
    const { facets, count } = this.manifest;
    const { chosen } = this.panel;
    const isCounting = count <= fewServices || this.panel.details.open;
    const needed = isCounting ? facets : facets.filter((facet) => chosen.has(facet.id));
    if (!needed.length) return found.services;
    await Promise.all(needed.map(async (facet) => {
      if (!this.values.has(facet.id)) this.values.set(facet.id, await this.engine.shards.facetValues(facet));
    }));
    // Without a query the counts are those of the whole register.
    const all = found.query || chosen.size ? found.services : Array.from({ length: count }, (_, service) => service);
    const setOf = (service, facet) => facet.sets[this.values.get(facet.id)[service]];
    const { passing, counts } = filterItems(all, needed, chosen, setOf);
    if (isCounting) needed.forEach((facet, i) => this.panel.showCounts(facet.id, counts[i]));
    return found.query || chosen.size ? passing : [];
  }

  show(found, services, top, cards, notes) {
    const items = cards.map((card, i) =>
      resultItem(card, { words: wordsFor(found, top[i]), code: found.codes?.get(top[i]) }, this.engine));
    this.list.replaceChildren(...items);
    this.more.hidden = services.length <= top.length;
    const answers = isAnswered(found) ? notes.filter((note) => note.className === "no-service") : [];
    const isElsewhere = found.query && (found.pages.length || found.words.some((word) => word.codes.length));
    const advice = !services.length && found.query && !found.query.half && !answers.length && !isElsewhere
      ? [element("p", {}, this.labels.noResultsTry)] : [];
    this.notes.replaceChildren(...notes.filter((note) => !answers.includes(note)), ...advice);
    this.showPages(found);
    const heading = answers.length ? answers.flatMap((answer) => [...answer.childNodes, " "]) : [this.heading(found, services.length)];
    this.say(heading, !services.length);
    this.answered();
  }

  // Articles and lists: above the services where no service has what is asked in its name, else below them.
  showPages({ query, pages, arePagesFirst }) {
    if (!query || !pages.length) return this.pages.remove();
    this.pages.replaceChildren(element("h3", {}, fill(this.labels.pages, { query: query.text })),
      element("ul", { class: "ways" }, ...pages.map((page) =>
        element("li", {}, element("a", { href: page.href, lang: page.titleLanguage }, page.title), " ",
          element("span", { lang: page.summaryLanguage }, page.summary)))));
    if (arePagesFirst) this.notes.append(this.pages);
    else this.more.after(this.pages);
  }

  // What stands over the results: how many there are, or what to do.
  heading(found, count) {
    const { labels } = this;
    const query = found.query?.text ?? "";
    if (!found.query && !this.panel.chosen.size) return labels.start.replace(/\.$/, "");
    if (!count && found.query?.half) return fill(labels.halfCode, { query: found.query.half });
    if (!count) return fill(labels.noResults, { query });
    return query ? hitText(labels, count, query, found.isPartial) : countText(labels, count, found.isPartial);
  }

  // Seen at once; read aloud after a pause, but that there is nothing, at once.
  say(parts, isUrgent) {
    this.count.replaceChildren(...parts);
    clearTimeout(this.announcing);
    const text = this.count.textContent;
    this.announcing = setTimeout(() => (this.status.textContent = text), isUrgent ? 0 : pauseBeforeAnnouncing);
  }

  async showMore() {
    const first = this.list.children.length;
    this.shown += resultsAtOnce;
    await this.update();
    // The button may be gone; the first new result is where the reader goes on.
    this.list.children[first]?.querySelector("a").focus();
  }

  // What there is to say about the query beside its results.
  async notesOn({ query, codes, words, places, services, hasAllWords }) {
    if (!query) return [];
    const { labels } = this;
    const paragraph = (text) => element("p", {}, text);
    const notes = query.mistakes.map(({ piece, error }) =>
      paragraph(`${fill(labels.invalidCode, { query: piece })} ${labels.codeErrors[error] ?? labels.codeErrors.notACode}`));
    if (places.length) notes.push(this.placeHits(places));
    if (query.half) notes.push(...(await this.halfNote(query.half)));
    for (const code of query.codes) {
      if (![...codes.values()].some((hit) => hit.query === code.text)) notes.push(...(await this.missingNote(code)));
    }
    if (codes?.size && services.length) notes.push(paragraph(labels.codeNotice));
    for (const word of words.filter((each) => each.codes.length && !each.scores.some(Boolean))) notes.push(...(await this.wordNote(word.codes)));
    for (const { word } of words.filter((word) => word.correction)) notes.push(paragraph(fill(labels.corrected, { word })));
    if (!hasAllWords && services.length) notes.push(paragraph(labels.someWords));
    return notes;
  }

  // The pages of the places that the query names, above their services.
  placeHits(places) {
    return element("ul", { class: "completions places" }, ...places.map(({ name, lang, href, services }) =>
      element("li", {}, element("a", { href, lang }, name), ` (${countText(this.labels, services)})`)));
  }

  async halfNote(half) {
    const completions = await this.engine.completions(half);
    if (!completions.length) return [];
    return [this.codeList(completions)];
  }

  // The codes of a word that no service has, each with how many services it has; the nearest level that has any where none
  // of them does.
  async wordNote(codes) {
    const lines = await this.engine.describe(codes);
    const nearest = lines.some(({ services }) => services) ? [] : await this.nearestNote(codes[0]);
    return [element("p", {}, this.labels.codesOfWord), this.codeList(lines), ...nearest];
  }

  // Codes that ask for themselves, with their titles and how many services each has.
  codeList(lines) {
    return element("ul", { class: "completions" }, ...lines.map(({ code, title, lang, services }) =>
      element("li", {}, element("a", { href: `?q=${code}` }, this.codeName(code)), " ", element("span", { lang }, title),
        `${inEnglish(lang, this.labels)} (${countText(this.labels, services)})`)));
  }

  // "C50" of the block C50-C50.
  codeName(text) {
    const [first, last] = text.split("-");
    return first === last ? first : shown(text);
  }

  // A valid code that no service has: its title, and the nearest level around it that has services.
  async missingNote(code) {
    const { labels } = this;
    const title = await this.engine.title(code);
    const [before, after] = labels.noServiceForCode.split("{title}").map((part) => fill(part, { code: shown(code.text) }));
    const text = title
      ? [before, "(", element("span", { lang: title.lang }, title.text), `${inEnglish(title.lang, labels)})`, after]
      : [fill(labels.unknownCode, { code: shown(code.text) })];
    return [element("p", { class: "no-service" }, ...text), ...(await this.nearestNote(code))];
  }

  async nearestNote(code) {
    const { labels } = this;
    const nearest = await this.engine.nearest(code);
    return !nearest ? [] : [element("p", {}, labels.nearest, " ",
      element("a", { href: `${this.manifest.icd10}${nearest.text.toLowerCase().replaceAll(".", "-")}/` }, this.codeName(nearest.text)),
      " ", element("span", { lang: nearest.lang }, nearest.title), `${inEnglish(nearest.lang, labels)} (${countText(labels, nearest.services)})`)];
  }
}
