// Where the search begins: boxes on every page, the search's own page, filters on index pages.

import { best, Engine } from "./engine.js";
import { SuggestionBox } from "./box.js";
import { shown } from "./codes.js";
import { filterCards } from "./filters.js";
import { setUpFolder } from "./folder.js";
import { SearchPage } from "./page.js";
import { Shards } from "./shards.js";
import { setUpScheme } from "./scheme.js";
import { setUpShare } from "./share.js";
import { setUpSorting } from "./sorting.js";
import { setUpDownloads, setUpNumbers } from "./tables.js";
import { codeReason, countText, element, fill, inEnglish, marked, readCard, wordsFor } from "./view.js";

const suggestionsAtOnce = 6;

async function fetchJSON(address, cache) {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

const engines = new Map();

// The engine over the index in this folder; loaded once, when somebody first wants to search.
function engineFor(folder) {
  if (!engines.has(folder)) {
    const base = new URL(folder, location.href);
    const load = (path, version) => fetchJSON(new URL(`${path}?v=${version}`, base), "default");
    // The manifest is asked for anew, for it says which version the other files have.
    const engine = fetchJSON(new URL("manifest.json", base), "no-cache").then((manifest) => new Engine(new Shards(manifest, load)));
    engine.catch(() => engines.delete(folder));
    engines.set(folder, engine);
  }
  return engines.get(folder);
}

// Codes that complete a half-typed one, else the places and the best services, and then the way to all of them.
async function suggestions(engine, text, form) {
  const found = await engine.search(text);
  const { manifest } = engine;
  if (found.query.half && !found.services.length) {
    return (await engine.completions(found.query.half)).slice(0, 10).map((line) => codeOption(line, manifest.labels));
  }
  const top = best(found.services, found.totals, suggestionsAtOnce);
  const cards = await Promise.all(top.map(async (service) => readCard(await engine.shards.card(service), manifest)));
  const places = found.places.map(({ name, lang, href, services }) => ({ parts: [name], detail: [countText(manifest.labels, services)], lang, href }));
  const services = cards.map((card, i) => serviceOption(card, wordsFor(found, top[i]), found.codes?.get(top[i]), manifest.labels));
  const pages = found.pages.slice(0, found.arePagesFirst ? 2 : 1).map(({ title, href, titleLanguage }) => ({ parts: [title], detail: [], lang: titleLanguage, href }));
  const options = (found.arePagesFirst ? [...places, ...pages, ...services] : [...places, ...services, ...pages]).slice(0, suggestionsAtOnce);
  // A word that only the classification has.
  if (!options.length) {
    const codes = found.words.flatMap((word) => word.codes).slice(0, suggestionsAtOnce);
    return (await engine.describe(codes)).map((line) => codeOption(line, manifest.labels));
  }
  if (found.services.length > services.length) options.push(allHits(form, text.trim(), found, manifest.labels));
  return options;
}

// A code with its title and how many services it has; it is asked for when it is taken.
function codeOption({ code, title, lang, services }, labels) {
  return { parts: [shown(code)], detail: [`${title}${inEnglish(lang, labels)} (${countText(labels, services)})`], lang, value: code };
}

// A service by what it is about, the found words marked, with its place, and with the code that makes it an answer.
function serviceOption(card, words, code, labels) {
  const detail = code ? [card.place, ". ", ...codeReason(card, { code }, labels)] : [card.place];
  return { parts: marked(card.name, words, card.lead), detail, lang: card.nameLanguage, href: card.href };
}

function allHits(form, query, found, labels) {
  const address = new URL(form.action);
  address.searchParams.set("q", query);
  return { parts: [fill(labels.allHits, { n: found.services.length, query })], href: address.href, isAll: true };
}

function setUpBox(form) {
  const input = form.querySelector("input[name=q]");
  const folder = form.dataset.index;
  const pageRoot = form.closest("[data-search-page]");
  // The page of results answers below the field as one types; a list over it would hide that.
  if (pageRoot) return void setUpPage(pageRoot, input, folder);
  let engine = null;
  const status = form.appendChild(element("p", { role: "status", class: "visually-hidden" }));
  new SuggestionBox(input, async (text) => suggestions((engine = await engineFor(folder)), text, form).catch(() => []), {
    labels: () => engine.manifest.labels,
    status,
    onValue: () => form.requestSubmit(),
  });
  input.addEventListener("focus", () => engineFor(folder).catch(() => {}), { once: true });
}

// The page of the search. What somebody looks for stands in the address and is theirs, whether or not the index can be
// loaded; where it cannot, the page says so, and sending the form asks for the page, and with it the index, again.
async function setUpPage(root, input, folder) {
  if (!input.value) input.value = new URLSearchParams(location.search).get("q") ?? "";
  try {
    const engine = await engineFor(folder);
    new SearchPage(root, input, engine);
  } catch {
    for (const part of ["count", "status"]) root.querySelector(`[data-part="${part}"]`).textContent = root.dataset.failed;
    document.documentElement.classList.remove("asking");
  }
}

// A theme may have no script that runs earlier.
document.documentElement.classList.add("scripted");
for (const form of document.querySelectorAll("form[data-index]")) setUpBox(form);

for (const choice of document.querySelectorAll("[data-scheme-choice]")) setUpScheme(choice);
for (const line of document.querySelectorAll("[data-share]")) setUpShare(line);

const filterRoot = document.querySelector("main");
const anyBox = document.querySelector("form[data-index]");
const figures = document.querySelectorAll("[data-numbers]");
for (const links of document.querySelectorAll("[data-sort-links]")) setUpSorting(links, filterRoot);
for (const lists of document.querySelectorAll("[data-print-pages]")) setUpFolder(lists, filterRoot);
for (const line of document.querySelectorAll("[data-downloads]")) {
  const table = document.querySelector("[data-table] table");
  if (table) setUpDownloads(line, table);
}
if (anyBox && (figures.length || document.querySelector("[data-filters]"))) {
  engineFor(anyBox.dataset.index).then(({ manifest }) => {
    for (const details of figures) setUpNumbers(details, manifest.labels.download);
    filterCards(manifest, filterRoot);
  }).catch(() => {});
}
