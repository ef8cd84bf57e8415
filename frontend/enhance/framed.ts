// In another site's page: tells that page how high this one is, and nothing else.

export function tellHeight(): void {
  const content = document.querySelector<HTMLElement>("[data-framed]");
  if (!content || parent === window) return;
  const tell = (): void => {
    const bussolaHeight = Math.ceil(content.getBoundingClientRect().height);
    // To whichever site frames it: a height is no secret.
    parent.postMessage({ bussolaHeight }, "*");
  };
  new ResizeObserver(tell).observe(content);
}
