// The mark of a statement gives its permanent address and how to cite it.
(() => {
  const text = (element) => (element ? element.textContent.replace(/\s+/g, " ").trim() : "");

  const before = (element, tag) => {
    for (let part = element; part && part.tagName !== "ARTICLE"; part = part.parentElement) {
      for (let one = part.previousElementSibling; one; one = one.previousElementSibling) {
        if (one.tagName === tag) return one;
      }
    }
    return null;
  };

  const without = (element, selector) => {
    const copy = element && element.cloneNode(true);
    if (copy) for (const one of copy.querySelectorAll(selector)) one.remove();
    return text(copy);
  };

  // A source is named in full at the foot of the page.
  const source = (link) => {
    const page = (one) => one.href.split("#")[0];
    const whole = [...document.querySelectorAll("#quotes ~ ul a")].find((one) => page(one) === page(link));
    const outlet = text(link);
    if (!whole) return outlet;
    return /…$/.test(outlet) ? text(whole) : `${text(whole)}, ${outlet}`;
  };

  const quotesOf = (statement) => {
    const places = [...statement.querySelectorAll("a.n[role]")].map((mark) => mark.hash.slice(1));
    return [...new Set(places)].map((place) => {
      const item = document.getElementById(place).closest("li");
      return `“${text(item.querySelector("mark"))}” (${source(item.querySelector(".src"))}, ${text(item.querySelector(".date"))})`;
    });
  };

  const described = (fact) => {
    const statement = fact.closest("li, tr");
    const own = fact.pathname === location.pathname; // elsewhere its heading names whom it is about
    const page = own ? without(document.querySelector("h1"), ".headerlink") : "";
    const about = without(before(statement, "H3"), ".headerlink");
    const value = text(statement.querySelector("strong"));
    const status = value.startsWith("denies ") ? "" : text(statement.querySelector(".st"));
    const voice = statement.querySelector(".said, .voice").cloneNode(true);
    for (const line of voice.querySelectorAll("br")) line.replaceWith(" · ");
    const said = without(voice, ".src, .n").replace(/( ·)+( |$)/g, "$1$2").replace(/[ ·]+$/, "");
    const title = [page, about, value].filter((part, at, all) => part && all.indexOf(part) === at).join(": ");
    const site = text(document.querySelector(".md-header__topic")) || document.title;
    return { id: fact.hash.slice(1), title, site, url: fact.href, status, said, quotes: quotesOf(statement) };
  };

  // Characters that BibTeX or Markdown would read as structure.
  const bibtex = (value) => value.replace(/[\\{}]/g, "").replace(/([#$%&_])/g, "\\$1");
  const markdown = (value) => value.replace(/([\\`*_[\]<>#])/g, "\\$1");

  const formats = (one) => {
    const status = [one.status, one.said].filter(Boolean).join("; ");
    const words = one.quotes.join("; ");
    return {
      Link: one.url,
      Text: `${one.title} (${status}). ${words}. In: ${one.site}. ${one.url}`,
      Markdown: `[${markdown(one.title)}](${one.url}) (${markdown(status)}). ${markdown(words)}. In: *${markdown(one.site)}*.`,
      BibTeX: `@misc{${one.id},\n  title = {${bibtex(one.title)}},\n  howpublished = {${bibtex(one.site)}},\n` +
        `  note = {${bibtex(`${status}. ${words}`)}},\n  url = {${one.url}}\n}`,
    };
  };

  // Where a browser gives no clipboard, as to pages opened from disk, the text is selected for Ctrl+C.
  const copy = (name, area) => {
    const button = document.createElement("button");
    const said = document.createElement("output");
    button.type = "button";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy ${name}`);
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(area.value);
        said.textContent = "Copied.";
      } catch {
        area.focus();
        area.select();
        said.textContent = "Selected: press Ctrl+C or ⌘C to copy.";
      }
    });
    const line = document.createElement("p");
    line.append(button, " ", said);
    return line;
  };

  const field = (name, value) => {
    const label = document.createElement("label");
    const area = document.createElement("textarea");
    area.readOnly = true;
    area.rows = { Link: 2, BibTeX: 6 }[name] || 4;
    area.value = value;
    area.addEventListener("focus", () => area.select());
    label.append(name, area);
    const part = document.createElement("div");
    part.className = "cite";
    part.append(label, copy(name, area));
    return part;
  };

  // For editors: the line of the seed file, as a link where the address of the repository is known.
  const written = (id) => {
    const line = document.createElement("p");
    line.className = "checked";
    briefingCard.data("data/lines.js", "briefingLines").then((lines) => {
      const [shown, url] = lines[id] || [];
      if (!shown) return;
      const place = document.createElement(url ? "a" : "code");
      place.textContent = shown;
      if (url) place.href = url;
      line.append("Written in ", place);
    });
    return line;
  };

  briefingCard.onClick("a.fact", (fact) => {
    history.replaceState(null, "", fact.hash);
    const title = document.createElement("p");
    title.className = "card-title";
    title.textContent = "Cite this statement";
    const fields = Object.entries(formats(described(fact))).map(([name, value]) => field(name, value));
    return { label: "Cite this statement", nodes: [title, ...fields, written(fact.hash.slice(1))] };
  });
})();
