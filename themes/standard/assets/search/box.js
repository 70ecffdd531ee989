// The search box as a combobox with a list of suggestions, after the ARIA authoring practices: the focus stays in the
// field, the arrows move among the options, Enter takes one, Escape closes the list.

import { element, fill } from "./view.js";

let boxes = 0;

export class SuggestionBox {
  // suggest(text) → promise of options { parts, detail, lang, href } or { parts, detail, value }; parts and detail are lists
  // of texts and elements.
  constructor(input, suggest, { labels, onValue, status }) {
    this.input = input;
    this.suggest = suggest;
    this.labels = labels;
    this.onValue = onValue;
    this.status = status;
    this.id = `suggestions-${++boxes}`;
    this.active = -1;
    this.options = [];
    this.asked = 0;
    this.list = element("ul", { id: this.id, role: "listbox", class: "suggestions", "aria-label": "", hidden: "hidden" });
    input.after(this.list);
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.id, autocomplete: "off" };
    for (const [key, value] of Object.entries(attributes)) input.setAttribute(key, value);
    input.addEventListener("input", () => this.update());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => this.close());
    // A press on an option must not take the focus from the field before the click comes.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
  }

  async update() {
    // A suggestion that was taken needs no further ones.
    if (this.isTaking) return;
    const asked = ++this.asked;
    const text = this.input.value;
    const options = !text.trim() ? [] : await this.suggest(text);
    if (asked !== this.asked || document.activeElement !== this.input) return;
    this.show(options);
  }

  show(options) {
    this.options = options;
    this.active = -1;
    const { labels } = this;
    this.list.replaceChildren(...options.map((option, place) => this.optionElement(option, place)));
    // Labels come with the index, so where there are options there are labels.
    if (options.length) this.list.setAttribute("aria-label", labels().suggestions);
    this.setOpen(options.length > 0);
    if (this.status) this.status.textContent = options.length ? fill(labels().suggestionCount, { n: options.length }) : "";
  }

  optionElement(option, place) {
    const item = element("li", { role: "option", id: `${this.id}-${place}`, "aria-selected": "false", lang: option.lang },
      element("span", { class: "suggestion" }, ...option.parts), " ", element("span", { class: "detail" }, ...(option.detail ?? [])));
    if (option.isAll) item.classList.add("all-hits");
    item.addEventListener("click", () => this.take(option));
    return item;
  }

  setOpen(isOpen) {
    this.list.hidden = !isOpen;
    this.input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) this.activate(-1);
  }

  close() {
    this.asked++;
    this.setOpen(false);
  }

  activate(place) {
    this.active = place;
    [...this.list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === place)));
    const item = this.list.children[place];
    if (item) {
      this.input.setAttribute("aria-activedescendant", item.id);
      item.scrollIntoView({ block: "nearest" });
    } else this.input.removeAttribute("aria-activedescendant");
  }

  key(event) {
    const isOpen = !this.list.hidden;
    const count = this.options.length;
    // While a letter is being composed the keys belong to the composing.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp": {
        event.preventDefault();
        if (!isOpen) return void (count ? this.setOpen(true) : this.update());
        // One place beyond the options stands for the field itself.
        const step = event.key === "ArrowDown" ? 1 : -1;
        return this.activate(((this.active + 1 + step + count + 1) % (count + 1)) - 1);
      }
      case "Enter":
        if (isOpen && this.active >= 0) {
          event.preventDefault();
          this.take(this.options[this.active]);
        } else this.close();
        return;
      case "Escape":
        if (isOpen) this.close();
        else if (this.input.value) {
          this.input.value = "";
          this.input.dispatchEvent(new Event("input", { bubbles: true }));
        } else return;
        event.preventDefault();
    }
  }

  take(option) {
    this.close();
    if (option.href) location.assign(option.href);
    else {
      this.input.value = option.value;
      this.isTaking = true;
      this.onValue(option.value);
      this.isTaking = false;
    }
  }
}
