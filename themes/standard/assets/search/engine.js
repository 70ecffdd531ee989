// From a query to ranked services.

import { isOneErrorApart, stem, tokens } from "./words.js";
import { intervalOf, matchCode, rangeOf, readQuery } from "./codes.js";
import { comeFirst, findPages } from "./pages.js";
import { forEachAscending } from "./shards.js";

// How well a term answers a word, in tenths.
const exact = 10;
const beginning = 8;
const misspelled = 5;
const inTwoParts = 6;
// A discontinued service yields to a current one that is found as well.
const discontinuedTenths = 6;
// Of long lists no more than this is loaded for the beginning of a word, in bytes.
const longListBudget = 60000;
// What stands before the last part of a compound, as in SearchCompounds: «kjeve» is no part of «skjev».
const shortestHead = 3;
// Of words of the classification: the shortest, the shortest that a longer word may begin with, and how many codes of it.
const shortestOfTitle = 3;
const shortestHeadOfTitle = 6;
const mostCodesOfWord = 6;
// A pasted text is not searched for word by word.
const mostWords = 8;

// For each service its best match: { rank, match, code, query }; the code is null where only its card can tell.
class CodeHits extends Map {
  isPartial = false;
}

export class Engine {
  constructor(shards) {
    this.shards = shards;
    this.manifest = shards.manifest;
    this.stopwords = new Set(this.manifest.stopwords.split(" "));
  }

  // Everything found: services by rank, and what there is to say about the query.
  async search(text) {
    const query = readQuery(text);
    const codes = query.codes.length ? await this.findCodes(query.codes) : null;
    const { words, places, pages } = await this.findWords(query.words.join(" "), !codes);
    const result = { places, pages, ...combine(codes, words, this.manifest) };
    result.arePagesFirst = comeFirst(result, this.manifest);
    // Both a word and a code may be meant by MAA06; it is a mistaken code only if no word is found.
    if (!result.services.length) query.mistakes.push(...query.words.map(asMistake).filter(Boolean));
    return { query, ...result };
  }

  // Codes: of each service the best match, the narrowest covering code before wider ones.
  async findCodes(queries) {
    const found = new CodeHits();
    for (const query of queries) {
      const { entries, isCut } = await this.shards.codes(query);
      found.isPartial ||= isCut;
      for (const { code, list } of entries) {
        const range = code ? rangeOf(code) : null;
        const match = range ? matchCode(query, range) : "partial";
        if (!match) continue;
        const rank = match === "covers" ? 2_000_000 - (range.upper - range.lower) : 1_000_000;
        forEachAscending(list, (service) => {
          if ((found.get(service)?.rank ?? 0) < rank) found.set(service, { rank, match, code, query: query.text });
        });
      }
    }
    return found;
  }

  // Words: a score for each service and word, and the places and pages that they name.
  async findWords(text, mayBePages) {
    // Of «locked-in» the parts are enough: they find it written in one word, too.
    const isWhole = ({ start, end }) => /[-\u2010\u2011]/.test(text.slice(start, end));
    const all = tokens(text).filter((token) => token.word.length > 1 && !isWhole(token)).map(({ word }) => word);
    const important = all.filter((word) => !this.stopwords.has(word));
    const words = [...new Set(important.length ? important : all)].slice(0, mostWords);
    const named = await this.shards.places();
    const { found, rest } = takePlaces(words, named.filter((place) => !place.isField));
    // A field is a way on beside what its name finds as a word: more than the field's own services may answer it.
    const name = rest.map(stem).join(" ");
    const fields = name ? named.filter((place) => place.isField && place.keys.includes(name)) : [];
    // The 3 of "vedlegg 3" tells pages apart, and services not.
    const digits = tokens(text).map(({ word }) => word).filter((word) => /^\d$/.test(word));
    const pages = mayBePages && words.length ? findPages(await this.shards.pages(), [...words, ...digits]) : [];
    const others = await Promise.all(rest.map((word) => this.findWord(word, pages.length > 0)));
    const places = [...found.flat(), ...fields];
    return { words: [...found.map((each) => this.placeWord(each)), ...others], places, pages };
  }

  // A name counts as one word: its services are those of the place, whatever else their words begin with.
  placeWord(places) {
    const scores = new Uint16Array(this.manifest.count);
    for (const { list } of places) this.addList(`....${list}`, exact, scores);
    return { word: "", scores, terms: [], codes: [], isPlace: true, inParts: false, correction: false, isPartial: false };
  }

