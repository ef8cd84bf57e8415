// What is done of a guided path: kept on this device alone, one entry per path.

const PREFIX = "bussola.path.";

export function offerTicks(): void {
  const path = document.querySelector<HTMLElement>("[data-ticks]");
  const name = path?.dataset["ticks"];
  if (!path || !name) return;
  const key = PREFIX + name;
  const boxes = [...path.querySelectorAll<HTMLInputElement>("[data-tick]")];
  const idOf = (box: HTMLInputElement): string => box.dataset["tick"] ?? "";
  let done: Set<string>;
  try {
    done = read(key);
    // Where nothing can be kept, nothing is offered.
    write(key, done);
  } catch {
    return;
  }
  const show = (): void => {
    for (const box of boxes) {
      box.checked = done.has(idOf(box));
      box.closest("li")?.classList.toggle("is-done", box.checked);
    }
  };
  const keep = (): void => {
    try {
      write(key, done);
    } catch {
      // The device refuses now: what is shown is still right until the page is left.
    }
    show();
  };
  for (const box of boxes) {
    box.closest("label")?.removeAttribute("hidden");
    box.addEventListener("change", () => {
      if (box.checked) done.add(idOf(box));
      else done.delete(idOf(box));
      keep();
    });
  }
  path.querySelector("[data-ticks-note]")?.removeAttribute("hidden");
  path.querySelector("[data-ticks-clear]")?.addEventListener("click", () => {
    done.clear();
    keep();
  });
  show();
}

function read(key: string): Set<string> {
  const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
  return new Set(Array.isArray(stored) ? stored.filter((one): one is string => typeof one === "string") : []);
}

function write(key: string, done: Set<string>): void {
  if (done.size === 0) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify([...done]));
}
