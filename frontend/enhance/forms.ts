// Forms that send themselves when a choice is made, addresses without empty values, and words that are not lost.

/** Prepares every search form of the page. */
export function tidyForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[method=get]")) {
    form.addEventListener("formdata", dropEmpty);
  }
  for (const form of document.querySelectorAll<HTMLFormElement>("[data-search], [data-auto]")) {
    openThenWhenMoment(form);
    form.addEventListener("change", (event) => {
      const isChoice = event.target instanceof HTMLSelectElement || isBox(event.target);
      // Further filters are chosen together; their panel has its own button.
      const isInPanel = event.target instanceof Element && event.target.closest(".panel") !== null;
      if (isChoice && !isInPanel) form.requestSubmit();
    });
  }
  forgetPlaceWhenWritten();
  keepUnsent();
}

/** Without a network the browser's own error page would take what was written with it. */
function keepUnsent(): void {
  for (const note of document.querySelectorAll<HTMLElement>("form [data-unsent]")) {
    note.closest("form")?.addEventListener("submit", (event) => {
      note.hidden = navigator.onLine;
      if (!navigator.onLine) event.preventDefault();
    });
  }
}

function isBox(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === "checkbox";
}

function dropEmpty(event: FormDataEvent): void {
  const data = event.formData;
  const empty = [...data.entries()].filter(([, value]) => value === "").map(([name]) => name);
  for (const name of new Set(empty)) data.delete(name);
}

/** A place that is typed replaces the position and the city. */
function forgetPlaceWhenWritten(): void {
  for (const near of document.querySelectorAll<HTMLInputElement>("[data-search] [name=near]")) {
    near.addEventListener("input", () => {
      const input = (name: string) => near.form?.querySelector<HTMLInputElement>(`[name=${name}]`);
      const [lat, lon, located] = ["lat", "lon", "located"].map(input);
      for (const one of [lat, lon]) if (one) one.disabled = near.value !== "" || one.value === "";
      if (located) located.disabled = near.value !== "" || located.dataset["told"] !== "true";
    });
  }
}

/** A moment that is written is the one that "open" asks about. */
function openThenWhenMoment(form: HTMLFormElement): void {
  const [at, open] = ["at", "open"].map((name) => form.querySelector<HTMLInputElement>(`[name=${name}]`));
  at?.addEventListener("input", () => open && (open.value = at.value === "" ? "now" : "at"));
}
