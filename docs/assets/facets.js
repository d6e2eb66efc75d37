// Choose among all statements by kind, subject, status, voice, source and year; each choice says how many it leaves.
// The address keeps the choices, as that of the timeline does.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form.facets");
  if (!form) return;
  const FACETS = { kind: "Kind", about: "About", status: "Status", voice: "Says who", source: "Source", year: "Said in" };

  const text = (element) => (element ? element.textContent.trim() : "");

  const sources = (row) =>
    [...row.querySelectorAll("a.n")].map((mark) => {
      const note = document.getElementById(mark.hash.slice(1));
      return text(note && note.closest("li").querySelector(".src"));
    });

  const section = (row) => {
    let part = row;
    while (part.parentElement.tagName !== "ARTICLE") part = part.parentElement;
    while (part && part.tagName !== "H2") part = part.previousElementSibling;
    return part;
  };

  const rows = [...document.querySelectorAll("article h2:not(#quotes) ~ * tbody tr")].map((row) => {
    const subject = row.querySelector("a[href]");
    const folder = (subject.getAttribute("href").match(/(\w+)\/[^/]*$/) || [])[1];
    const date = row.querySelector(".date[data-sort]");
    const heading = section(row);
    return {
      row,
      heading,
      kind: [folder],
      about: [text(subject)],
      status: [heading.id],
      voice: [text(row.cells[2])],
      source: [...new Set(sources(row))],
      year: [date ? date.dataset.sort.slice(0, 4) : "not stated"],
    };
  });

  const selects = Object.fromEntries(
    Object.entries(FACETS).map(([name, title]) => {
      const label = document.createElement("label");
      const select = document.createElement("select");
      select.name = name;
      label.append(title, select);
      form.append(label);
      return [name, select];
    })
  );
  const count = document.createElement("output");
  const reset = document.createElement("button");
  reset.type = "reset";
  reset.textContent = "Show all";
  form.append(count, reset);
  form.hidden = false;

  const chosen = () => new URLSearchParams(location.search);

  const remember = (choice) => {
    const query = choice.toString();
    history.replaceState(history.state, "", location.pathname + (query ? `?${query}` : "") + location.hash);
  };

  const matches = (one, choice, without) =>
    Object.keys(FACETS).every((name) => name === without || !choice.get(name) || one[name].includes(choice.get(name)));

  const fill = (name, choice) => {
    const counts = new Map();
    for (const one of rows) {
      for (const value of one[name]) {
        counts.set(value, (counts.get(value) || 0) + (matches(one, choice, name) ? 1 : 0));
      }
    }
    const wanted = ([value, number]) => value && (number || choice.get(name) === value);
    const options = [...counts].filter(wanted).sort(([a], [b]) => a.localeCompare(b));
    selects[name].replaceChildren(
      new Option("all", ""),
      ...options.map(([value, number]) => new Option(`${value} (${number})`, value))
    );
    selects[name].value = choice.get(name) || "";
  };

  const show = () => {
    const choice = chosen();
    for (const name of Object.keys(FACETS)) fill(name, choice);
    let left = 0;
    const used = new Set();
    for (const one of rows) {
      one.row.hidden = !matches(one, choice);
      if (one.row.hidden) continue;
      left += 1;
      used.add(one.heading);
    }
    for (const heading of new Set(rows.map((one) => one.heading))) {
      for (let part = heading; part && (part === heading || part.tagName !== "H2"); part = part.nextElementSibling) {
        part.hidden = !used.has(heading);
      }
    }
    for (let part = document.getElementById("quotes"); part; part = part.nextElementSibling) {
      part.hidden = left < rows.length; // marks still open their notes
    }
    for (const heading of used) {
      const own = rows.filter((one) => one.heading === heading);
      const said = heading.nextElementSibling.querySelector(".count");
      const shown = own.filter((one) => !one.row.hidden).length;
      said.textContent = `${shown < own.length ? `${shown} of ` : ""}${own.length} ${own.length > 1 ? "statements" : "statement"}`;
    }
    count.textContent = `${left} of ${rows.length} statements`;
    reset.hidden = left === rows.length;
  };

  form.addEventListener("change", () => {
    const choice = new URLSearchParams();
    for (const [name, select] of Object.entries(selects)) if (select.value) choice.set(name, select.value);
    remember(choice);
    show();
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    remember(new URLSearchParams());
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
});
