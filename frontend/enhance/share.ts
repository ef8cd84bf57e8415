// Sharing a desk's card with the phone's own menu, and printing it.

/** Shows the buttons that need script. */
export function offerShare(): void {
  const print = document.querySelector<HTMLButtonElement>("[data-print]");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
  const share = document.querySelector<HTMLButtonElement>("[data-share]");
  if (!share || !("share" in navigator || "clipboard" in navigator)) return;
  share.hidden = false;
  share.addEventListener("click", () => void shareCard(share));
}

/** The address without the visitor's search, and the words that somebody needs who cannot open it. */
async function shareCard(button: HTMLButtonElement): Promise<void> {
  const url = `${location.origin}${location.pathname}`;
  const words = [".desk h1", ".desk .opening", ".desk address", ".desk .call"]
    .map((selector) => document.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim())
    .filter((text): text is string => Boolean(text));
  const text = words.join("\n");
  try {
    if ("share" in navigator) await navigator.share({ title: words[0] ?? document.title, text, url });
    else await (navigator as Navigator).clipboard.writeText(`${text}\n${url}`);
    const label = button.querySelector("span");
    if (!("share" in navigator) && label) label.textContent = button.dataset["done"] ?? "";
  } catch {
    // The visitor closed the menu.
  }
}
