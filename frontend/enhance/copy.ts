// Copying: a text that is to be sent, or lines for a program.

/** Shows the buttons where the browser can copy. A text, its button and its status stand in one box, or alone on the page. */
export function offerCopy(): void {
  if (!navigator.clipboard) return;
  const boxes = document.querySelectorAll<HTMLElement>("[data-copy-box]");
  for (const box of boxes.length > 0 ? boxes : [document.body]) offerIn(box);
}

function offerIn(box: HTMLElement): void {
  const button = box.querySelector<HTMLButtonElement>("[data-copy]");
  const text = box.querySelector<HTMLElement>("[data-copy-text]");
  const status = box.querySelector<HTMLElement>("[data-copy-status]");
  if (!button || !text || !status) return;
  button.hidden = false;
  const say = (word: "done" | "failed"): void => {
    status.textContent = status.dataset[word] ?? "";
  };
  const words = (): string => (text instanceof HTMLTextAreaElement ? text.value : (text.textContent ?? ""));
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(words()).then(
      () => say("done"),
      () => {
        if (text instanceof HTMLTextAreaElement) text.select();
        else getSelection()?.selectAllChildren(text);
        say("failed");
      },
    );
  });
}
