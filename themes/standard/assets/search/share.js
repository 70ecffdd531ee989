// A button that copies the page's address, where the browser lets a page do so.

import { element } from "./view.js";

export function setUpShare(line) {
  if (!navigator.clipboard) return;
  const { copy, copied } = line.dataset;
  const status = element("span", { role: "status", class: "share-status" });
  const button = element("button", { type: "button", class: "copy" }, copy);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(line.querySelector("a").textContent);
      status.textContent = copied;
    } catch {
      status.textContent = "";
    }
  });
  line.append(" ", button, " ", status);
}
