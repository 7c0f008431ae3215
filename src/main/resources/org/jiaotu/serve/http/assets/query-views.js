// How answers are shown: YASR's table and raw response under names of ours, and our chart, graph and tile map.
import { language } from "./appearance-switch.js";
import { ChartView } from "./yasr-chart.js";
import { GraphView } from "./yasr-graph.js";
import { TilesView } from "./yasr-tiles.js";
import { word } from "./words.js";

const named = (View, key) => class extends View {
  label = word(key);
  helpReference = undefined;
};

/** Values without their datatypes, and sentences whole. */
const readable = (Table) => class extends named(Table, "table") {
  draw(config) {
    return super.draw({ ...config, compact: true, isEllipsed: false });
  }
};

const bound = (View, facts) => class extends View {
  constructor(yasr) {
    super(yasr, facts);
  }
};

/** An error as the endpoint words it, in both languages; without an answer, that there is none. */
async function tell(error) {
  const message = document.createElement("pre");
  message.className = "message";
  message.setAttribute("role", "alert");
  message.textContent = error.text === "Failed to fetch" ? word("no-answer") : error.text;
  return message;
}

/** Since YASGUI asks with fetch, it hands on no content type, and takes triples for nothing. */
function readTriples(Yasr) {
  const set = Yasr.prototype.setResponse;
  Yasr.prototype.setResponse = function setResponse(data, duration) {
    const isText = typeof data === "string" && data !== "";
    return set.call(this, isText ? { data, contentType: "application/n-triples" } : data, duration);
  };
}

export function views(Yasr, facts) {
  Yasr.plugins.table.defaults.tableConfig.language.info = "";
  Yasr.registerPlugin("table", readable(Yasr.plugins.table));
  Yasr.registerPlugin("response", named(Yasr.plugins.response, "response"));
  Yasr.registerPlugin("chart", ChartView);
  Yasr.registerPlugin("graph", bound(GraphView, facts));
  Yasr.registerPlugin("tiles", bound(TilesView, facts));
  Yasr.defaults.pluginOrder = ["table", "chart", "tiles", "graph", "response"];
  Yasr.defaults.errorRenderers = [tell];
  readTriples(Yasr);
}

/** Names the buttons in the reader's language, and tells how many rows there are. */
export function relabel(yasr) {
  ["table", "chart", "tiles", "graph", "response"].forEach((name) => {
    const button = yasr.rootEl.querySelector(`.select_${name}`);
    button.title = word(name);
    button.setAttribute("aria-label", word(name));
    button.setAttribute("aria-pressed", String(button.classList.contains("selected")));
    button.disabled = button.classList.contains("disabled");
    button.querySelector("span").textContent = word(name);
  });
  const rows = yasr.results?.getBindings();
  yasr.rootEl.querySelector(".yasr_response_chip").textContent =
    rows ? word("rows", rows.length.toLocaleString(language())) : "";
  const filter = yasr.rootEl.querySelector(".tableFilter");
  if (filter) {
    filter.placeholder = word("filter");
    filter.setAttribute("aria-label", word("filter"));
    yasr.rootEl.querySelector(".tableSizer").setAttribute("aria-label", word("page-size"));
  }
  const download = yasr.rootEl.querySelector(".yasr_downloadIcon");
  download.title = word("download");
  download.setAttribute("aria-label", word("download"));
}
