// "Use my position": asked only on a tap, put into the form, kept nowhere.

const MAX_WAIT_MS = 12_000;
const DECIMALS = 5;

/** Shows the buttons where the browser can tell a position. */
export function offerPosition(): void {
  if (!("geolocation" in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-locate]")) {
    button.hidden = false;
    button.addEventListener("click", () => locate(button));
  }
}

function locate(button: HTMLButtonElement): void {
  const form = button.form;
  if (!form) return;
  const status = form.querySelector<HTMLElement>("[data-locate-status]");
  const say = (text: string | undefined): void => {
    if (status) status.textContent = text ?? "";
  };
  say(status?.dataset["wait"]);
  button.disabled = true;
  navigator.geolocation.getCurrentPosition(
    (found) => {
      button.disabled = false;
      fill(form, found.coords.latitude, found.coords.longitude);
      say(status?.dataset["yours"]);
      if (form.matches("[data-search]")) form.requestSubmit();
    },
    (error) => {
      button.disabled = false;
      say(error.code === error.PERMISSION_DENIED ? status?.dataset["denied"] : status?.dataset["failed"]);
      form.querySelector<HTMLInputElement>("[name=near]")?.focus();
    },
    { enableHighAccuracy: true, timeout: MAX_WAIT_MS, maximumAge: 60_000 },
  );
}

/** The position takes the place of what was written. */
function fill(form: HTMLFormElement, lat: number, lon: number): void {
  for (const [name, value] of [["lat", lat], ["lon", lon]] as const) {
    const input = form.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (!input) continue;
    input.disabled = false;
    input.value = value.toFixed(DECIMALS);
  }
  const located = form.querySelector<HTMLInputElement>("[name=located]");
  if (located) {
    located.disabled = false;
    located.dataset["told"] = "true";
  }
  const near = form.querySelector<HTMLInputElement>("[name=near]");
  if (near) {
    near.value = "";
    near.placeholder = form.querySelector<HTMLElement>("[data-locate-status]")?.dataset["yours"] ?? "";
  }
  form.querySelector("[name=city]")?.remove();
}
