// Copying the text that is to be sent.

/** Shows the button where the browser can copy. */
export function offerCopy(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-copy]");
  const text = document.querySelector<HTMLTextAreaElement>("[data-copy-text]");
  const status = document.querySelector<HTMLElement>("[data-copy-status]");
  if (!button || !text || !status || !navigator.clipboard) return;
  button.hidden = false;
  const say = (word: "done" | "failed"): void => {
    status.textContent = status.dataset[word] ?? "";
  };
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(text.value).then(
      () => say("done"),
      () => {
        text.select();
        say("failed");
      },
    );
  });
}
