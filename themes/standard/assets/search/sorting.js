// The links above a list sort it in place; without a script they lead to the table of all services in that order.

const key = {
  place: (card) => card.querySelector(".place")?.textContent ?? "",
  year: (card) => card.dataset.year || "9999",
};

export function setUpSorting(links, root) {
  const lists = [...root.querySelectorAll("ul.cards")];
  const first = new Map(lists.map((list) => [list, [...list.children]]));
  const collator = new Intl.Collator(document.documentElement.lang);
  const anchors = [...links.querySelectorAll("a[data-sort]")];
  const show = (order) => {
    for (const anchor of anchors) {
      if (anchor.dataset.sort === order) anchor.setAttribute("aria-current", "true");
      else anchor.removeAttribute("aria-current");
    }
    for (const [list, items] of first) list.replaceChildren(...sorted(items, order, collator));
    // The letters lead into a list by names.
    for (const letters of root.querySelectorAll(".lists .letters")) letters.hidden = order !== "name";
  };
  for (const anchor of anchors) {
    anchor.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(anchor.dataset.sort);
    });
  }
  show("name");
}

function sorted(items, order, collator) {
  if (order === "name") return items;
  const cards = items.filter((item) => item.matches(".card"));
  return cards.map((card, place) => ({ card, place, key: key[order](card) }))
    .sort((left, right) => collator.compare(left.key, right.key) || left.place - right.place)
    .map(({ card }) => card);
}
