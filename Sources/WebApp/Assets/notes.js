import { csrf } from "./say.js";

// Notes of a chat are never lost. Every letter is kept in this browser at once, and sent to the notebook at each pause;
// what is kept here goes only when the notebook has said that it holds it. A window that was closed, or whose server was
// killed, leaves its letters behind: the next page of Cortado that opens, whichever it is, sends them.
//
// One entry a window (`notes:NAME`), so that two windows never write over each other. A lock of the same name tells
// whether its window still lives: it is let go with the window, however that ends.
const PREFIX = "notes:";
// In memory alone: a duplicated tab copies what is in sessionStorage.
export const writer = crypto.randomUUID();
const own = PREFIX + writer;

export function remember(entry) {
  try {
    localStorage.setItem(own, JSON.stringify({ ...entry, writer }));
  } catch {
    // A full or forbidden store: the field itself still holds the text.
  }
}

export const forget = (key = own) => localStorage.removeItem(key);

export function live() {
  // Held as long as the window is there.
  navigator.locks?.request(own, () => new Promise(() => {}));
}

// What closed windows left behind, each with its key.
export async function left() {
  const entries = [];
  for (const key of Object.keys(localStorage).filter((key) => key.startsWith(PREFIX) && key !== own)) {
    const isOrphan = await navigator.locks.request(key, { ifAvailable: true }, (lock) => lock !== null);
    const entry = isOrphan ? parsed(localStorage.getItem(key)) : null;
    if (entry) entries.push({ key, ...entry });
  }
  return entries;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const fields = (entry) =>
  new URLSearchParams({ csrf: csrf(), on: entry.on, text: entry.text, since: entry.since, writer: entry.writer });

// One save. No time limit: a save that is given up here may still be carried out there, after a newer one.
export async function send(entry) {
  const answer = await fetch(entry.action, {
    method: "POST",
    credentials: "same-origin",
    headers: { Accept: "application/json" },
    body: fields(entry),
  });
  if (answer.status === 404) return { isGone: true };
  if (!answer.ok || answer.redirected) throw new Error(answer.status);
  return answer.json();
}

// On any page: what was left behind goes home. A conflict waits for the chat page, which shows both texts.
export async function sendLeft() {
  if (!csrf() || !navigator.locks) return;
  for (const entry of await left()) {
    try {
      const answer = await send(entry);
      if (!answer.conflict) forget(entry.key);
    } catch {
      // Another time.
    }
  }
}
