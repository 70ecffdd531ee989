// Where no page is: the address of a code leads on to the page of its category or, where that has none, to the search for
// the code. Servers that follow the site's own rules do the first themselves.

// `/icd-10/q20-3/`, and as people write codes: `/icd-10/Q20.3`.
const address = /^(.*\/icd-10\/)([a-z]\d\d)(?:[-.]?(\d{1,2}))?\/?$/i;

async function leadOn(line) {
  const found = address.exec(decodeURI(location.pathname));
  if (!found) return;
  // The page stands for both sides of the site; the address says which is meant.
  const [folder, category, rest] = [found[1], found[2].toLowerCase(), found[3]];
  const code = [category.toUpperCase(), rest].filter(Boolean).join(".");
  const link = line.querySelector("a");
  link.search = new URLSearchParams({ q: code });
  link.append(` ${code}`);
  line.hidden = false;
  const pages = rest ? [`${category}-${rest}`, category] : [category];
  for (const name of pages) {
    const page = new URL(`${folder}${name}/`, location.href);
    const answer = page.pathname === location.pathname ? null : await fetch(page, { method: "HEAD" }).catch(() => null);
    if (answer?.ok) return location.replace(page);
  }
  location.replace(link.href);
}

const line = document.querySelector("[data-code-search]");
if (line) leadOn(line);
