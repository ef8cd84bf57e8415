// The search goes along when the language changes: within this tab, in no address, and gone when it is read. A position
// does not: it is never stored.
const KEY = "bussola-search";

interface Carried {
  city: string;
  fields: string;
  /** The desk that was open. */
  hash: string;
}

/** Keeps what is searched when somebody chooses another language. */
export function carry(form: HTMLFormElement, city: () => string | undefined): void {
  const keep = (): void => {
    const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === "string" && field[1] !== "");
    const search = new URLSearchParams(fields.filter(([name]) => !["lat", "lon", "located"].includes(name)));
    const carried: Carried = { city: city() ?? "", fields: search.toString(), hash: location.hash };
    try {
      sessionStorage.setItem(KEY, JSON.stringify(carried));
    } catch {
      // A browser that stores nothing starts the search anew.
    }
  };
  for (const link of document.querySelectorAll(".languages a[hreflang]")) link.addEventListener("click", keep);
}

/** Fills in what was searched in the other language; answers its city. */
export function carried(form: HTMLFormElement): string | undefined {
  let kept: Carried;
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    if (text === null) return undefined;
    kept = JSON.parse(text) as Carried;
  } catch {
    return undefined;
  }
  const fields = new URLSearchParams(kept.fields);
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === "checkbox") control.checked = fields.getAll(control.name).includes(control.value);
    else if ((control instanceof HTMLInputElement || control instanceof HTMLSelectElement) && fields.has(control.name)) control.value = fields.get(control.name) ?? "";
  }
  if (location.hash === "" && kept.hash !== "") history.replaceState(null, "", kept.hash);
  return kept.city;
}
