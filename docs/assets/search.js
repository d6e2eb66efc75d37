// The theme gives its search dialog no name; screen readers need one.
document.addEventListener("DOMContentLoaded", () => {
  const dialog = document.querySelector(".md-search[role='dialog']");
  if (dialog) dialog.setAttribute("aria-label", "Search");
});
