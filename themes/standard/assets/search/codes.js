// ICD-10 codes: form, normal form and matching, as ICD10Range(parsingQuery:) in Swift. Tests compare the two.

// Borders of the chapters as categories; U (XXII) comes after Z (XXI), as in the classification.
const chapterRanges =
  "A00-B99 C00-D48 D50-D89 E00-E90 F00-F99 G00-G99 H00-H59 H60-H95 I00-I99 J00-J99 K00-K93 L00-L99 M00-M99 N00-N99 " +
  "O00-O99 P00-P96 Q00-Q99 R00-R99 S00-T98 V01-Y98 Z00-Z99 U00-U85";

const letterOrder = "ABCDEFGHIJKLMNOPQRSTVWXYZU";
const marks = "*+!#";
const widths = { 3: 100, 5: 10, 6: 1 };
const dashes = /[\u002D\u2010-\u2015\u2212\u207B\u208B\uFE31\uFE32\uFE58\uFE63\uFF0D]/;
const blanks = /[\s\u0085\u00AD\u200B-\u200D\u2060\uFEFF]/;

function plain(character) {
  if (blanks.test(character)) return "";
  if (dashes.test(character)) return "-";
  if (character === "†" || character === "‡") return "*";
  const compatible = character.normalize("NFKC");
  return /^[!-~]$/.test(compatible) ? compatible.toUpperCase() : "?";
}

// A single code in its normal form as an interval of five-character keys, or null.
export function intervalOf(text) {
  if (!/^[A-Z]\d\d(\.\d\d?)?$/.test(text)) return null;
  const width = widths[text.length];
  const lower = (letterOrder.indexOf(text[0]) * 100 + Number(text.slice(1, 3))) * 100 +
    (width === 100 ? 0 : Number(text.slice(4)) * width);
  return { lower, upper: lower + width - 1, isCategory: width === 100 };
}

// A code or a range in its normal form as an interval, or null; nothing is put right.
export function rangeOf(text) {
  const [first, last] = text.split("-").map(intervalOf);
  if (!first || last === null) return null;
  return { text, lower: first.lower, upper: (last ?? first).upper, isSpan: last !== undefined };
}

const chapterIntervals = chapterRanges.split(" ").map(rangeOf);
const chapterOf = (code) => chapterIntervals.findIndex((each) => each.lower <= code.lower && code.upper <= each.upper);

function withDot(end) {
  if (end.length >= 2 && /[A-Z]/.test(end[0]) && end[1] === ".") end = end[0] + end.slice(2);
  return end.length > 3 && !end.includes(".") ? end.slice(0, 3) + "." + end.slice(3) : end;
}

// One code or range as typed into the search box: { range } or { error }.
export function parseCode(written) {
  let text = "";
  for (const character of written) {
    text += plain(character);
    if (text.length > 40) break;
  }
  if (text.length >= 2 && text.startsWith("(") && text.endsWith(")")) text = text.slice(1, -1);
  while (text && marks.includes(text[text.length - 1])) text = text.slice(0, -1);
  if (text.endsWith(".-")) text = text.slice(0, -2);
  text = text.replace(/^([A-Z]\d\d),(\d\d?)$/, "$1.$2");
  const ends = text.split("-").map(withDot);
  if (ends.length === 2 && /^[A-Z]/.test(ends[0]) && /^\d/.test(ends[1])) ends[1] = ends[0][0] + ends[1];
  const error = errorIn(ends);
  return error ? { error } : { range: rangeOf(ends.join("-")) };
}

function errorIn(ends) {
  if (ends.length > 2) return "notACode";
  if (ends.length === 1) return intervalOf(ends[0]) ? null : whyNoCode(ends[0]);
  const facts = ends.filter((end) => !intervalOf(end)).map(whyNoCode);
  if (!facts.length) return errorBetween(...ends.map(intervalOf));
  if (facts.join() === "empty") return "openRange";
  return facts.includes("notACode") || facts.join() === "empty,empty" ? "notACode" : facts[0];
}

function errorBetween(first, last) {
  if (!first.isCategory || !last.isCategory) return "endIsNoCategory";
  if (first.lower > last.lower) return "endsBeforeItBegins";
  if (chapterOf(first) < 0 || chapterOf(last) < 0) return "noChapter";
  return chapterOf(first) === chapterOf(last) ? null : "twoChapters";
}

function whyNoCode(end) {
  if (!end) return "empty";
  if (/^\d[\d.]*$/.test(end)) return "noLetter";
  if (/^[A-Z][\d.]*$/.test(end)) {
    if (end.length <= 2 || (end.length === 3 && end[2] === ".")) return "tooShort";
    if (end.split(".").length > 2) return "secondDot";
    if (end[3] !== ".") return "misplacedDot";
    return end.length === 4 ? "nothingAfterDot" : "tooManyDigits";
  }
  return intervalOf(end[0] + end.slice(1).replaceAll("O", "0")) && end.slice(1).includes("O") ? "letterOForZero" : "notACode";
}

// A code or range as a reader sees it: with a dash.
export const shown = (code) => code.replace("-", "\u2013");

// "covers" where all of the query lies in a service's code, "partial" where they overlap otherwise, else null.
export function matchCode(query, code) {
  if (code.lower <= query.lower && query.upper <= code.upper) return "covers";
  return query.lower <= code.upper && code.lower <= query.upper ? "partial" : null;
}

// What is typed, taken apart: codes, beginnings of codes, mistaken codes, and the rest, which is words.
export function readQuery(text) {
  const alone = takeCodes(text, true);
  const read = alone.rest.length ? takeCodes(text, false) : alone;
  const query = { text: text.trim(), codes: read.codes, half: null, mistakes: [], words: [] };
  for (const piece of read.rest) sortPiece(piece, query);
  if (/^[A-Za-z]$/.test(query.text)) query.half = query.text.toUpperCase();
  return query;
}

// Codes may have blanks in them where there is nothing but codes, or the letter is a capital: «i 20 år» is no I20.
function takeCodes(text, mayJoin) {
  const pieces = [...text.matchAll(/[^\s,;=]+/g)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const codes = [];
  const rest = [];
  for (let i = 0; i < pieces.length; ) {
    const reach = mayJoin || /^\(?[A-Z]$/.test(text.slice(pieces[i].from, pieces[i].to)) ? 5 : 1;
    let length = Math.min(reach, pieces.length - i);
    let range = null;
    for (; length > 0 && !range; length--) range = parseCode(text.slice(pieces[i].from, pieces[i + length - 1].to)).range;
    if (range) codes.push(range);
    else rest.push(text.slice(pieces[i].from, pieces[i].to));
    i += range ? length + 1 : 1;
  }
  return { codes, rest: rest.filter((piece) => !(codes.length && /^(og|and|ev\.)$/i.test(piece))) };
}

function sortPiece(piece, query) {
  const { error } = parseCode(piece);
  const isNumber = error === "noLetter" && !piece.includes(".");
  if (/^[A-Za-z]\d\.?$/.test(piece)) query.half = piece.toUpperCase();
  else if (error === "nothingAfterDot") query.codes.push(rangeOf(piece.slice(0, 3).toUpperCase()));
  else if (["notACode", "tooShort", "empty"].includes(error) || isNumber) query.words.push(piece);
  else query.mistakes.push({ piece, error });
}
