// A workbook of one sheet that holds text alone: the fewest parts that spreadsheets open (ECMA-376), stored in a ZIP file
// without compression (APPNOTE.TXT 4.3). A text is never a formula there, whatever it begins with.

const utf8 = (text) => new TextEncoder().encode(text);
const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const packages = "http://schemas.openxmlformats.org/package/2006";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contents = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relation = (kind, target) =>
  `${start}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/${kind}" Target="${target}"/></Relationships>`;

// XML 1.0 has no other control characters than tab and ends of lines, not even as references.
const written = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const cell = (text) => `<c t="inlineStr"><is><t xml:space="preserve">${written(text)}</t></is></c>`;

// The first row, the names of the columns, stays in sight.
const sheet = (rows) =>
  `${start}<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>`
  + `<cols><col min="1" max="${rows[0].length}" width="30" customWidth="1"/></cols><sheetData>`
  + `${rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData></worksheet>`;

export function workbook(rows, name) {
  return zip([
    ["[Content_Types].xml", `${start}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${contents}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contents}.worksheet+xml"/></Types>`],
    ["_rels/.rels", relation("officeDocument", "xl/workbook.xml")],
    ["xl/workbook.xml", `${start}<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets><sheet name="${written(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`],
    ["xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")],
    ["xl/worksheets/sheet1.xml", sheet(rows)],
  ]);
}

function checksum(bytes) {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum;
}

const two = (number) => [number & 255, (number >>> 8) & 255];
const four = (number) => [...two(number), ...two(number >>> 16)];

// The parts of a ZIP file, for a Blob.
function zip(entries) {
  const files = [];
  const directory = [];
  let at = 0;
  for (const [path, text] of entries) {
    const [name, bytes] = [utf8(path), utf8(text)];
    // Version 2.0, names in UTF-8, stored, the first day that ZIP knows.
    const facts = [20, 0, 0, 8, 0, 0, 0, 0, 33, 0, ...four(checksum(bytes)), ...four(bytes.length), ...four(bytes.length), ...two(name.length), 0, 0];
    files.push(Uint8Array.of(80, 75, 3, 4, ...facts), name, bytes);
    directory.push(Uint8Array.of(80, 75, 1, 2, 20, 0, ...facts, ...Array(10).fill(0), ...four(at)), name);
    at += 30 + name.length + bytes.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = two(entries.length);
  return [...files, ...directory, Uint8Array.of(80, 75, 5, 6, 0, 0, 0, 0, ...count, ...count, ...four(size), ...four(at), 0, 0)];
}
