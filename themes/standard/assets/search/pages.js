// Articles and the site's own lists: a text each, which is compared with the words of a query.

import { stem, tokens } from "./words.js";

// What a word counts in the title, and elsewhere.
const inTitle = 3;
const inText = 1;
// What a word counts that begins another, and one that a compound ends in.
const asBeginning = 0.8;
const asTail = 0.6;
// A word of fewer letters begins too much.
const shortestBeginning = 3;
// As engine.js has it: the last part of a compound, and what stands before it.
const shortestTail = 4;
const shortestHeadOfTail = 3;
const mostPages = 4;

// A row of the index's file, its words cut.
export function readPage([title, href, summary, headings, titleLanguage, summaryLanguage]) {
  const words = (text) => [...new Set(tokens(text).flatMap(({ word }) => [word, stem(word)]))];
  return { title, href, summary, titleLanguage, summaryLanguage, titleWords: words(title), otherWords: words(`${summary} ${headings}`) };
}

// Of a word: in the title, elsewhere, or not at all; the word itself before what begins with it.
function weight(page, word) {
  const base = stem(word);
  const isTail = (each) => base.length >= shortestTail && each.length - base.length >= shortestHeadOfTail && each.endsWith(base);
  const score = (own) => {
    if (own.includes(base) || own.includes(word)) return 1;
    if (word.length >= shortestBeginning && own.some((each) => each.startsWith(word))) return asBeginning;
    return own.some(isTail) ? asTail : 0;
  };
  return Math.max(inTitle * score(page.titleWords), inText * score(page.otherWords));
}

// The pages that have all the words, the best first; of equal ones that with the shorter title.
export function findPages(pages, words) {
  if (!words.length) return [];
  return pages.map((page) => ({ page, weights: words.map((word) => weight(page, word)) }))
    .filter(({ weights }) => weights.every((each) => each > 0))
    .map(({ page, weights }) => ({ page, total: weights.reduce((sum, each) => sum + each, 0) }))
    .sort((left, right) => right.total - left.total || left.page.title.length - right.page.title.length)
    .slice(0, mostPages).map(({ page }) => page);
}

// Whether they stand above the services: where no service has what is asked in its name or its keywords.
export function comeFirst({ services, totals, words, hasAllWords }, { weights }) {
  if (!services.length || !hasAllWords || words.some((word) => word.correction || word.inParts)) return true;
  const asked = words.filter((word) => !word.isPlace).length;
  const most = services.reduce((best, service) => Math.max(best, totals[service]), 0);
  // As engine.js has it: ten tenths of a keyword's weight.
  return most < weights[1] * 10 * asked;
}
