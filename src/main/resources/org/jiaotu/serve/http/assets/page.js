// What every page does with scripts: the switches, and what the page itself asks for, loaded when it is there.
import { start } from "./appearance-switch.js";

start();
if (document.querySelector("figure.chart")) {
  import("./charts.js").then((charts) => charts.start());
}
if (document.querySelector("form.search")) {
  import("./suggest.js").then((suggest) => suggest.start());
}
