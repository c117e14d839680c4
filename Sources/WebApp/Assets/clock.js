import { say } from "./say.js";

// Counts down from the half hour by the server's clock; starts with the talk where one is on the books, else by hand.
export function clock() {
  const box = document.getElementById("clock");
  if (!box) return;
  const part = (name) => box.querySelector(`[data-part="${name}"]`);
  const number = (name) => (box.dataset[name] ? Number(box.dataset[name]) : null);
  const [booked, length, warning, cutOff] = ["start", "length", "warning", "cutOff"].map(number);
  const ahead = number("now") - Date.now();
  const now = () => Date.now() + ahead;
  const key = `clock:${location.pathname}:${document.querySelector('[name="on"]')?.value}`;
  // Two hours later it is another sitting; a minute is for clocks that do not agree.
  const isAround = (start) => start && now() > start - 60_000 && now() < start + 120 * 60_000;
  let start = [Number(sessionStorage.getItem(key)), booked].find(isAround) ?? null;
  let called = null;

  const show = () => {
    if (!start && isAround(booked)) start = booked;
    part("start").hidden = start !== null;
    if (!start) return;
    const minutes = Math.max(0, (now() - start) / 60_000);
    const left = length - minutes;
    part("face").textContent = face(left);
    box.classList.toggle("is-over", left < 0);
    box.style.setProperty("--gone", `${Math.min(100, Math.max(0, (minutes / length) * 100))}%`);
    const calls = [
      [minutes >= warning, "five"],
      [left <= 0, "over"],
      [cutOff !== null && minutes >= length, "zoom"],
      [cutOff !== null && minutes >= cutOff, "ended"],
    ];
    call(calls.filter(([isTime]) => isTime).map(([, name]) => name));
  };

  // One call at a time; Zoom's limit stands beside the end of the half hour.
  const call = (names) => {
    const last = names.at(-1) ?? null;
    if (last === called) return;
    called = last;
    part("clock-words").hidden = last !== null;
    const shown = { five: ["five"], over: ["over"], zoom: ["over", "zoom"], ended: ["ended"] }[last] ?? [];
    for (const name of ["five", "over", "zoom", "ended"]) if (part(name)) part(name).hidden = !shown.includes(name);
    if (last) say(shown.map((name) => part(name).textContent).join(" · "));
  };

  part("start").addEventListener("click", () => {
    start = now();
    sessionStorage.setItem(key, start);
    show();
    document.getElementById("notes")?.focus();
  });
  show();
  setInterval(show, 500);
}

function face(minutes) {
  const seconds = Math.ceil(Math.abs(minutes) * 60 - (minutes < 0 ? 1 : 0));
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return minutes < 0 ? `+${text}` : text;
}
