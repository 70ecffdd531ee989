// Prints for each query what is found besides services: the codes of its words and the addresses of pages, one query a
// line, and "first" where the pages stand above the services. Usage: node elsewhere.mjs INDEX-FOLDER QUERY …

import { BuiltIndex } from "./built-index.mjs";

const [folder, ...queries] = process.argv.slice(2);
const engine = new BuiltIndex(folder).engine();
for (const query of queries) {
  const found = await engine.search(query);
  const codes = found.words.flatMap((word) => word.codes.map(({ text }) => text));
  const pages = found.pages.map(({ href }) => href);
  console.log([...codes, ...pages, found.pages.length && found.arePagesFirst ? "first" : ""].filter(Boolean).join(" "));
}