  // What a page of the site has is neither misspelled nor two words.
  async findWord(word, isOfPage) {
    const { found, isCut } = await this.shards.terms(word.length > 2 ? word : word.slice(0, 2));
    let candidates = await this.candidates(word, found);
    let correction = false;
    // A word of the classification is no misspelled one, whether or not a service has its code.
    const codes = candidates.length ? [] : await this.codesOf(word);
    const isElsewhere = isOfPage || codes.length > 0;
    if (!candidates.length && !isElsewhere && word.length >= 5) {
      candidates = await this.similar(word);
      correction = candidates.length > 0;
    }
    const scores = new Uint16Array(this.manifest.count);
    const isPartial = await this.addScores(candidates, scores);
    const parts = candidates.length || isElsewhere ? null : await this.addTwoParts(word, scores);
    const terms = (parts ?? candidates).map(({ term }) => term);
    return { word, scores, terms, codes, inParts: parts !== null, correction, isPartial: isCut || isPartial };
  }

  // The codes of a word that stands in the titles of the classification or among the editors' words: of the word itself,
  // then of what begins with it, else of the longest that it begins with («selvmordsforsøk»).
  async codesOf(word) {
    if (word.length < shortestOfTitle) return [];
    const base = stem(word);
    const named = await this.shards.codeWords(base.slice(0, shortestHeadOfTitle));
    const longer = named.filter((each) => each.term.startsWith(base)).sort((left, right) => (right.term === base) - (left.term === base));
    const heads = named.filter(({ term }) => term.length >= shortestHeadOfTitle && word.startsWith(term));
    const head = heads.reduce((longest, { term }) => (term.length > longest.length ? term : longest), "");
    const found = longer.length || !head ? longer : named.filter(({ term }) => term.startsWith(head));
    return [...new Set(found.flatMap(({ list }) => list.split(",")))].slice(0, mostCodesOfWord).map(rangeOf);
  }

  // The term of the word itself, and those that begin with it. One of two letters, such as MS, begins too much.
  async candidates(word, found) {
    const base = stem(word);
    const own = await this.term(base);
    const candidates = own ? [{ ...own, tenths: exact }] : [];
    if (own && word.length < 3) return candidates;
    for (const each of found) {
      if (each.term !== base) candidates.push({ ...each, tenths: each.term === word ? exact : beginning });
    }
    return candidates;
  }

  async term(term) {
    const { found } = await this.shards.terms(term, 1);
    return found.find((each) => each.term === term);
  }

  // Terms one error away. The error is in one half of the word, so the other half finds them.
  async similar(word) {
    const base = stem(word);
    const half = Math.floor(base.length / 2);
    const byStart = (await this.shards.terms(base.slice(0, half), 6)).found
      .filter(({ term }) => term.length >= 4 && (isOneErrorApart(base, term) || startsAlmostWith(term, word)));
    const byEnd = (await this.shards.termsEndingIn(base.slice(half + 1))).filter((term) => isOneErrorApart(base, term));
    const others = byEnd.filter((term) => !byStart.some((each) => each.term === term)).slice(0, 4);
    const loaded = await Promise.all(others.map((term) => this.term(term)));
    return [...byStart, ...loaded.filter(Boolean)].map((each) => ({ ...each, tenths: misspelled }));
  }

  // Adds what the terms' lists hold; true where long lists had to be left out.
  async addScores(candidates, scores) {
    let budget = longListBudget;
    const wanted = [];
    for (const each of byNearness(candidates)) {
      const size = Number(each.list.split("!")[2] ?? 0);
      if (size && wanted.length && budget < size) continue;
      budget -= size;
      wanted.push(each);
    }
    const lists = await Promise.all(wanted.map(({ list }) => this.shards.postings(list)));
    lists.forEach((list, i) => this.addList(list, wanted[i].tenths, scores));
    return wanted.length < candidates.length;
  }

  addList(list, tenths, scores) {
    list.split(".").forEach((services, field) => {
      const score = this.manifest.weights[field] * tenths;
      forEachAscending(services, (service) => {
        if (scores[service] < score) scores[service] = score;
      });
    });
  }

  // A compound that stands nowhere: «brystkreft» is found where both «bryst» and «kreft» are.
  async addTwoParts(word, scores) {
    for (let at = word.length - 4; at >= 4; at--) {
      const [head, tail] = [await this.part(word.slice(0, at)), await this.part(word.slice(at))];
      if (!head || !tail) continue;
      const headScores = new Uint16Array(scores.length);
      const tailScores = new Uint16Array(scores.length);
      await this.addScores([{ ...head, tenths: inTwoParts }], headScores);
      await this.addScores([{ ...tail, tenths: inTwoParts }], tailScores);
      for (let i = 0; i < scores.length; i++) scores[i] = Math.min(headScores[i], tailScores[i]);
      if (scores.some((score) => score > 0)) return [head, tail];
    }
    return [];
  }

  // A part of a compound as a term of its own, without the s or e that joins it to the next.
  async part(word) {
    const found = await this.term(stem(word));
    return found ?? (/[se]$/.test(word) ? this.term(stem(word.slice(0, -1))) : null);
  }

