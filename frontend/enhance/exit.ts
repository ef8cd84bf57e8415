// Leaving at once: a button, or Escape three times. What was on the screen is gone before the other page has come.

/** Between the first and the third press, in milliseconds. */
const PATIENCE = 2_000;

export function offerExit(): void {
  const link = document.querySelector<HTMLAnchorElement>("[data-exit]");
  if (!link) return;
  const leave = (): void => {
    document.title = "";
    document.body.replaceChildren();
    // In place of this page: the way back does not lead here.
    location.replace(link.href);
  };
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  let presses: number[] = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat) return;
    presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < PATIENCE);
    if (presses.length >= 3) leave();
  });
}
