// Filters by category, region, trust and status: checkboxes with counts, chips to remove them, state in the address.

import { element, fill } from "./view.js";

// From this width on the filters stand beside what they narrow, and open.
const isColumn = () => matchMedia("(min-width: 60rem)").matches;
// Of a longer list so many choices are shown at first: all but a few would be no shorter.
const choicesAtOnce = 6;
const fewestHidden = 3;

export class FilterPanel {
  // facets: { id, name, parameter, choices: [[id, name]] }; onChange is called when the reader has changed a choice.
  constructor(facets, labels, onChange, title = labels.filters, isOpen = isColumn()) {
    this.facets = facets;
    this.labels = labels;
    this.title = title;
    this.onChange = onChange;
    this.isOpen = isOpen;
    this.boxes = new Map();
    // What shows again which choices are hidden, after they were set from elsewhere.
    this.refresh = [];
    this.build();
  }

  build() {
    const { labels } = this;
    this.summary = element("summary", {}, this.title);
    const fields = element("div", { class: "filter-fields" }, ...this.facets.map((facet) => this.fieldset(facet)));
    this.details = element("details", { class: "filters" }, this.summary, fields);
    this.details.open = this.isOpen;
    this.chips = element("ul", { class: "chips", "aria-label": labels.chosenFilters });
    this.reset = element("button", { type: "button", class: "reset" }, labels.resetFilters);
    this.reset.addEventListener("click", () => {
      this.set(new URLSearchParams());
      this.summary.focus();
      this.onChange();
    });
    this.element = element("div", { class: "filter-panel" }, this.details, this.chips, this.reset);
    this.showChosen();
  }

  fieldset(facet) {
    const rows = facet.choices.map(([id, name], place) => {
      const box = element("input", { type: "checkbox", name: facet.parameter, value: id });
      const count = element("span", { class: "count" });
      box.addEventListener("change", () => {
        this.showChosen();
        this.onChange();
      });
      this.boxes.set(`${facet.id} ${place}`, { box, count, name });
      return element("li", {}, element("label", {}, box, " ", element("span", { class: "choice" }, name), " ", count));
    });
    const set = element("fieldset", {}, element("legend", {}, facet.name), element("ul", {}, ...rows));
    if (rows.length >= choicesAtOnce + fewestHidden) set.append(this.moreChoices(rows));
    return set;
  }

  // A button below a long list. What is chosen is never hidden.
  moreChoices(rows) {
    const { labels } = this;
    const button = element("button", { type: "button", class: "more-choices", "aria-expanded": "false" });
    const show = (isAll) => {
      rows.forEach((row, place) => (row.hidden = !isAll && place >= choicesAtOnce && !row.querySelector("input").checked));
      button.setAttribute("aria-expanded", String(isAll));
      button.textContent = isAll ? labels.showFewer : fill(labels.showAll, { n: rows.length });
    };
    button.addEventListener("click", () => show(button.getAttribute("aria-expanded") === "false"));
    this.refresh.push(() => show(button.getAttribute("aria-expanded") === "true"));
    show(false);
    return button;
  }

  // For each facet the places of the chosen choices; facets without a choice are left out.
  get chosen() {
    const chosen = new Map();
    for (const facet of this.facets) {
      const places = facet.choices.flatMap((_, place) => (this.boxes.get(`${facet.id} ${place}`).box.checked ? [place] : []));
      if (places.length) chosen.set(facet.id, new Set(places));
    }
    return chosen;
  }

  // Takes the choices from the address.
  set(parameters) {
    for (const facet of this.facets) {
      const values = parameters.getAll(facet.parameter);
      facet.choices.forEach(([id], place) => {
        this.boxes.get(`${facet.id} ${place}`).box.checked = values.includes(id);
      });
    }
    for (const refresh of this.refresh) refresh();
    this.showChosen();
  }

  // Puts the choices into the parameters of an address.
  write(parameters) {
    for (const facet of this.facets) {
      parameters.delete(facet.parameter);
      for (const place of this.chosen.get(facet.id) ?? []) parameters.append(facet.parameter, facet.choices[place][0]);
    }
  }

  showCounts(facetID, counts) {
    counts.forEach((count, place) => {
      this.boxes.get(`${facetID} ${place}`).count.textContent = `(${count})`;
    });
  }

