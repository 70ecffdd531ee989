// Runs before the page is drawn, so that nothing changes under the reader's eyes: that scripts run, that the address asks
// something, and which scheme of colours the reader has chosen.
{
  const root = document.documentElement;
  root.classList.add("scripted");
  if (new URLSearchParams(location.search).get("q")) root.classList.add("asking");
  try {
    const scheme = localStorage.getItem("scheme");
    if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
  } catch {
    // A browser that keeps nothing for us: its own setting decides.
  }
  if (root.dataset.scheme) document.querySelector("meta[name=color-scheme]")?.setAttribute("content", root.dataset.scheme);
}
