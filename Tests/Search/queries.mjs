// Puts the queries of queries.tsv to the index of a built site. Usage: node queries.mjs SITE
// Fails where a service that must be among the first three is not, where a page (by its address) or a code of a word is
// not found, or where a query loads too much.

import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { best } from "../../themes/standard/assets/search/engine.js";
import { indexOf } from "./built-index.mjs";

const mostBytes = 40 * 1024;
// Of a query for an article, which is not the way to a patient's service: common words of it have long lists.
const mostBytesOfPages = 48 * 1024;
const [site] = process.argv.slice(2);
const script = readdirSync(`${site}/assets`).find((name) => /^search\..*\.js$/.test(name));
const scriptBytes = gzipSync(readFileSync(`${site}/assets/${script}`), { level: 9 }).length;
const rows = readFileSync(new URL("queries.tsv", import.meta.url), "utf8").split("\n")
  .filter((line) => line && !line.startsWith("#")).slice(1).map((line) => line.split("\t"));
if (rows.length < 80) throw new Error(`only ${rows.length} queries`);

let failures = 0;
let largest = 0;
for (const [who, side, query, services] of rows) {
  const index = indexOf(site, side);
  const engine = index.engine();
  const found = await engine.search(query);
  const top = best(found.services, found.totals, 10);
  const cards = await Promise.all(top.map((service) => engine.shards.card(service)));
  const first = cards.slice(0, 3).map(([id]) => id);
  const others = [...found.pages.map(({ href }) => href), ...found.words.flatMap((word) => word.codes.map(({ text }) => text))];
  const missing = services.split(" ").filter((id) => !(/^[/A-Z]/.test(id) ? others : first).includes(id));
  const bytes = index.loadedBytes + scriptBytes;
  largest = Math.max(largest, bytes);
  if (missing.length) console.error(`${who} (${side}) «${query}»: ${missing.join(", ")} not among ${first.join(", ") || "nothing"}`);
  const most = services.startsWith("/") ? mostBytesOfPages : mostBytes;
  if (bytes > most) console.error(`${who} (${side}) «${query}»: ${bytes} bytes before the first result`);
  if (missing.length || bytes > most) failures++;
}
console.log(`${rows.length - failures} of ${rows.length} queries pass; at most ${largest} bytes compressed before the first result`);
process.exitCode = failures ? 1 : 0;
