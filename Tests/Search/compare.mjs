// Does what Swift did to the rows of a JSON file, and prints where the outcome differs. Usage: node compare.mjs KIND FILE

import { readFileSync } from "node:fs";
import { matchCode, parseCode, rangeOf } from "../../themes/standard/assets/search/codes.js";
import { stem, tokens } from "../../themes/standard/assets/search/words.js";

const [kind, file] = process.argv.slice(2);
const rows = JSON.parse(readFileSync(file, "utf8"));
if (rows.length < 1000) throw new Error("too few rows to mean anything");

const outcomes = {
  match: ([query, code]) => {
    const { range } = parseCode(query);
    return [query, code, range?.text ?? "", (range && matchCode(range, rangeOf(code))) ?? ""];
  },
  parse: ([written]) => {
    const { range, error } = parseCode(written);
    return [written, range?.text ?? "", error ?? ""];
  },
  words: ([text]) => {
    const words = tokens(text).map(({ word }) => word);
    return [text, ...words, "|", ...words.map(stem)];
  },
};

for (const row of rows) {
  const outcome = outcomes[kind](row);
  if (JSON.stringify(outcome) !== JSON.stringify(row)) console.log(`Swift ${JSON.stringify(row)}, JavaScript ${JSON.stringify(outcome)}`);
}