  showChosen() {
    const chips = [];
    for (const [, { box, name }] of this.boxes) {
      if (!box.checked) continue;
      const button = element("button", { type: "button", "aria-label": fill(this.labels.removeFilter, { name }) }, name, " ×");
      button.addEventListener("click", () => this.remove(box, button));
      chips.push(element("li", {}, button));
    }
    this.chips.replaceChildren(...chips);
    this.chips.hidden = this.reset.hidden = !chips.length;
  }

  // The button that had the focus goes away, so its neighbour gets it, or the heading of the filters.
  remove(box, button) {
    const place = [...this.chips.querySelectorAll("button")].indexOf(button);
    box.checked = false;
    this.showChosen();
    const left = this.chips.querySelectorAll("button");
    (left[Math.min(place, left.length - 1)] ?? this.summary).focus();
    this.onChange();
  }
}

// Which of `items` pass, and how many each choice would leave: of each facet the choices join, facets narrow each other.
// has(item, facet, place) says whether a choice holds for an item.
export function filterItems(items, facets, chosen, setOf) {
  const counts = facets.map((facet) => new Array(facet.choices.length).fill(0));
  const passing = [];
  for (const item of items) {
    const sets = facets.map((facet) => setOf(item, facet));
    const failed = facets.flatMap((facet, i) =>
      chosen.has(facet.id) && !sets[i].some((place) => chosen.get(facet.id).has(place)) ? [i] : []);
    if (!failed.length) passing.push(item);
    if (failed.length > 1) continue;
    sets.forEach((set, i) => {
      if (!failed.length || failed[0] === i) for (const place of set) counts[i][place]++;
    });
  }
  return { passing, counts };
}

// The cards or rows of an index page, narrowed in place. Without a script all of them show, and other pages list the
// choices.
export function filterCards(manifest, root) {
  const slot = root.querySelector("[data-filters]");
  const cards = slot ? [...root.querySelectorAll("li.card[data-category], tr[data-category]")] : [];
  const own = (card, facet) => (card.dataset[facet.id] ?? "").split(" ");
  const facets = manifest.facets
    .map((facet) => ({ ...facet, choices: facet.choices.filter(([id]) => cards.some((card) => own(card, facet).includes(id))) }))
    .filter((facet) => facet.choices.length > 1);
  if (cards.length < 5 || !facets.length) return;
  const places = new Map(facets.map((facet) => [facet.id, new Map(facet.choices.map(([id], place) => [id, place]))]));
  const setOf = (card, facet) => own(card, facet).flatMap((id) => places.get(facet.id).get(id) ?? []);
  const lists = new Set(cards.map((card) => card.parentElement));
  const status = element("p", { role: "status", class: "list-count" });
  const apply = () => {
    const { passing, counts } = filterItems(cards, facets, panel.chosen, setOf);
    const kept = new Set(passing);
    for (const card of cards) card.hidden = !kept.has(card);
    for (const list of lists) hideEmpty(list);
    for (const letter of root.querySelectorAll("li.letter")) letter.hidden = panel.chosen.size > 0;
    for (const letters of root.querySelectorAll(".lists .letters")) letters.hidden = panel.chosen.size > 0;
    keepChoice(root);
    facets.forEach((facet, i) => panel.showCounts(facet.id, counts[i]));
    status.textContent = panel.chosen.size ? fill(manifest.labels.listCount, { n: passing.length, all: cards.length }) : "";
  };
  const panel = new FilterPanel(facets, manifest.labels, () => {
    const address = new URL(location.href);
    panel.write(address.searchParams);
    history.pushState(null, "", address);
    apply();
  }, manifest.labels.listFilters, isColumn() && slot.classList.contains("filters-slot"));
  const read = () => {
    panel.set(new URLSearchParams(location.search));
    apply();
  };
  addEventListener("popstate", read);
  slot.replaceChildren(panel.element, status);
  read();
}

// The links that sort the table lead to pages of their own; what is chosen goes with them.
function keepChoice(root) {
  for (const link of root.querySelectorAll("a[data-order]")) link.search = location.search;
}

// The heading straight before a list, if there is one.
function headingOf(list) {
  let before = list.previousElementSibling;
  if (before?.matches(".letters")) before = before.previousElementSibling;
  return before && /^H[2-6]$/.test(before.tagName) ? before : null;
}

// A list of which nothing is left goes with its heading.
function hideEmpty(list) {
  if (list.matches("tbody")) return;
  const isEmpty = [...list.querySelectorAll(".card")].every((card) => card.hidden);
  for (const part of [list, headingOf(list)]) if (part) part.hidden = isEmpty;
}
