// What a page can do beyond its forms; everything works without it. Each behavior is asked for by
// an attribute, so that no page needs a script of its own.

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (button) {
    const source = document.getElementById(button.dataset.copy);
    const text = "value" in source ? source.value : source.textContent;
    try {
      await navigator.clipboard.writeText(text);
      say(button, button.dataset.copied);
    } catch {
      source.focus();
      if ("select" in source) source.select();
    }
  }
  if (event.target.closest("[data-print]")) window.print();
});

// A form that takes a while says so, and is not sent twice.
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!button || event.defaultPrevented || event.target.dataset.sent) {
    if (event.target.dataset.sent) event.preventDefault();
    return;
  }
  event.target.dataset.sent = "yes";
  const words = event.target.dataset.working;
  if (words) setTimeout(() => working(button, words), 400);
});

// A bar that moves until the answer comes, and words for who does not see it.
function working(button, words) {
  const said = document.createElement("p");
  said.className = "working";
  said.setAttribute("role", "status");
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", words);
  said.append(bar, words);
  (button.closest(".actions") ?? button).after(said);
}
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  for (const said of document.querySelectorAll(".working")) said.remove();
});

// Files dropped on a form go into its file field; text dropped into its text field.
for (const form of document.querySelectorAll("form[data-drop]")) {
  const files = form.querySelector("input[type=file]");
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    form.classList.remove("over");
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    files.files = event.dataTransfer.files;
    files.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

function say(button, words) {
  if (!words) return;
  const before = button.textContent;
  button.textContent = words;
  button.setAttribute("aria-live", "polite");
  setTimeout(() => (button.textContent = before), 4000);
}

document.querySelector("[data-focus]")?.focus();
for (const each of document.querySelectorAll("[data-with-script]")) each.hidden = false;
