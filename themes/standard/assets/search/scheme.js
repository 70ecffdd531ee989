// Light or dark by choice, kept in this browser alone.

const known = ["light", "dark"];

export function setUpScheme(choice) {
  const root = document.documentElement;
  const meta = document.querySelector("meta[name=color-scheme]");
  const devices = "light dark";
  for (const input of choice.querySelectorAll("input")) {
    input.checked = input.value === (root.dataset.scheme ?? "");
    input.addEventListener("change", () => {
      const scheme = known.find((each) => each === input.value);
      if (scheme) root.dataset.scheme = scheme;
      else delete root.dataset.scheme;
      meta?.setAttribute("content", scheme ?? devices);
      try {
        if (scheme) localStorage.setItem("scheme", scheme);
        else localStorage.removeItem("scheme");
      } catch {
        // Nothing can be kept here; the choice holds until the reader leaves the page.
      }
    });
  }
}
