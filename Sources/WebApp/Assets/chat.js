import { say } from "./say.js";
import { fields, forget, left, live, remember, send, sendLeft, writer } from "./notes.js";
import { clock } from "./clock.js";

// Chat mode. Without this file every button sends the notes.
export function chat() {
  const form = document.getElementById("notes-form");
  if (!form) return sendLeft();
  const field = form.elements.text;
  const part = (name) => form.querySelector(`[data-part="${name}"]`);
  const [line, found] = [part("saved"), part("found")];
  const panel = document.getElementById("conflict");
  const action = form.getAttribute("action");
  let revision = Number(form.elements.since.value);
  // What the notebook holds, as far as this window knows.
  let saved = panel.hidden ? field.value : null;
  let flying = null;
  let kept = null;
  let timer = 0;
  let dirtySince = 0;
  let failures = 0;

  form.elements.writer.value = writer;
  live();
  const isDirty = () => field.value !== saved;
  const entry = () => ({ action, on: form.elements.on.value, text: field.value, since: revision, writer });
  const status = (words) => line.textContent !== words && (line.textContent = words);

  const acknowledge = (answer, text) => {
    revision = answer.revision;
    form.elements.since.value = revision;
    saved = text;
    failures = 0;
    if (isDirty()) remember(entry());
    else forget();
  };

  const save = () => {
    clearTimeout(timer);
    if (flying || kept || !isDirty()) return flying;
    const sent = entry();
    status(field.dataset.saving);
    dirtySince = 0;
    flying = send(sent)
      .then((answer) => {
        if (answer.isGone) return forget();
        if (answer.conflict) return ask(answer);
        acknowledge(answer, sent.text);
        found.textContent = answer.found;
        if (!isDirty()) status(field.dataset.saved);
      })
      .catch(() => {
        failures += 1;
        status(field.dataset.unsaved);
      })
      .finally(() => {
        flying = null;
        if (isDirty() && !kept) soon(failures ? Math.min(500 * 2 ** failures, 4000) : 300);
      });
    return flying;
  };

  const soon = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };

  const typed = () => {
    document.querySelector('[data-part="smile"]')?.remove();
    remember(entry());
    if (failures || kept) return;
    // At each pause, and at least once a second while the pen does not rest.
    const now = Date.now();
    dirtySince ||= now;
    soon(Math.max(0, Math.min(350, dirtySince + 900 - now)));
  };
  field.addEventListener("input", typed);

  // Two windows wrote: both texts stand there until somebody has chosen.
  const ask = (answer) => {
    kept = answer;
    remember(entry());
    part("theirs").textContent = answer.text;
    part("mine").textContent = field.value;
    panel.hidden = false;
    status("");
    panel.focus();
    panel.scrollIntoView({ block: "nearest" });
  };
  const choose = (deed) => {
    const mine = field.value;
    if (deed === "theirs") field.value = kept.text;
    if (deed === "both") field.value = joined(kept.text, mine);
    revision = kept.revision;
    form.elements.since.value = revision;
    saved = kept.text;
    kept = null;
    panel.hidden = true;
    field.focus();
    if (isDirty()) {
      remember(entry());
      save();
    } else {
      forget();
      status(field.dataset.saved);
    }
  };
  if (!panel.hidden) kept = { text: part("theirs").textContent, revision };

  form.addEventListener("submit", async (event) => {
    const button = event.submitter;
    if (!panel.hidden && ["both", "mine", "theirs"].includes(button?.value)) {
      event.preventDefault();
      return choose(button.value);
    }
    if (button?.dataset.part === "tick") {
      event.preventDefault();
      return tick(button);
    }
    // First home with the notes, then on: a save that is on its way must not arrive after a newer one.
    if (flying || isDirty()) {
      event.preventDefault();
      await flying;
      await save();
      if (!isDirty() && !kept) form.requestSubmit(button);
    }
  });

  // Another window may have written meanwhile; where nothing was typed here, its text is taken over.
  const catchUp = async () => {
    if (flying || kept || isDirty()) return isDirty() && save();
    try {
      const answer = await fetch(`${action}/notes?on=${form.elements.on.value}`, { credentials: "same-origin" });
      const now = answer.ok && !answer.redirected ? await answer.json() : null;
      if (!now || flying || isDirty() || now.revision === revision) return;
      revision = now.revision;
      form.elements.since.value = revision;
      saved = field.value = now.text;
      found.textContent = now.found;
      status(field.dataset.word);
    } catch {
      // The server is away; the notes are not.
    }
  };
  addEventListener("focus", catchUp);
  addEventListener("online", save);
  document.addEventListener("visibilitychange", () => document.hidden && save());
  addEventListener("pagehide", () => {
    if (isDirty() && !kept) navigator.sendBeacon(action, fields(entry()));
  });

  // What a window that was closed left behind.
  const recover = async () => {
    for (const old of await left()) {
      if (old.action !== action || old.on !== form.elements.on.value) continue;
      if (old.text !== field.value) {
        if (kept || (isDirty() && old.since !== revision)) continue;
        // A save whose answer was lost with its server: the notebook holds the beginning, and the rest goes on from there.
        const isNewer = !isDirty() && (old.since === revision || old.text.startsWith(field.value));
        if (!isNewer) kept = { text: field.value, revision };
        field.value = old.text;
        remember(entry());
        if (isNewer) {
          status(field.dataset.keep);
          save();
        } else {
          ask(kept);
        }
      }
      forget(old.key);
    }
    await sendLeft();
  };
  if (navigator.locks) {
    recover();
    // A page that was left a moment ago may still hold its lock.
    setTimeout(recover, 1500);
  }

  marks(form, field, typed);
  const tick = ticks(form, action);
  clock();
  if (panel.hidden) field.setSelectionRange(field.value.length, field.value.length);
}

