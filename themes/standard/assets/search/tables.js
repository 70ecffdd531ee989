// What a table shows, as files to take along: text by text, so that a spreadsheet takes none of it for a formula.

import { element } from "./view.js";

// As CSVWriter in Swift: an apostrophe keeps a spreadsheet from taking a field for a formula.
const formula = /^'*[=+\-@\t\r]/;

export function csvField(text) {
  const guarded = formula.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

export const csv = (rows) => rows.map((row) => `${row.map(csvField).join(",")}\r\n`).join("");

// The words of a cell as they are seen, without what is said to screen readers alone.
function words(cell) {
  const copy = cell.cloneNode(true);
  for (const hidden of copy.querySelectorAll(".visually-hidden")) hidden.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}

const shownRows = (table) => [...table.tBodies].flatMap((body) => [...body.rows]).filter((row) => !row.hidden);

function columns(table) {
  return [...table.tHead.rows[0].cells].map(words);
}

function save(name, type, parts) {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = element("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const fileName = () => location.pathname.split("/").filter(Boolean).join("-") || "tabell";

const texts = (table) => [columns(table), ...shownRows(table).map((row) => [...row.cells].map(words))];

export function saveCSV(table) {
  save(`${fileName()}.csv`, "text/csv;charset=utf-8", [csv(texts(table))]);
}

// What makes a workbook is fetched when somebody wants one: few do, and all search.
export async function saveWorkbook(table, maker) {
  const { workbook } = await import(maker);
  save(`${fileName()}.xlsx`, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook(texts(table), fileName().slice(0, 31)));
}

export function saveJSON(table) {
  const names = columns(table);
  const rows = shownRows(table).map((row) => {
    const record = Object.fromEntries([...row.cells].map((cell, place) => [names[place], words(cell)]));
    const link = row.querySelector("th a");
    return link ? { ...record, url: link.href } : record;
  });
  save(`${fileName()}.json`, "application/json", [`${JSON.stringify(rows, null, 2)}\n`]);
}

// The buttons at the table of all services.
export function setUpDownloads(line, table) {
  const button = (name, use) => {
    const made = element("button", { type: "button", class: "copy" }, name);
    made.addEventListener("click", () => use(table));
    return made;
  };
  const maker = line.dataset.workbook;
  const workbook = maker ? [" ", button("XLSX", () => saveWorkbook(table, new URL(maker, location.href)))] : [];
  line.append(element("span", { class: "shown-download" }, line.dataset.label, " ", button("CSV", saveCSV), ...workbook, " ", button("JSON", saveJSON)));
}

// The numbers of a figure.
export function setUpNumbers(details, label) {
  const table = details.querySelector("table");
  if (!table) return;
  const button = element("button", { type: "button", class: "copy" }, label);
  button.addEventListener("click", () => saveCSV(table));
  details.append(button);
}
