// A file dropped on the zone is the same as one chosen in it.
export function dropZones() {
  for (const zone of document.querySelectorAll('[data-part="drop"]')) {
    const input = zone.querySelector('input[type="file"]');
    const over = (isOver) => (event) => {
      event.preventDefault();
      zone.classList.toggle("over", isOver);
    };
    zone.addEventListener("dragenter", over(true));
    zone.addEventListener("dragover", over(true));
    zone.addEventListener("dragleave", over(false));
    zone.addEventListener("drop", (event) => {
      over(false)(event);
      if (!event.dataTransfer.files.length) return;
      input.files = event.dataTransfer.files;
      input.form.requestSubmit();
    });
  }
  // A file that misses the zone must not replace the page.
  if (document.querySelector('[data-part="drop"]')) {
    for (const name of ["dragover", "drop"]) addEventListener(name, (event) => event.preventDefault());
  }
}

// Suggested companies become buttons that add a line to the field above them.
export function companyButtons() {
  const list = document.querySelector('[data-part="companies"]');
  const field = document.querySelector('textarea[name="companies"]');
  if (!list || !field) return;
  for (const item of list.children) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...item.childNodes);
    item.append(button);
    button.addEventListener("click", () => {
      const name = button.textContent;
      const lines = field.value.split("\n").filter((line) => line.trim() !== "");
      if (!lines.includes(name)) field.value = [...lines, name].join("\n") + "\n";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      const next = item.nextElementSibling ?? item.previousElementSibling;
      item.remove();
      (next?.querySelector("button") ?? field).focus();
    });
  }
}
