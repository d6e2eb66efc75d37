// The timeline is filtered by what its rows say of themselves; list, figure and counts follow, and so does the address.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector(".timeline-filter");
  if (!form) return;
  const figure = document.querySelector(".drawn.time");
  const rows = [...document.querySelectorAll(".timeline-list li")].map((item) => ({ item, ...item.dataset,
    // Each choice is status/sources/entities, and how many statements are alike.
    choices: item.dataset.c.split(" ").map((choice) => {
      const [status, sources, entities, alike] = choice.split("/");
      const named = entities.split(",");
      return { status: [status], source: sources.split(","), entity: named, with: named, count: Number(alike || 1) };
    }),
  }));
  const total = (choices) => choices.reduce((sum, choice) => sum + choice.count, 0);
  const choices = rows.flatMap((row) => row.choices);
  const all = total(choices);
  const marks = [...figure.querySelectorAll("[data-m]")].map((mark) => ({
    mark, title: mark.querySelector("title"), name: mark.querySelector("title").textContent,
    number: mark.querySelector(".beside"), rows: rows.filter((row) => row.m === mark.dataset.m),
  }));

  const list = (asked) => {
    for (const row of rows) {
      row.shown = row.choices.filter((choice) => asked.every(([name, id]) => choice[name].includes(id)));
      row.count = total(row.shown);
      row.item.hidden = !row.count;
      for (const part of row.item.querySelectorAll(".part")) {
        const [[name, id]] = Object.entries(part.dataset);
        const count = total(row.shown.filter((choice) => choice[name].includes(id)));
        part.hidden = !count;
        if (name === "status") part.querySelector("b").textContent = count;
      }
    }
    for (const stretch of document.querySelectorAll(".timeline-list")) {
      stretch.hidden = stretch.previousElementSibling.hidden = !stretch.querySelector("li:not([hidden])");
    }
  };

  const draw = () => {
    for (const { mark, title, name, number, rows } of marks) {
      const shown = rows.filter((row) => row.count);
      const count = shown.reduce((sum, row) => sum + row.count, 0);
      const before = total(rows.flatMap((row) => row.choices));
      mark.classList.toggle("off", !count);
      title.textContent = count === before ? name : `${name} (${count} of them chosen)`;
      if (before > 1) number.textContent = count;
      if (before > 1 && count) mark.setAttribute("href", `#${shown[0].item.id}`);
    }
    for (const lane of figure.querySelectorAll("[data-lane]")) {
      const own = rows.filter((row) => row.lane === lane.dataset.lane && row.m);
      lane.textContent = own.reduce((sum, row) => sum + row.count, 0);
    }
  };

  // Rows of the figure in which nothing is left give up their height. ROW and AXIS are as they were drawn.
  const ROW = 20;
  const AXIS = 18;
  const svg = figure.querySelector("svg");
  const height = Number(svg.getAttribute("height"));
  const middle = (mark) => {
    const shape = mark.querySelector("circle, rect, svg");
    return Number(shape.getAttribute("cy") || shape.getAttribute("y")) + (shape.matches("rect") ? 5 : 0);
  };
  const placed = [
    ...marks.map(({ mark }) => ({ node: mark, y: middle(mark) })),
    ...[...svg.querySelectorAll(".lane")].map((node) => ({ node, y: Number(node.getAttribute("y")) })),
  ];
  const drawn = new Set(placed.slice(0, marks.length).map(({ y }) => y));
  const pack = () => {
    const used = new Set(placed.filter(({ node }) => node.matches("a:not(.off)")).map(({ y }) => y));
    const empty = [...drawn].filter((y) => !used.has(y));
    for (const { node, y } of placed) {
      const above = empty.filter((row) => row < y).length;
      node.style.transform = above ? `translateY(${-ROW * above}px)` : "";
    }
    const left = height - ROW * empty.length;
    svg.setAttribute("height", left);
    for (const behind of svg.querySelectorAll(":scope > rect")) behind.setAttribute("height", left - AXIS);
    for (const line of svg.querySelectorAll(":scope > line")) line.setAttribute("y2", left);
  };

  // A second company or person, for what is between two.
  const first = form.elements.entity.closest("label");
  const second = first.cloneNode(true);
  second.firstChild.textContent = "Together with ";
  second.querySelector("select").name = "with";
  first.after(second);

  // Each choice says how many entries it would leave, given the others.
  const options = [...form.querySelectorAll("option")].filter((option) => option.value).map((option) => ({
    option, name: option.parentElement.name, label: option.textContent,
  }));
  const count = (asked) => {
    for (const { option, name, label } of options) {
      const others = asked.filter(([other]) => other !== name).concat([[name, option.value]]);
      const left = total(choices.filter((choice) => others.every(([other, id]) => choice[other].includes(id))));
      option.textContent = `${label} (${left})`;
      option.disabled = !left;
    }
  };

  const show = () => {
    const asked = [...new FormData(form)].filter(([, id]) => id);
    list(asked);
    draw();
    pack();
    count(asked);
    const left = rows.reduce((sum, row) => sum + row.count, 0);
    form.querySelector("output").textContent = asked.length ? `${left} of ${all} entries` : `${all} entries`;
    form.querySelector("button").disabled = !asked.length;
    return asked;
  };

  const remember = (asked) => {
    const query = new URLSearchParams(asked).toString();
    history.replaceState(history.state, "", location.pathname + (query ? `?${query}` : "") + location.hash);
  };

  for (const [name, id] of new URLSearchParams(location.search)) {
    const select = form.elements[name];
    if (select && [...select.options].some((option) => option.value === id)) select.value = id;
  }
  form.addEventListener("change", () => remember(show()));
  form.addEventListener("reset", (event) => {
    event.preventDefault(); // or the form would be emptied only after this
    for (const select of form.querySelectorAll("select")) select.value = "";
    remember(show());
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  show();
  // What an address points at may have moved up since.
  if (location.search && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
});
