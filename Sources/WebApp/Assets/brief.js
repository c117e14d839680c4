import { later, say } from "./say.js";

// The brief: a reworded question is kept, and the list read again, at each pause of the pen.
export function brief() {
  for (const button of document.querySelectorAll('[data-part="print"]')) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
  const form = document.getElementById("questions-form");
  if (!form) return;
  const reading = form.querySelector('[data-part="reading"]');
  const line = form.querySelector('[data-part="saved"]');
  const paper = document.querySelector(".paper-questions");
  const own = form.elements.own;
  const key = `typed:own:${form.getAttribute("action")}`;
  let headline = reading.textContent;
  let asked = 0;

  // The question that is being written outlives the page.
  own.value ||= sessionStorage.getItem(key) ?? "";

  const check = async () => {
    const turn = (asked += 1);
    line.textContent = reading.dataset.saving;
    try {
      const answer = await fetch(form.getAttribute("action"), {
        method: "POST",
        credentials: "same-origin",
        headers: { Accept: "application/json" },
        body: new URLSearchParams(new FormData(form)),
      });
      if (!answer.ok || answer.redirected) throw new Error(answer.status);
      const now = await answer.json();
      // Only the last answer is about what stands there.
      if (turn !== asked) return;
      line.textContent = reading.dataset.saved;
      reading.innerHTML = now.reading;
      if (form.elements.order) paper.innerHTML = now.paper;
      if (now.headline !== headline) say((headline = now.headline));
    } catch {
      line.textContent = reading.dataset.unsaved;
      setTimeout(soon, 3000);
    }
  };
  const soon = later(300, check);

  form.addEventListener("input", (event) => {
    if (event.target === own) sessionStorage.setItem(key, own.value);
    soon();
  });
  form.addEventListener("submit", () => sessionStorage.removeItem(key));
  // A question is one line: Enter ends it.
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || event.target.tagName !== "TEXTAREA") return;
    event.preventDefault();
    if (event.target === own && own.value.trim()) form.requestSubmit(form.querySelector('[name="add"]'));
  });
  if (own.value) check();
}