  // Codes with their titles and how many services each has.
  describe(codes) {
    return Promise.all(codes.map(async (range) => {
      const title = await this.title(range);
      return { code: range.text, title: title?.text ?? "", lang: title?.lang, services: (await this.findCodes([range])).size };
    }));
  }

  // The nearest level around a code that has services: { range, title, services }, or null.
  async nearest(code) {
    const around = (await this.shards.titles(code.text[0])).map(([text, title, lang]) => ({ ...rangeOf(text), title, lang }))
      .filter((each) => each.lower <= code.lower && code.upper <= each.upper && each.text !== code.text)
      .sort((left, right) => left.upper - left.lower - (right.upper - right.lower));
    for (const each of around) {
      const found = await this.findCodes([each]);
      if (found.size) return { ...each, services: found.size };
    }
    return null;
  }

  // The title of a code, of its category where it has none of its own; null where the classification has neither.
  async title(code) {
    const titles = await this.shards.titles(code.text[0]);
    const named = (text) => titles.find((entry) => entry[0] === text);
    const own = named(code.text) ?? named(`${code.text}-${code.text}`);
    const entry = own ?? (code.isSpan ? null : named(code.text.slice(0, 3)));
    return entry ? { text: entry[1], lang: entry[2], code: entry[0] } : null;
  }

  // Codes that begin as typed, with titles and how many services each has; of a letter alone its chapter and blocks that
  // have any.
  async completions(half) {
    const start = half.replace(".", "");
    const titles = (await this.shards.titles(half[0])).map(([code, title, lang]) => ({ code, title, lang, range: rangeOf(code) }))
      .filter(({ code, range }) => (start.length === 1 ? range?.isSpan : code.startsWith(start) && intervalOf(code)?.isCategory));
    const counted = await Promise.all(titles.map(async (each) => ({ ...each, services: (await this.findCodes([each.range])).size })));
    return start.length === 1 ? counted.filter(({ services }) => services) : counted;
  }
}

// Takes the names of places out of the words, the longest first: { found: lists of places with one name, rest: words }.
function takePlaces(words, places) {
  const stems = words.map(stem);
  const found = [];
  const rest = [];
  for (let i = 0; i < words.length; ) {
    let length = words.length - i;
    let named = [];
    for (; length > 0; length--) {
      const name = stems.slice(i, i + length).join(" ");
      named = places.filter(({ keys }) => keys.includes(name));
      if (named.length) break;
    }
    if (named.length) found.push(named);
    else rest.push(words[i]);
    i += named.length ? length : 1;
  }
  return { found, rest };
}

function startsAlmostWith(term, word) {
  return term.length > word.length && [0, -1, 1].some((more) => isOneErrorApart(word, term.slice(0, word.length + more)));
}

// Exact terms first, then the shortest, whose rest is least.
function byNearness(candidates) {
  return [...candidates].sort((left, right) => right.tenths - left.tenths || left.term.length - right.term.length);
}

function asMistake(word) {
  return /^[A-Za-z]{1,4}\d+[A-Za-z]?$/.test(word) ? { piece: word, error: "notACode" } : null;
}

// Services that answer the codes and all words or, where no service does, as many words as any.
function combine(codes, words, { count, current }) {
  const totals = new Float64Array(count);
  const matched = new Uint8Array(count);
  for (const { scores } of words) {
    for (let service = 0; service < count; service++) {
      if (!scores[service]) continue;
      totals[service] += scores[service];
      matched[service]++;
    }
  }
  let most = 0;
  for (let service = 0; service < count; service++) if (matched[service] > most) most = matched[service];
  const services = [];
  for (let service = 0; service < count; service++) {
    if (codes ? !codes.has(service) || (words.length && matched[service] < most) : !most || matched[service] < most) continue;
    if (service >= current) totals[service] *= discontinuedTenths / 10;
    totals[service] += codes?.get(service).rank ?? 0;
    services.push(service);
  }
  return { services, totals, codes, words, hasAllWords: most === words.length, isPartial: codes?.isPartial || words.some((word) => word.isPartial) };
}

// The `count` best of the services, of equal ones the first; `services` ascending.
export function best(services, totals, count) {
  const top = [];
  for (const service of services) {
    if (top.length === count && totals[service] <= totals[top[count - 1]]) continue;
    let place = top.length;
    while (place > 0 && totals[top[place - 1]] < totals[service]) place--;
    top.splice(place, 0, service);
    if (top.length > count) top.pop();
  }
  return top;
}

// Whether a word of a text is one that was found, for marking it.
export function isFound(token, found) {
  const base = stem(token);
  return found.some(({ word, terms }) =>
    (word.length > 2 && token.startsWith(word)) || terms.some((term) => base === term || (term.length > 3 && base.length - term.length >= shortestHead && base.endsWith(term))));
}
