import { csrf, later, say } from "./say.js";

// Never lose a word. What is typed into a form marked `data-keep` is kept in this tab until the form was sent
// and a page other than a fault's has come back.
export function keepTyped() {
  if (!document.querySelector(".plain-page")) {
    for (const key of read("sent") ?? []) sessionStorage.removeItem(key);
  }
  sessionStorage.removeItem("sent");
  for (const form of document.querySelectorAll("form[data-keep]")) {
    const key = "typed:" + form.dataset.keep;
    const fields = () => [...form.elements].filter((field) => field.name && field.type !== "hidden" && "value" in field);
    // A form that the server gave back with errors holds the newer text already.
    if (!form.querySelector(".errors")) restore(read(key), fields());
    const keep = () => {
      const changed = {};
      for (const field of fields()) {
        if (field.type === "radio" || field.tagName === "BUTTON" || field.type === "file") continue;
        if (field.value !== initial(field)) changed[field.name] = field.value;
      }
      write(key, changed);
    };
    form.addEventListener("input", later(200, keep));
    // Whoever leaves within that pause finds it all the same.
    addEventListener("pagehide", keep);
    form.addEventListener("submit", () => {
      // Sent within the pause of typing, it would be lost with an answer that is a fault.
      keep();
      sessionStorage.setItem("sent", JSON.stringify([key]));
    });
  }
}

// Notes save themselves a moment after the last letter, and at once when the page is left.
export function autosave() {
  const form = document.querySelector('form[data-part="notes"]');
  const field = form?.querySelector("textarea");
  if (!field) return;
  const key = "typed:" + field.dataset.keep;
  const line = form.querySelector('[data-part="saved"]');
  const kept = read(key)?.notes;
  let saved = field.value;
  if (typeof kept === "string" && kept !== saved) field.value = kept;

  const save = async () => {
    if (field.value === saved) return;
    const sent = field.value;
    line.textContent = field.dataset.saving;
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        credentials: "same-origin",
        headers: { Accept: "application/json" },
        body: new URLSearchParams({ csrf: csrf(), notes: sent }),
      });
      if (!answer.ok || answer.redirected) throw new Error(answer.status);
      saved = sent;
      if (field.value === sent) sessionStorage.removeItem(key);
      line.textContent = field.dataset.saved;
    } catch {
      line.textContent = field.dataset.unsaved;
    }
  };
  const soon = later(900, save);
  field.addEventListener("input", () => {
    write(key, { notes: field.value });
    soon();
  });
  field.addEventListener("blur", save);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value === saved) say(field.dataset.saved);
    save();
  });
  addEventListener("pagehide", () => {
    if (field.value !== saved) navigator.sendBeacon(form.action, new URLSearchParams({ csrf: csrf(), notes: field.value }));
  });
  if (field.value !== saved) save();
}

function restore(values, fields) {
  if (!values) return;
  for (const field of fields) {
    if (field.type === "radio" || !(field.name in values)) continue;
    field.value = values[field.name];
    const fold = field.closest("details");
    if (fold) fold.open = true;
  }
}

const initial = (field) =>
  field.tagName === "SELECT" ? [...field.options].find((option) => option.defaultSelected)?.value ?? field.options[0]?.value : field.defaultValue;

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function write(key, values) {
  if (Object.keys(values).length === 0) return sessionStorage.removeItem(key);
  try {
    sessionStorage.setItem(key, JSON.stringify(values));
  } catch {
    // A full or forbidden store: the form itself still holds the text.
  }
}
