// The screen of an info point forgets: after a minute without a touch it begins anew, and the way back leads nowhere.

const PATIENCE_MS = 60_000;
const SIGNS_OF_LIFE = ["pointerdown", "keydown", "scroll"] as const;

export function keepKiosk(): void {
  const start = document.body.dataset["kiosk"];
  if (!start) return;
  const isFirst = location.pathname + location.search === start;
  const begin = (): void => location.replace(start);
  let timer = 0;
  const wait = (): void => {
    clearTimeout(timer);
    if (!isFirst) timer = window.setTimeout(begin, PATIENCE_MS);
  };
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, wait, { passive: true });
  wait();
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      // In place of this page, so that nobody leafs back through what somebody else has asked.
      location.replace(link.href);
    });
  }
  addEventListener("contextmenu", (event) => event.preventDefault());
}
