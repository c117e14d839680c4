// What changed without a page load is said once in the page's live region.
export function say(words) {
  const region = document.getElementById("said");
  if (!region) return;
  region.textContent = "";
  // A change in the same frame is not announced.
  setTimeout(() => (region.textContent = words), 60);
}

export const csrf = () => document.querySelector('meta[name="csrf"]')?.content ?? "";

export function later(wait, work) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...values), wait);
  };
}
