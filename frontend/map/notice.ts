// A line of words over the map.

/** Shows a line; one that can be closed has a button. */
export function tell(side: HTMLElement, text: string, canClose = false): HTMLElement {
  const line = document.createElement("p");
  line.className = "map-notice";
  line.setAttribute("role", "status");
  line.textContent = text;
  if (canClose) {
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "×";
    close.setAttribute("aria-label", side.dataset["tClose"] ?? "");
    close.addEventListener("click", () => line.remove());
    line.append(close);
  }
  side.append(line);
  return line;
}
