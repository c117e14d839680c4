// Everything works without this file; it only adds. Plain modules, no build step, no dependency.
import { liveSearch } from "./search.js";
import { dropZones, companyButtons } from "./files.js";
import { autosave, keepTyped } from "./keep.js";
import { dialogs } from "./palette.js";
import { desk } from "./desk.js";
import { brief } from "./brief.js";
import { chat } from "./chat.js";

liveSearch();
dropZones();
companyButtons();
keepTyped();
autosave();
dialogs();
desk();
brief();
chat();

// A form that came back with errors: the keyboard begins at what needs another look.
document.querySelector(".errors[tabindex]")?.focus();

// A link that opens a folded part of the same page (#log, #restore) unfolds it.
const unfold = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = target && (target.matches("details") ? target : target.querySelector("details"));
  if (fold) fold.open = true;
};
addEventListener("hashchange", unfold);
unfold();

// The places that a phone's bar has no room for fold away again.
const more = document.querySelector(".rail-more");
document.addEventListener("click", (event) => {
  if (more?.open && !more.contains(event.target)) more.open = false;
});
more?.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !more.open) return;
  more.open = false;
  more.querySelector("summary").focus();
});

// One click is one request: a second one on a slow machine would log an event twice.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "1";
});
addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});
