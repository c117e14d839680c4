import { csrf, later, say } from "./say.js";

// The desk: each pause of the pen saves the sheet and has it read. Without this file every button sends the sheet.
export function desk() {
  const form = document.getElementById("desk-form");
  if (!form) return;
  const field = form.elements.text;
  const subject = form.elements.subject;
  const part = (name) => document.querySelector(`[data-part="${name}"]`);
  const [marks, counter, reading, line] = ["marks", "counter", "reading", "saved"].map(part);
  const key = "typed:" + field.dataset.keep;
  const now = () => JSON.stringify([subject?.value ?? "", field.value]);
  let saved = now();
  let running = false;
  let headline = document.getElementById("reading-headline")?.textContent;

  // What was typed while the server was away.
  const kept = recall(key);
  if (kept && JSON.stringify(kept) !== saved) {
    if (subject) subject.value = kept[0];
    field.value = kept[1];
  }

  const height = () => {
    field.style.height = "auto";
    field.style.height = `${Math.max(field.scrollHeight, 240)}px`;
  };

  const check = async () => {
    if (running) return soon();
    const sent = now();
    running = true;
    line.textContent = sent === saved ? "" : field.dataset.saving;
    try {
      const answer = await fetch(form.getAttribute("action"), {
        method: "POST",
        credentials: "same-origin",
        headers: { Accept: "application/json" },
        body: new URLSearchParams(new FormData(form)),
      });
      if (!answer.ok || answer.redirected) throw new Error(answer.status);
      show(await answer.json(), sent);
    } catch {
      line.textContent = field.dataset.unsaved;
      setTimeout(soon, 3000);
    } finally {
      running = false;
    }
  };
  const soon = later(220, check);

  const show = (answer, sent) => {
    if (answer.conflict) {
      // The server shows both texts side by side; ours is sent along, so that none is lost.
      form.requestSubmit(form.querySelector('button[value="check"]'));
      return;
    }
    form.elements.version.value = answer.version;
    saved = sent;
    line.textContent = field.dataset.saved;
    if (now() !== sent) return soon();
    forget(key);
    marks.innerHTML = answer.marks;
    counter.innerHTML = answer.counter;
    const held = reading.contains(document.activeElement);
    reading.innerHTML = answer.reading;
    if (held) field.focus();
    const mail = part("mail");
    if (mail) mail.href = answer.mail;
    for (const loud of form.querySelectorAll('.sending a[data-part], .sending button[data-part="copy"]')) {
      loud.classList.toggle("primary", answer.isReady);
    }
    if (answer.headline !== headline) say((headline = answer.headline));
  };

  const typed = () => {
    remember(key, [subject?.value ?? "", field.value]);
    height();
    soon();
  };
  form.addEventListener("input", typed);
  form.addEventListener("submit", () => forget(key));
  addEventListener("pagehide", () => {
    if (now() === saved) return;
    const body = new FormData(form);
    body.set("csrf", csrf());
    navigator.sendBeacon(form.getAttribute("action"), new URLSearchParams(body));
  });

  reading.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const [from, to] = [Number(button.dataset.from), Number(button.dataset.to)];
    if (button.dataset.part === "show") {
      field.focus();
      field.setSelectionRange(from, to);
    } else if (button.dataset.part === "take") {
      event.preventDefault();
      field.focus();
      field.setSelectionRange(from, to);
      // The browser's own Undo takes it back.
      const word = button.dataset.word;
      if (!document.execCommand(word ? "insertText" : "delete", false, word)) field.setRangeText(word, from, to, "end");
      typed();
    }
  });

  for (const button of form.querySelectorAll('[data-part="copy"]')) {
    button.addEventListener("click", () => {
      navigator.clipboard
        .writeText(field.value)
        .then(() => announce(button.dataset.saved))
        .catch(() => {
          field.select();
          announce(document.execCommand("copy") ? button.dataset.saved : button.dataset.unsaved);
        });
    });
  }
  const announce = (words) => {
    line.textContent = words;
    say(words);
  };

  addEventListener("resize", height);
  height();
  if (now() !== saved) check();
}

function recall(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function remember(key, value) {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden store: the field itself still holds the text.
  }
}

const forget = (key) => sessionStorage.removeItem(key);
