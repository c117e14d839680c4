import { later, say } from "./say.js";

// Search as you type: the list is fetched as HTML (`part=list`) and replaced; the field keeps the focus, and
// the address follows, so that reload, bookmark and back show the same list.
export function liveSearch() {
  const form = document.querySelector('form[data-part="search"]');
  const list = document.querySelector('[data-part="list"]');
  if (!form || !list) return;
  let request;

  const address = () => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value !== "") query.set(name, value);
    const text = query.toString();
    return form.getAttribute("action") + (text ? "?" + text : "");
  };

  const show = async () => {
    request?.abort();
    request = new AbortController();
    const url = address();
    list.setAttribute("aria-busy", "true");
    try {
      const part = url + (url.includes("?") ? "&" : "?") + "part=list";
      const answer = await fetch(part, { signal: request.signal, credentials: "same-origin" });
      if (!answer.ok) throw new Error(answer.status);
      list.innerHTML = await answer.text();
      history.replaceState(null, "", url);
      const found = list.querySelector("[data-count]");
      if (found) say(found.dataset.count);
    } catch (error) {
      // Cut off by the next letter: nothing to do. Anything else: let the server answer in full.
      if (error.name !== "AbortError") form.submit();
      return;
    }
    list.removeAttribute("aria-busy");
  };

  const soon = later(120, show);
  form.addEventListener("input", (event) => {
    if (!event.isComposing) soon();
  });
  // Pinyin and kana: the search begins when the composing has ended, not with each letter of it.
  form.addEventListener("compositionend", soon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
}
