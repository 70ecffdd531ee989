// Prints the pages of the services that a list shows, one after the other behind the list, as a folder to take along.

import { element } from "./view.js";

async function servicePage(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("article.service");
  // Every page has the same anchors.
  for (const part of page.querySelectorAll("[id], [aria-labelledby]")) {
    part.removeAttribute("id");
    part.removeAttribute("aria-labelledby");
  }
  return page;
}

const shownServices = (lists) => new Set([...lists.querySelectorAll("li.card:not([hidden]) h3 a")].map((link) => link.href));

// The button that prints them. It says so where a page cannot be had, and prints none then: a folder lacks nothing silently.
export function setUpFolder(lists, main) {
  const button = element("button", { type: "button", class: "copy" }, lists.dataset.printPages);
  const status = element("span", { role: "status" });
  button.addEventListener("click", async () => {
    button.disabled = true;
    status.textContent = "";
    try {
      const pages = await Promise.all([...shownServices(lists)].map(servicePage));
      const folder = element("div", { class: "folder" }, ...pages);
      main.append(folder);
      addEventListener("afterprint", () => folder.remove(), { once: true });
      print();
    } catch {
      status.textContent = lists.dataset.printFailed;
    }
    button.disabled = false;
  });
  lists.append(element("p", { class: "print-pages" }, button, " ", status));
}
