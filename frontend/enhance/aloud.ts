// Reading aloud with the voice of the platform, in the language of the page. Offered only where it has such a voice.

export function offerAloud(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("[data-aloud]")];
  if (buttons.length === 0 || !("speechSynthesis" in window)) return;
  const offer = (): void => {
    const hasVoice = voiceFor(document.documentElement.lang) !== undefined;
    for (const button of buttons) button.hidden = !hasVoice;
  };
  offer();
  // Some browsers learn their voices late.
  speechSynthesis.addEventListener("voiceschanged", offer);
  for (const button of buttons) button.addEventListener("click", () => speak(button));
  addEventListener("pagehide", () => speechSynthesis.cancel());
}

/** Only voices of the device: others would send the words away. */
function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const isOf = (voice: SpeechSynthesisVoice): boolean => voice.lang.split(/[-_]/)[0] === lang;
  return speechSynthesis.getVoices().find((voice) => voice.localService && isOf(voice));
}

/** A second tap stops. */
function speak(button: HTMLButtonElement): void {
  const was = button.getAttribute("aria-pressed") === "true";
  speechSynthesis.cancel();
  for (const other of document.querySelectorAll("[data-aloud]")) other.removeAttribute("aria-pressed");
  if (was) return;
  const lang = document.documentElement.lang;
  const parts = [...document.querySelectorAll<HTMLElement>(button.dataset["aloud"] ?? "")].flatMap(readable);
  button.setAttribute("aria-pressed", "true");
  for (const [n, { text, own }] of parts.entries()) {
    const words = new SpeechSynthesisUtterance(text);
    const voice = voiceFor(own ?? lang) ?? voiceFor(lang);
    words.lang = voice?.lang ?? lang;
    if (voice) words.voice = voice;
    if (n === parts.length - 1) words.addEventListener("end", () => button.removeAttribute("aria-pressed"));
    speechSynthesis.speak(words);
  }
}

/** Paragraphs that are seen, each with its own language where it has one. */
function readable(root: HTMLElement): { text: string; own: string | undefined }[] {
  const blocks = root.querySelectorAll<HTMLElement>("h1, h2, h3, p, li, address, tr");
  const seen = [...blocks].filter((block) => block.checkVisibility() && !block.closest("details:not([open]), .listen, .actions, .hidden"));
  const inner = seen.filter((block) => !seen.some((other) => other !== block && block.contains(other)));
  return inner
    .map((block) => ({ text: block.innerText.replace(/\s+/g, " ").trim(), own: block.closest<HTMLElement>("[lang]")?.lang }))
    .filter(({ text }) => text !== "");
}
