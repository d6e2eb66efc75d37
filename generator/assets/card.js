// A small card beside a link. It opens by pointer, tap or key and closes by Escape, by a click elsewhere
// or when the pointer leaves. Without support for popovers links simply lead where they lead.
const briefingCard = (() => {
  const OPEN_AFTER = 250;
  const CLOSE_AFTER = 200;
  const SETTLED = 150;
  const box = document.createElement("div");
  const able = "popover" in box;
  let timer = 0;
  let held = null; // the link a click opened the card for: it takes the focus back
  let shut = { link: null, at: 0 }; // a click on it closes the card; that same click is not to open it again

  const place = (link) => {
    const at = link.getClientRects()[0] || link.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const height = window.innerHeight;
    const left = Math.max(8, Math.min(at.left, width - box.offsetWidth - 8));
    const below = at.bottom + 6;
    const top = below + box.offsetHeight < height ? below : Math.max(8, at.top - box.offsetHeight - 6);
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  };

  const close = () => {
    clearTimeout(timer);
    if (box.matches(":popover-open")) box.hidePopover();
  };

  const open = (link, label, nodes, hold) => {
    clearTimeout(timer);
    if (!box.isConnected) document.body.append(box);
    box.replaceChildren(...nodes);
    box.setAttribute("aria-label", label);
    held = hold ? link : null;
    if (!box.matches(":popover-open")) box.showPopover();
    box.scrollTop = 0;
    place(link);
    if (hold) box.focus();
  };

  if (able) {
    box.className = "card md-typeset";
    box.popover = "auto";
    box.tabIndex = -1;
    box.setAttribute("role", "dialog");
    box.addEventListener("toggle", (event) => {
      if (event.newState !== "closed" || !held) return;
      if (box.contains(document.activeElement) || document.activeElement === document.body) held.focus();
      held = null;
    });
    box.addEventListener("beforetoggle", (event) => {
      if (event.newState === "closed") shut = { link: held, at: event.timeStamp };
    });
    // The card stands at the end of the page; the keyboard leaves it for what comes after its link.
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Tab" || !held) return;
      const stops = [box, ...box.querySelectorAll("a[href], button, textarea")];
      if (document.activeElement !== (event.shiftKey ? stops[0] : stops[stops.length - 1])) return;
      held.focus();
      close();
    });
    box.addEventListener("pointerenter", () => clearTimeout(timer));
    box.addEventListener("pointerleave", () => {
      if (!held) timer = setTimeout(close, CLOSE_AFTER);
    });
    addEventListener("resize", close);
  }

  // `content(link)` gives {label, nodes} for a link that has a card, null for any other, or a promise of either.
  const contents = [];
  // A link that scrolls under a resting pointer is not pointed at.
  let scrolled = -Infinity;
  const onHover = (content) => {
    contents.push(content);
    if (!able || contents.length > 1 || !matchMedia("(hover: hover)").matches) return;
    document.addEventListener("scroll", (event) => { scrolled = event.timeStamp; clearTimeout(timer); }, { passive: true });
    document.addEventListener("pointerover", (event) => {
      const link = event.target.closest && event.target.closest("a[href]");
      if (!link || box.contains(link) || held || event.timeStamp - scrolled < SETTLED) return;
      clearTimeout(timer);
      timer = setTimeout(async () => {
        for (const one of contents) {
          const found = await one(link);
          if (!found) continue;
          if (link.matches(":hover")) open(link, found.label, found.nodes, false);
          return;
        }
      }, OPEN_AFTER);
    });
    document.addEventListener("pointerout", (event) => {
      const link = event.target.closest && event.target.closest("a[href]");
      if (!link || held || link.contains(event.relatedTarget)) return;
      clearTimeout(timer);
      timer = setTimeout(close, CLOSE_AFTER);
    });
  };

  const onClick = (selector, content) => {
    if (!able) return;
    document.addEventListener("click", (event) => {
      const link = event.target.closest && event.target.closest(selector);
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      const found = content(link);
      if (!found) return;
      event.preventDefault();
      event.stopPropagation();
      if (shut.link === link && event.timeStamp - shut.at < 500) return;
      open(link, found.label, found.nodes, true);
    }, true);
  };

  // Scripts with data, by name: loaded once, when they are first asked for.
  const base = new URL("../", document.currentScript.src);
  const loaded = new Map();
  const data = (file, name) => {
    if (!loaded.has(file)) {
      loaded.set(file, new Promise((resolve) => {
        const script = document.createElement("script");
        script.src = new URL(file, base).href;
        script.addEventListener("load", () => resolve(window[name] || {}));
        script.addEventListener("error", () => resolve({}));
        document.head.append(script);
      }));
    }
    return loaded.get(file);
  };

  return { onHover, onClick, data, base };
})();
