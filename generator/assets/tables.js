// Tables sort by a click on a column's head. Dates sort by the day in data-sort, not by their words.
document.addEventListener("DOMContentLoaded", () => {
  for (const table of document.querySelectorAll(".md-typeset table:not([class])")) {
    if (!table.tHead || !table.tHead.textContent.trim()) continue;
    for (const cell of table.querySelectorAll("td")) {
      const key = cell.querySelector("[data-sort]");
      if (key) cell.setAttribute("data-sort", key.getAttribute("data-sort"));
    }
    const names = [...table.tHead.querySelectorAll("th")].map((head) => head.textContent.trim());
    for (const row of table.tBodies[0].rows) {
      // On a narrow screen a row becomes a list, and each cell after the first needs its column's name.
      for (const cell of [...row.cells].slice(1)) cell.dataset.label = names[cell.cellIndex] || "";
    }
    new Tablesort(table);
  }
});
