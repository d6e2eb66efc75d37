// Reloads the page when a new edition is built; shows what keeps it back. The browser keeps the place on the page.
(() => {
  const shown = Number(document.currentScript.dataset.edition);
  const notice = document.createElement("pre");
  notice.setAttribute("role", "alert");
  notice.id = "preview-problems";
  notice.style.cssText =
    "position:fixed;inset:auto 0 0 0;max-height:45vh;overflow:auto;margin:0;padding:1em;z-index:9999;" +
    "background:#fff4f4;color:#600;border-top:4px solid #c00;font:14px/1.4 monospace;white-space:pre-wrap";
  new EventSource("/_preview/events").onmessage = (event) => {
    const { edition, problems } = JSON.parse(event.data);
    if (edition !== shown) {
      location.reload();
    } else if (problems) {
      notice.textContent = problems;
      document.body.append(notice);
    } else {
      notice.remove();
    }
  };
})();
