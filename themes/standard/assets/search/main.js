// Where the search begins: boxes on every page, the search's own page, filters on index pages.

import { best, Engine } from "./engine.js";
import { SuggestionBox } from "./box.js";
import { shown } from "./codes.js";
import { filterCards } from "./filters.js";
import { SearchPage } from "./page.js";
import { Shards } from "./shards.js";
import { countText, element, inEnglish, readCard } from "./view.js";

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

// Codes that complete a half-typed one, else the best services.
async function suggestions(engine, text) {
  const found = await engine.search(text);
  const { manifest } = engine;
  if (found.query.half && !found.services.length) {
    return (await engine.completions(found.query.half)).slice(0, 10)
      .map(({ code, title, lang, services }) => ({
        text: shown(code), detail: `${title}${inEnglish(lang, manifest.labels)} (${countText(manifest.labels, services)})`, lang, value: code,
      }));
  }
  const top = best(found.services, found.totals, suggestionsAtOnce);
  const cards = await Promise.all(top.map(async (service) => readCard(await engine.shards.card(service), manifest)));
  const places = found.places.map(({ name, lang, href, services }) => ({ text: name, detail: countText(manifest.labels, services), lang, href }));
  return places.concat(cards.map((card) => ({ text: card.name.slice(card.lead), detail: card.kind, lang: card.nameLanguage, href: card.href }))).slice(0, suggestionsAtOnce);
}

function setUpBox(form) {
  const input = form.querySelector("input[name=q]");
  const folder = form.dataset.index;
  const pageRoot = form.closest("[data-search-page]");
  let engine = null;
  // Announced here only where no page of results announces its own count.
  const status = pageRoot ? null : form.appendChild(element("p", { role: "status", class: "visually-hidden" }));
  new SuggestionBox(input, async (text) => suggestions((engine = await engineFor(folder)), text).catch(() => []), {
    labels: () => engine.manifest.labels,
    status,
    onValue: () => (pageRoot ? input.dispatchEvent(new Event("input", { bubbles: true })) : form.requestSubmit()),
  });
  if (!pageRoot) input.addEventListener("focus", () => engineFor(folder).catch(() => {}), { once: true });
  else setUpPage(pageRoot, input, folder);
}

// The page of the search. What somebody looks for stands in the address and is theirs, whether or not the index can be
// loaded; where it cannot, the page says so, and sending the form asks for the page, and with it the index, again.
async function setUpPage(root, input, folder) {
  for (const part of root.querySelectorAll("[data-without-script]")) part.remove();
  if (!input.value) input.value = new URLSearchParams(location.search).get("q") ?? "";
  try {
    const engine = await engineFor(folder);
    new SearchPage(root, input, engine);
  } catch {
    root.querySelector('[data-part="status"]').textContent = root.dataset.failed;
  }
}

for (const form of document.querySelectorAll("form[data-index]")) setUpBox(form);

const filterRoot = document.querySelector("main");
const anyBox = document.querySelector("form[data-index]");
if (filterRoot?.querySelectorAll("li.card[data-category]").length >= 5 && anyBox) {
  engineFor(anyBox.dataset.index).then((engine) => filterCards(engine.manifest, filterRoot)).catch(() => {});
}
