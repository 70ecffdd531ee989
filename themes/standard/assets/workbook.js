// A workbook of one sheet that holds text alone: the parts that Excel wants to be there (ECMA-376 part 1), stored in a ZIP
// file without compression (APPNOTE.TXT 4.3). A text is never a formula there, whatever it begins with.

const utf8 = (text) => new TextEncoder().encode(text);
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const packages = "http://schemas.openxmlformats.org/package/2006";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const office = "application/vnd.openxmlformats-officedocument";

// The parts that the workbook refers to: where each is, the last word of its relation, and of its type of content.
const parts = [
  ["worksheets/sheet1.xml", "worksheet", "spreadsheetml.worksheet"], ["theme/theme1.xml", "theme", "theme"],
  ["styles.xml", "styles", "spreadsheetml.styles"], ["sharedStrings.xml", "sharedStrings", "spreadsheetml.sharedStrings"],
];

const relationships = (targets) => `<Relationships xmlns="${packages}/relationships">${targets.map(([target, kind], place) =>
  `<Relationship Id="rId${place + 1}" Type="${relations}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

const contentType = (path, type) => `<Override PartName="/xl/${path}" ContentType="${office}.${type}+xml"/>`;

const contentTypes = `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
  + `${contentType("workbook.xml", "spreadsheetml.sheet.main")}${parts.map(([path, , type]) => contentType(path, type)).join("")}</Types>`;

const workbookPart = (name) => `<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews>`
  + `<sheets><sheet name="${written(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

// Two looks: of all cells, and, in bold letters, of the names of the columns.
const look = (font, more) => `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0"${more}/>`;
const letters = '<sz val="10"/><name val="Arial"/><family val="2"/>';
const styles = `<styleSheet xmlns="${spreadsheet}"><fonts count="2"><font>${letters}</font><font><b/>${letters}</font></fonts>`
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + `<cellStyleXfs count="1">${look(0, "")}</cellStyleXfs><cellXfs count="2">${look(0, ' xfId="0"')}${look(1, ' xfId="0" applyFont="1"')}</cellXfs>`
  + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

// What Excel offers to who goes on with the workbook; no cell takes anything from it.
function theme() {
  const typefaces = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const list = (name, style) => `<a:${name}>${style.repeat(3)}</a:${name}>`;
  const colours = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"]
    .map((name) => `<a:${name}><a:srgbClr val="${name.startsWith("lt") ? "FFFFFF" : "000000"}"/></a:${name}>`).join("");
  return `<a:theme xmlns:a="${drawing}" name="Oversikt"><a:themeElements><a:clrScheme name="Oversikt">${colours}</a:clrScheme>`
    + `<a:fontScheme name="Oversikt"><a:majorFont>${typefaces}</a:majorFont><a:minorFont>${typefaces}</a:minorFont></a:fontScheme>`
    + `<a:fmtScheme name="Oversikt">${list("fillStyleLst", fill)}${list("lnStyleLst", `<a:ln w="6350">${fill}</a:ln>`)}`
    + `${list("effectStyleLst", "<a:effectStyle><a:effectLst/></a:effectStyle>")}${list("bgFillStyleLst", fill)}</a:fmtScheme></a:themeElements></a:theme>`;
}

// XML 1.0 has no other control characters than tab and ends of lines, not even as references.
function written(text) {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

// The rows, each cell by the number of its text. The first row, the names of the columns, stays in sight.
function sheet(rows, numbers) {
  const cells = (row, style) => row.map((text) => `<c${style} t="s"><v>${numbers.get(text)}</v></c>`).join("");
  return `<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>`
    + `<cols><col min="1" max="${rows[0].length}" width="30" customWidth="1"/></cols><sheetData>`
    + `${rows.map((row, place) => `<row>${cells(row, place ? "" : ' s="1"')}</row>`).join("")}</sheetData></worksheet>`;
}

export function workbook(rows, name) {
  const texts = [...new Set(rows.flat())];
  const numbers = new Map(texts.map((text, number) => [text, number]));
  const strings = `<sst xmlns="${spreadsheet}" count="${rows.flat().length}" uniqueCount="${texts.length}">`
    + `${texts.map((text) => `<si><t xml:space="preserve">${written(text)}</t></si>`).join("")}</sst>`;
  const contents = [sheet(rows, numbers), theme(), styles, strings];
  return zip([
    ["[Content_Types].xml", contentTypes], ["_rels/.rels", relationships([["xl/workbook.xml", "officeDocument"]])],
    ["xl/workbook.xml", workbookPart(name)], ["xl/_rels/workbook.xml.rels", relationships(parts)],
    ...parts.map(([path], place) => [`xl/${path}`, contents[place]]),
  ].map(([path, xml]) => [path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`]));
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

// The pieces of a ZIP file, for a Blob.
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
