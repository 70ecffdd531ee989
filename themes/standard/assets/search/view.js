// Results as elements of the page, with what was found marked.

import { matchCode, rangeOf, shown } from "./codes.js";
import { tokens } from "./words.js";
import { isFound } from "./engine.js";

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== "") made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

// A label with its {name}s filled in.
export function fill(label, values) {
  return label.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

// A label whose {name}s become elements.
function fillNodes(label, values) {
  return label.split(/(\{\w+\})/).map((part) => values[part.slice(1, -1)] ?? part);
}

// The words that a service answers. Of one that was found in two parts each part is to be shown.
export function wordsFor(found, service) {
  return found.words.filter((word) => word.scores[service] && !word.isPlace).flatMap((word) =>
    (word.inParts ? word.terms.map((term) => ({ word: term, terms: [term] })) : [word]));
}

// How many answer what is asked: the heading of the results.
export function hitText(labels, count, query, isPartial) {
  const label = isPartial ? labels.atLeastHits : count === 1 ? labels.oneHit : labels.manyHits;
  return fill(label, { n: count.toLocaleString(document.documentElement.lang), query });
}

export function countText(labels, count, isPartial) {
  if (isPartial) return fill(labels.atLeast, { n: count });
  return count === 1 ? labels.oneResult : fill(labels.manyResults, { n: count.toLocaleString(document.documentElement.lang) });
}

// The parts of a text, the found words as <mark>; `from` and `to` cut out a part of it.
export function marked(text, words, from = 0, to = text.length) {
  const parts = [];
  let at = from;
  for (const { start, end, word } of tokens(text)) {
    if (start < at || end > to || !isFound(word, words)) continue;
    parts.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at, to));
  return parts.filter((part) => part !== "");
}

// Said after a title that exists in English only, to readers of Norwegian.
export const inEnglish = (lang, labels) => (lang === "en" ? ` (${labels.inEnglish})` : "");

const holds = (text, word) => tokens(text).some((token) => isFound(token.word, [word]));

export function readCard(fields, manifest) {
  const [id, category, name, lead, place, summary, keywords, otherName, codes, ended, nameLanguage, summaryLanguage, added] = fields;
  const [kindID, kind] = manifest.facets.find((facet) => facet.id === "category").choices[category];
  return {
    id, kind, kindID, name, lead, place, summary, keywords, otherName, ended, nameLanguage, summaryLanguage,
    codes: codes ? codes.split(" ") : [], added: added ? added.split(" ") : [], href: `${manifest.services}${id}/`,
  };
}

// A result: name, place, kind, summary, and why it is one.
export function resultItem(card, hit, engine) {
  const { labels } = engine.manifest;
  const words = hit.words;
  const name = element("span", { class: "subject" }, ...marked(card.name, words, card.lead));
  const item = element("li", { class: "card" },
    element("h3", {}, element("a", { href: card.href, lang: card.nameLanguage }, name)),
    element("p", { class: "facts" },
      element("span", { class: `kind kind-${card.kindID}` }, card.kind), " ", element("span", { class: "place" }, ...marked(card.place, words))),
    element("p", { class: "summary", lang: card.summaryLanguage }, ...marked(card.summary, words)));
  if (card.ended) item.append(element("p", { class: "ended" }, fill(labels.discontinuedOn, { date: card.ended })));
  addReasons(item, card, hit, engine);
  return item;
}

// Which of its codes makes a service an answer.
export function codeReason(card, hit, labels) {
  const { match, query } = hit.code;
  const code = hit.code.code ?? card.codes.find((own) => matchCode(rangeOf(query), rangeOf(own)));
  const label = card.added.includes(code) ? labels.addedCode : query === code ? labels.namesCode : match === "covers" ? labels.coveredBy : labels.partly;
  return fillNodes(label, { query: shown(query), code: element("mark", {}, shown(code)) });
}

function addReasons(item, card, hit, engine) {
  const { labels } = engine.manifest;
  const add = (...parts) => item.append(element("p", { class: "why" }, ...parts));
  if (hit.code) add(...codeReason(card, hit, labels));
  const unseen = hit.words.filter((word) => ![card.name.slice(card.lead), card.summary, card.place].some((text) => holds(text, word)));
  const unexplained = unseen.filter((word) => !holds(card.keywords, word) && !holds(card.otherName, word));
  const keywords = card.keywords.split(", ").filter((keyword) => unseen.some((word) => holds(keyword, word)));
  if (keywords.length && engine.manifest.language === "en") add(labels.norwegianKeyword);
  else if (keywords.length) add(...fillNodes(labels.keywords, { text: "" }), ...marked(keywords.join(", "), unseen));
  else if (unseen.some((word) => holds(card.otherName, word))) {
    add(...fillNodes(labels.otherName, { text: "" }), ...marked(card.otherName, unseen));
  }
  if (unexplained.length) explainLater(add, card, unexplained, engine);
}

// Titles of codes are loaded only where nothing on the card tells why it matches.
async function explainLater(add, card, words, engine) {
  const { labels } = engine.manifest;
  for (const letter of new Set(card.codes.map((code) => code[0]))) {
    const titles = await engine.shards.titles(letter);
    for (const [code, title, lang] of titles) {
      if (!card.codes.some((own) => own === code || own.startsWith(`${code}.`))) continue;
      if (!words.some((word) => holds(title, word))) continue;
      add(...fillNodes(labels.codeTitle, { code: shown(code), text: element("span", { lang }, ...marked(title, words)) }), inEnglish(lang, labels));
      return;
    }
  }
  if (words.some((word) => word.terms.length)) add(labels.inText);
}
