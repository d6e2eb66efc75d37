// A link to another page of the briefing shows what that page is about before it is followed.
(() => {
  const { base } = briefingCard;

  const line = (kind, text) => {
    const made = document.createElement("p");
    made.className = kind;
    made.textContent = text;
    return made;
  };

  const preview = async (link) => {
    if (!link.closest(".md-content") || link.matches("a.n, a.fact, .headerlink, :has(> title)")) return null;
    const here = location.href.split(/[?#]/)[0];
    // A link in a drawing has no address as text of its own.
    const there = new URL(link.getAttribute("href"), location).href.split(/[?#]/)[0];
    if (there === here || !there.startsWith(base.href)) return null;
    const found = (await briefingCard.data("data/previews.js", "briefingPreviews"))[decodeURIComponent(there.slice(base.href.length))];
    if (!found) return null;
    const [title, kind, text] = found;
    const nodes = [line("kicker", kind), line("card-title", title)];
    if (text) nodes.push(line("card-text", text));
    return { label: title, nodes };
  };
  briefingCard.onHover(preview);
})();
