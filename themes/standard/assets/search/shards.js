// The files of the index, loaded when they are needed and kept.

import { readPage } from "./pages.js";

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const digitValues = new Uint8Array(128);
for (let i = 0; i < 64; i++) digitValues[digits.charCodeAt(i)] = i;

// Calls `use` with each number of a list written by SearchNumbers.
function forEachNumber(text, use) {
  let number = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = digitValues[text.charCodeAt(i)];
    number |= (digit & 31) << shift;
    if (digit & 32) shift += 5;
    else {
      use(number);
      number = 0;
      shift = 0;
    }
  }
}

// Calls `use` with each number of an ascending list.
export function forEachAscending(text, use) {
  let last = -1;
  forEachNumber(text, (step) => use((last += step + 1)));
}

export function numbers(text) {
  const found = [];
  forEachNumber(text, (number) => found.push(number));
  return found;
}

function decodeTerms(text) {
  let last = "";
  return text.split(" ").map((coded) => (last = last.slice(0, digitValues[coded.charCodeAt(0)]) + coded.slice(1)));
}

const reversed = (word) => [...word].reverse().join("");

// Which of the files whose first terms are given can hold terms that begin with `prefix`.
function filesHolding(prefix, firstTerms) {
  let first = 0;
  while (first + 1 < firstTerms.length && firstTerms[first + 1] <= prefix) first++;
  let end = first + 1;
  while (end < firstTerms.length && firstTerms[end].startsWith(prefix)) end++;
  return firstTerms.length ? Array.from({ length: end - first }, (_, i) => first + i) : [];
}

export class Shards {
  // fetchJSON: path from the index's folder and version → promise of the parsed file.
  constructor(manifest, fetchJSON) {
    this.manifest = manifest;
    this.fetchJSON = fetchJSON;
    this.files = new Map();
    this.termFiles = manifest.terms.split(" ");
    this.endingFiles = manifest.endings.split(" ");
    // An index may be older than this script; then it has neither these words nor a list of pages.
    this.hasPages = manifest.codeWords !== undefined;
    this.codeWordFiles = manifest.codeWords?.split(" ") ?? [];
  }

  load(path, decode = (json) => json) {
    if (!this.files.has(path)) {
      const file = this.fetchJSON(path, this.manifest.version).then(decode);
      // A file that could not be loaded is asked for again the next time.
      file.catch(() => this.files.delete(path));
      this.files.set(path, file);
    }
    return this.files.get(path);
  }

  // The terms that begin with `prefix`, as { term, list }, from at most `limit` files; `isCut` says that there are more.
  async terms(prefix, limit = 4) {
    const places = filesHolding(prefix, this.termFiles);
    const files = await Promise.all(places.slice(0, limit).map((place) => this.termFile(place, "w")));
    const found = files.flat().filter((entry) => entry.term.startsWith(prefix));
    return { found, isCut: places.length > limit };
  }

  termFile(place, folder) {
    return this.load(`${folder}/${place}.json`, ([terms, lists]) => {
      const list = lists.split(" ");
      return decodeTerms(terms).map((term, i) => ({ term, list: list[i] }));
    });
  }

  // The terms that end in `ending`, misspelled heads and all.
  async termsEndingIn(ending) {
    const prefix = reversed(ending);
    const places = filesHolding(prefix, this.endingFiles).slice(0, 3);
    const files = await Promise.all(places.map((place) => this.load(`e/${place}.json`, ([terms]) => decodeTerms(terms))));
    return files.flat().filter((term) => term.startsWith(prefix)).map(reversed);
  }

  async postings(list) {
    if (!list.startsWith("!")) return list;
    return (await this.load(`p/${list.split("!")[1]}.json`))[0];
  }

  // Codes that may overlap a query's, with their services: { entries: [{ code, list }], isCut }. For a chapter or block
  // with very many, one entry without a code stands for all single codes in it.
  async codes(query) {
    const { codes: bounds, rangeFiles, mostCodeFiles, wide } = this.manifest;
    const overlapping = [];
    for (let i = 0; i < bounds.length; i += 2) {
      if (bounds[i] <= query.upper && query.lower <= bounds[i + 1]) overlapping.push(i / 2);
    }
    const ranges = overlapping.filter((place) => place < rangeFiles);
    const singles = overlapping.slice(ranges.length);
    const whole = singles.length > mostCodeFiles ? wide.indexOf(query.text) : -1;
    const wanted = whole < 0 ? [...ranges, ...singles.slice(0, mostCodeFiles)] : ranges;
    const files = await Promise.all(wanted.map((place) => this.load(`i/${place}.json`)));
    const entries = files.flatMap(([codes, lists]) => {
      const list = lists.split(" ");
      return codes.split(" ").map((code, i) => ({ code, list: list[i] }));
    });
    if (whole >= 0) entries.push({ code: null, list: (await this.load(`b/${whole}.json`))[0] });
    return { entries, isCut: whole < 0 && singles.length > mostCodeFiles };
  }

  async card(service) {
    const { perFile } = this.manifest;
    return (await this.load(`c/${Math.floor(service / perFile)}.json`))[service % perFile];
  }

  // Chapters, blocks and codes of a letter with their titles; none where the classification has no such letter.
  titles(letter) {
    return this.load(`t/${letter}.json`).catch(() => []);
  }

  // Regions, trusts, hospitals and medical fields; none where the index is older than they are.
  places() {
    return this.load("n.json", (rows) => rows.map(([name, lang, href, services, keys, list, isField]) =>
      ({ name, lang, href, services, keys: keys.split("|"), list, isField: isField === 1 }))).catch(() => []);
  }

  // Articles and the site's own lists. That they could not be loaded is told, as of any file: they might be the answer.
  pages() {
    return this.hasPages ? this.load("a.json", (rows) => rows.map(readPage)) : [];
  }

  // The words of the classification that begin with `prefix`, as { term, list }, the codes of the list with commas between.
  async codeWords(prefix) {
    const files = await Promise.all(filesHolding(prefix, this.codeWordFiles).map((place) => this.termFile(place, "k")));
    return files.flat().filter(({ term }) => term.startsWith(prefix));
  }

  async facetValues(facet) {
    return numbers(facet.values ?? (await this.load(`f/${facet.id}.json`))[0]);
  }
}
