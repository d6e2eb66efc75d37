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
