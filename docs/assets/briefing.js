// Tables sort by a click on a column's head. Dates sort by the day in data-sort, not by their words.
document.addEventListener("DOMContentLoaded", () => {
  for (const table of document.querySelectorAll(".md-typeset table:not([class])")) {
    if (!table.tHead || !table.tHead.textContent.trim()) continue;
    for (const cell of table.querySelectorAll("td")) {
      const key = cell.querySelector("[data-sort]");
      if (key) cell.setAttribute("data-sort", key.getAttribute("data-sort"));
    }
    new Tablesort(table);
  }
});

// A quote that others cross, or of several paragraphs, stands in pieces: all of them are lit, not the first alone.
const light = () => {
  for (const mark of document.querySelectorAll("mark.lit")) mark.classList.remove("lit");
  const anchor = decodeURIComponent(location.hash.slice(1));
  if (!/^q-[0-9]+-[0-9]+$/.test(anchor)) return;
  for (const mark of document.getElementsByClassName(anchor)) mark.classList.add("lit");
};
addEventListener("hashchange", light);
document.addEventListener("DOMContentLoaded", light);
