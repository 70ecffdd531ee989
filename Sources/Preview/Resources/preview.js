// Runs on every page of the preview, and on none of a built site: reloads the page when the site has changed, and lays
// over it what was found. Everything it shows is made and escaped by the server.
const site = document.querySelector("script[data-site]").dataset.site;
const place = "oversikt-preview-place";
const closed = "oversikt-preview-closed";

const host = document.createElement("oversikt-preview");
const root = host.attachShadow({ mode: "open" });

let source = null;
let shown = null;
let newest = null;

// A browser keeps the place by itself only where the page is as long as before at once.
function reload() {
  sessionStorage.setItem(place, JSON.stringify([location.pathname, scrollX, scrollY]));
  source?.close();
  location.reload();
}

function returnToPlace() {
  const kept = JSON.parse(sessionStorage.getItem(place) ?? "null");
  sessionStorage.removeItem(place);
  if (kept && kept[0] === location.pathname) scrollTo({ left: kept[1], top: kept[2], behavior: "instant" });
}

function open(dialog) {
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("h2").focus();
}

// Whoever has closed it has seen it: it opens again when something else is found.
function connect(mark) {
  const dialog = root.querySelector("dialog");
  if (!dialog) return;
  root.querySelector(".badge").addEventListener("click", () => open(dialog));
  root.querySelector(".close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => sessionStorage.setItem(closed, mark));
  if (dialog.classList.contains("stops") && sessionStorage.getItem(closed) !== mark) open(dialog);
}

function styled() {
  const style = root.querySelector("link");
  if (!style || style.sheet) return Promise.resolve();
  return new Promise((done) => {
    style.addEventListener("load", done);
    style.addEventListener("error", done);
  });
}

async function show(state) {
  if (state.findings === shown) return;
  shown = state.findings;
  const answer = state.isNone ? "" : await (await fetch("/_preview/findings")).text();
  // Something newer has come meanwhile.
  if (state.findings !== newest) return;
  root.innerHTML = answer;
  if (!host.isConnected) document.body.append(host);
  await styled();
  connect(state.findings);
}

function take(state) {
  newest = state.findings;
  if (state.site !== site) return reload();
  // A page that says that there is none yet says what was found, too.
  if (document.body.classList.contains("failed")) {
    if (document.body.dataset.findings !== state.findings) reload();
    return;
  }
  show(state).catch(() => { shown = null; });
}

// A browser keeps few connections open to one host: a page that nobody sees gives its own back, and asks again when it
// is seen.
function listen() {
  if (document.visibilityState === "hidden") {
    source?.close();
    source = null;
  } else if (!source) {
    source = new EventSource("/_preview/events");
    source.addEventListener("message", (event) => take(JSON.parse(event.data)));
  }
}

document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", () => { source?.close(); source = null; });
addEventListener("pageshow", listen);
if (document.readyState === "complete") returnToPlace();
else addEventListener("load", returnToPlace);
listen();
