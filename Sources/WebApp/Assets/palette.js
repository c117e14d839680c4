import { later } from "./say.js";

// Ctrl or ⌘ K finds anyone and goes anywhere; `?` lists the keys; `g t` and the like go to a page.
export function dialogs() {
  const palette = document.getElementById("palette");
  const help = document.getElementById("help");
  if (!palette || !help) return;
  const finder = palette.querySelector("input");
  const list = palette.querySelector("ul");
  const pages = [...list.children];
  let chosen = 0;
  let request;
  let prefix = "";

  const entries = () => [...list.querySelectorAll('[role="option"]:not([hidden])')];
  const mark = (index) => {
    const all = entries();
    chosen = all.length ? (index + all.length) % all.length : 0;
    all.forEach((entry, at) => {
      entry.id = "entry-" + at;
      entry.setAttribute("aria-selected", String(at === chosen));
    });
    if (all[chosen]) {
      finder.setAttribute("aria-activedescendant", all[chosen].id);
      all[chosen].scrollIntoView({ block: "nearest" });
    } else {
      finder.removeAttribute("aria-activedescendant");
    }
  };
  const go = (entry) => {
    if (!entry?.dataset.part) return;
    if (entry.dataset.part !== "#help") return location.assign(entry.dataset.part);
    palette.close();
    help.showModal();
  };

  const entry = (person) => {
    const item = document.createElement("li");
    item.className = "entry";
    item.setAttribute("role", "option");
    item.dataset.part = "/people/" + encodeURIComponent(person.id);
    const name = document.createElement("bdi");
    name.textContent = person.name;
    const more = document.createElement("span");
    more.className = "soft small";
    more.textContent = [person.title, person.company].filter(Boolean).join(" · ");
    item.append(name, more);
    return item;
  };

  const show = (people, query) => {
    const fitting = pages.filter((page) => page.textContent.toLowerCase().includes(query.toLowerCase()));
    const items = [...people.map(entry), ...fitting];
    if (items.length === 0) {
      const none = document.createElement("li");
      none.className = "soft entry";
      none.setAttribute("role", "option");
      none.setAttribute("aria-disabled", "true");
      none.textContent = list.dataset.word;
      items.push(none);
    }
    list.replaceChildren(...items);
    mark(0);
  };

  const find = later(100, async () => {
    const query = finder.value.trim();
    request?.abort();
    if (!query) return show([], "");
    request = new AbortController();
    try {
      const answer = await fetch("/people/find?q=" + encodeURIComponent(query), { signal: request.signal, credentials: "same-origin" });
      show(answer.ok ? await answer.json() : [], query);
    } catch (error) {
      if (error.name !== "AbortError") show([], query);
    }
  });

  finder.addEventListener("input", find);
  finder.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") mark(chosen + 1);
    else if (event.key === "ArrowUp") mark(chosen - 1);
    else if (event.key === "Enter") go(entries()[chosen]);
    else return;
    event.preventDefault();
  });
  list.addEventListener("click", (event) => go(event.target.closest('[role="option"]')));
  for (const dialog of [palette, help]) {
    // A click on the backdrop is a click on the dialog itself.
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  }

  const open = () => {
    if (palette.open) return palette.close();
    finder.value = "";
    show([], "");
    palette.showModal();
  };

  const keysOn = document.getElementById("keys-on");
  keysOn.checked = localStorage.getItem("keys") !== "off";
  keysOn.addEventListener("change", () => localStorage.setItem("keys", keysOn.checked ? "on" : "off"));

  addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      return open();
    }
    if (!keysOn.checked) return;
    const typing = event.target.closest?.("input,textarea,select,[contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    const places = { t: "/today", p: "/people", y: "/you", d: "/data" };
    if (prefix === "g" && places[event.key]) return location.assign(places[event.key]);
    prefix = event.key;
    if (event.key === "?") help.showModal();
    else if (event.key === "n") location.assign("/people/new");
    else if (event.key === "/") search(event);
    else if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
  });
}

function search(event) {
  event.preventDefault();
  const field = document.getElementById("q");
  if (field) field.focus();
  else location.assign("/people");
}

// j and k walk through the people of a list, or the buttons of what is due.
function step(by) {
  const all = [...document.querySelectorAll("main .stretched, main .due > li > .button")];
  if (all.length === 0) return;
  const at = all.indexOf(document.activeElement);
  all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))].focus();
}
