// Words as the index has them: the same cutting, folding and stemming as SearchTokens, SearchFolding and SearchStem in
// Swift. Tests compare the two.

const longestWord = 40;

// The base letters of U+00C0 to U+017F; the two blanks are × and ÷.
const baseLetters =
  "aaaaaaeceeeeiiiidnooooo ouuuuytsaaaaaaeceeeeiiiidnooooo ouuuuyty" +
  "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll" +
  "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

const isLetter = (code) =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7);
const isInner = (code) =>
  code === 0x27 || code === 0x2019 || code === 0xad || (code >= 0x300 && code <= 0x36f);
const isHyphen = (code) => code === 0x2d || code === 0x2010 || code === 0x2011;

// Two letters that count as one.
const pairs = { aa: "a", oe: "o", ae: "e", ph: "f", th: "t" };

// Lower case without accents; æ, ae = e; ø, oe = o; å, aa = a.
export function fold(word) {
  let folded = "";
  for (let i = 0; i < word.length && folded.length < longestWord; i++) {
    const code = word.charCodeAt(i);
    let letter = "";
    if (code >= 0xc0 && code <= 0x17f) letter = baseLetters[code - 0xc0];
    else if (code < 0x80 && isLetter(code)) letter = word[i].toLowerCase();
    const last = folded[folded.length - 1];
    const joined = pairs[last + letter];
    folded = joined ? folded.slice(0, -1) + joined : folded + letter;
  }
  return folded;
}

// The words of a text: start and end in it, and the folded form. Words joined by hyphens come one by one, then whole.
export function tokens(text) {
  const found = [];
  let start = -1;
  let whole = -1;
  let joined = 0;
  const add = (from, to) => {
    const word = fold(text.slice(from, to));
    if (word) found.push({ start: from, end: to, word });
  };
  const endWord = (at) => {
    if (start >= 0) add(start, at);
    start = -1;
  };
  const endWhole = (at) => {
    if (joined > 1) add(whole, at);
    whole = -1;
    joined = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      if (start < 0) {
        start = i;
        joined++;
        if (whole < 0) whole = i;
      }
    } else if (isHyphen(code)) {
      const ended = start >= 0;
      endWord(i);
      if (!ended) endWhole(i);
    } else if (!isInner(code)) {
      endWord(i);
      endWhole(i);
    }
  }
  endWord(text.length);
  endWhole(text.length);
  return found;
}

const endings = ["ene", "ane", "en", "et", "er", "ar", "e", "a"];
const nynorsk = [["sjuk", "syk"], ["hjart", "hjert"], ["hovud", "hode"], ["heit", "het"]];

// The part of a folded word that its inflected forms share.
export function stem(word) {
  for (const [from, to] of nynorsk) word = word.replace(from, to);
  if (word.length >= 6 && word.endsWith("ies")) word = word.slice(0, -3) + "y";
  if (word.length >= 4 && word.endsWith("s") && !"usi".includes(word[word.length - 2])) word = word.slice(0, -1);
  for (;;) {
    if (word === "lever") break;
    const ending = endings.find((each) => word.length >= each.length + 3 && word.endsWith(each));
    if (!ending) break;
    word = word.slice(0, -ending.length);
  }
  const last = word[word.length - 1];
  const isDouble = word.length > 2 && last === word[word.length - 2] && last >= "a" && !"aeiouy".includes(last);
  return isDouble ? word.slice(0, -1) : word;
}

// Whether one letter more, less or other, or two letters swapped, makes one word the other.
export function isOneErrorApart(left, right) {
  if (Math.abs(left.length - right.length) > 1) return false;
  let i = 0;
  while (i < left.length && left[i] === right[i]) i++;
  const rest = (word, from) => word.slice(from);
  if (rest(left, i + 1) === rest(right, i + 1) && left.length === right.length) return true;
  if (rest(left, i) === rest(right, i + 1) || rest(left, i + 1) === rest(right, i)) return true;
  return left[i] === right[i + 1] && left[i + 1] === right[i] && rest(left, i + 2) === rest(right, i + 2);
}