function joined(theirs, mine) {
  const known = new Set(theirs.split("\n"));
  const fresh = mine.split("\n").filter((words) => words && !known.has(words));
  if (fresh.length === 0) return theirs;
  return theirs + (theirs === "" || theirs.endsWith("\n") ? "" : "\n") + fresh.join("\n");
}

// A button writes its sign at the start of the line; a second press takes it away. The browser's own Undo knows both.
function marks(form, field, typed) {
  for (const button of form.querySelectorAll('[data-part="mark"]')) {
    button.addEventListener("click", () => {
      const sign = button.dataset.word;
      const [from, to] = [field.selectionStart, field.selectionEnd];
      const start = field.value.lastIndexOf("\n", from - 1) + 1;
      const isThere = field.value.startsWith(sign + " ", start);
      field.focus();
      field.setSelectionRange(start, isThere ? start + 2 : start);
      const words = isThere ? "" : sign + " ";
      if (!document.execCommand(words ? "insertText" : "delete", false, words)) {
        field.setRangeText(words, start, isThere ? start + 2 : start);
      }
      const moved = words.length - (isThere ? 2 : 0);
      field.setSelectionRange(Math.max(start, from + moved), Math.max(start, to + moved));
      typed();
    });
  }
}

// Ticked at once, told to the notebook as soon as it listens.
function ticks(form, action) {
  const waiting = new Map();
  const buttons = [...form.querySelectorAll('[data-part="tick"]')];
  const flush = async () => {
    for (const [id, isTicked] of [...waiting]) {
      try {
        const answer = await fetch(`${action}/tick`, {
          method: "POST",
          credentials: "same-origin",
          headers: { Accept: "application/json" },
          body: new URLSearchParams({ csrf: form.elements.csrf.value, [isTicked ? "tick" : "untick"]: id }),
        });
        if (!answer.ok || answer.redirected) throw new Error(answer.status);
        if (waiting.get(id) === isTicked) waiting.delete(id);
      } catch {
        return setTimeout(flush, 2000);
      }
    }
    if (waiting.size > 0) flush();
  };
  const toggle = (button) => {
    const isTicked = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", isTicked);
    button.name = isTicked ? "untick" : "tick";
    const isIdle = waiting.size === 0;
    waiting.set(button.value, isTicked);
    if (isIdle) flush();
  };
  addEventListener("keydown", (event) => {
    const digit = event.altKey && !event.ctrlKey && !event.metaKey && /^Digit([1-9])$/.exec(event.code);
    const button = digit && buttons[digit[1] - 1];
    if (!button) return;
    event.preventDefault();
    toggle(button);
    say(button.textContent.trim());
  });
  return toggle;
}
