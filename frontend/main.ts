// The small script of every page. Everything works without it; this makes some of it quicker.
import { offerPosition } from "./enhance/locate";
import { offerShare } from "./enhance/share";
import { offerStars } from "./enhance/star";
import { keepKiosk } from "./enhance/kiosk";
import { tellHeight } from "./enhance/framed";
import { offerCopy } from "./enhance/copy";
import { tidyForms } from "./enhance/forms";
import { offerAloud } from "./enhance/aloud";
import { offerExit } from "./enhance/exit";
import { offerMap } from "./enhance/map-toggle";
import { offerTicks } from "./enhance/ticks";
import { offerPlaces } from "./enhance/places";

offerExit();
offerAloud();
offerTicks();
tidyForms();
offerPosition();
offerPlaces();
offerShare();
offerMap();
offerStars();
offerCopy();
keepKiosk();
tellHeight();
if (document.querySelector("[data-saved-list]")) void import("./saved/page").then((page) => page.showSaved());
closeOpenMenus();
// From now on what is hidden takes no room (base.css).
document.documentElement.dataset["ready"] = "";

/** The language menu closes on a click elsewhere and on Escape. */
function closeOpenMenus(): void {
  const menu = document.querySelector<HTMLDetailsElement>("details.languages");
  if (!menu) return;
  document.addEventListener("click", (event) => {
    if (menu.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
}
