// A quote mark opens its note from the end of the page beside itself.
(() => {
  const FOUND = "Quote found word for word by the build.";
  const UNREVIEWED = "No person has yet confirmed the reading.";

  const note = (mark) => {
    if (!mark.matches("a.n[href^='#n']")) return null;
    const place = document.getElementById(mark.hash.slice(1));
    const item = place && place.closest("li");
    if (!item) return null;
    const copy = document.createElement("div");
    copy.className = "quote-card";
    copy.append(...[...item.childNodes].map((node) => node.cloneNode(true)));
    for (const one of copy.querySelectorAll("[id]")) one.removeAttribute("id");
    const quote = copy.querySelector("mark"); // other notes say why a date was inferred
    const checked = document.createElement("p");
    checked.className = "checked";
    checked.textContent = copy.querySelector(".reviewed") ? FOUND : `${FOUND} ${UNREVIEWED}`;
    if (quote) copy.append(checked);
    return { label: `${quote ? "Quote" : "Note"} ${mark.hash.slice(2)}`, nodes: [copy] };
  };
  briefingCard.onClick("a.n", note);
  briefingCard.onHover(note);

  // A quote that others cross, or of several paragraphs, stands in pieces: all of them are lit.
  const light = (anchor) => {
    for (const mark of document.querySelectorAll("mark.lit")) mark.classList.remove("lit");
    if (!/^q-[0-9]+-[0-9]+$/.test(anchor)) return;
    for (const mark of document.getElementsByClassName(anchor)) mark.classList.add("lit");
  };
  const lightTarget = () => light(decodeURIComponent(location.hash.slice(1)));
  addEventListener("hashchange", lightTarget);
  document.addEventListener("DOMContentLoaded", lightTarget);

  // In the margin of an article, a statement lights the words it rests on.
  const pointed = (event) => event.target.closest && event.target.closest("[data-quote]");
  for (const name of ["pointerover", "focusin"]) {
    document.addEventListener(name, (event) => pointed(event) && light(pointed(event).dataset.quote));
  }
  for (const name of ["pointerout", "focusout"]) {
    document.addEventListener(name, (event) => pointed(event) && lightTarget());
  }
})();
