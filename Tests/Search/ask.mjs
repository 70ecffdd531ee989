// Prints for each query the ids that are found, best first, one query a line. Usage: node ask.mjs INDEX-FOLDER QUERY …

import { best } from "../../themes/standard/assets/search/engine.js";
import { BuiltIndex } from "./built-index.mjs";

const [folder, ...queries] = process.argv.slice(2);
const engine = new BuiltIndex(folder).engine();
for (const query of queries) {
  const found = await engine.search(query);
  const top = best(found.services, found.totals, 20);
  const cards = await Promise.all(top.map((service) => engine.shards.card(service)));
  console.log(cards.map(([id]) => id).join(" "));
}
