// The query page: YASGUI in front of our endpoint. The query of the address wins over the tabs of an earlier visit.
import { completers } from "./query-completion.js";
import { facts } from "./query-facts.js";
import { relabel, views } from "./query-views.js";
import { library } from "./library.js";
import { word, words } from "./words.js";

const LONGEST_GET = 2000;
const LONGEST_LINK = 7000;
const plain = document.getElementById("plain");
const tools = document.getElementById("editor-tools");

const address = (query) => `/query?query=${encodeURIComponent(query)}`;

function build(known) {
  const { Yasqe, Yasr } = Yasgui;
  views(Yasr, known);
  const editor = new Yasgui(document.getElementById("editor"), {
    persistenceId: "jiaotu", populateFromUrl: false, tabName: word("tab"), autofocus: false,
    autoAddOnInit: !plain.dataset.asked,
    endpointCatalogueOptions: { getData: () => [], keys: [] },
    requestConfig: {
      endpoint: new URL("/sparql", location.href).href,
      method: (yasgui) => (yasgui.getTab().getQuery().length > LONGEST_GET ? "POST" : "GET"),
    },
    yasqe: {
      value: plain.querySelector("textarea").value, autocompleters: completers(Yasqe, known), editorHeight: "22rem",
      prefixCcApi: undefined,
    },
  });
  return editor;
}

/** The query with a PREFIX line for each prefix of ours that it uses: the endpoint knows them, but the editor would call it a mistake. */
function declared(query, prefixes) {
  const bare = query.replace(/<[^<>\s]*>|"[^"\n]*"|'[^'\n]*'|#.*/g, " ");
  const missing = Object.keys(prefixes).filter((prefix) =>
    new RegExp(`(^|[^\\w-])${prefix}:`).test(bare) && !new RegExp(`PREFIX\\s+${prefix}:`, "i").test(query));
  return missing.map((prefix) => `PREFIX ${prefix}: <${prefixes[prefix]}>\n`).join("") + query;
}

/** Shows a query in the tab that has it, or in a new one, and runs it. */
function show(editor, query, name) {
  const tabs = Object.values(editor._tabs);
  const known = tabs.find((tab) => tab.getPersistedJson().yasqe.value === query);
  if (known) {
    editor.selectTabId(known.getId());
  }
  const tab = known ?? editor.addTab(true, { name: name ?? editor.createTabName(), yasqe: { value: query } });
  tab.query().catch(() => {}); // the view of errors tells it
}

/** YASGUI's list of tabs holds a button that is no tab: as buttons, all of them are what they say. */
function dressTabs(editor) {
  const list = editor.rootEl.querySelector(".tabsList");
  list.removeAttribute("role");
  list.querySelectorAll("[role=tab], [data-tab]").forEach((tab) => {
    tab.dataset.tab = "true";
    tab.setAttribute("role", "button");
    tab.removeAttribute("aria-selected");
    tab.setAttribute("aria-pressed", String(tab.closest(".tab").classList.contains("active")));
  });
  const add = list.querySelector(".addTab");
  add.title = word("add-tab");
  add.setAttribute("aria-label", word("add-tab"));
}

/** What YASGUI says in English only, and what it leaves without a name. */
function dress(editor) {
  dressTabs(editor);
  const tab = editor.getTab();
  const yasqe = tab?.getYasqe();
  const yasr = tab?.getYasr();
  if (!yasqe || !yasr) {
    return;
  }
  yasqe.getInputField().setAttribute("aria-label", word("editor"));
  // for keys to scroll it by
  const scroll = yasqe.rootEl.querySelector(".CodeMirror-scroll");
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "group");
  scroll.setAttribute("aria-label", word("editor"));
  const run = yasqe.rootEl.querySelector(".yasqe_queryButton");
  run.title = word("run");
  run.setAttribute("aria-label", word("run"));
  relabel(yasr);
}

function follow(editor) {
  const dressed = new WeakSet();
  const look = () => {
    const yasr = editor.getTab()?.getYasr();
    if (yasr && !dressed.has(yasr)) {
      dressed.add(yasr);
      yasr.on("drawn", () => dress(editor));
      yasr.on("change", () => dress(editor));
    }
    dress(editor);
  };
  const remember = () => {
    const link = address(editor.getTab().getQuery());
    history.replaceState(null, "", link.length > LONGEST_LINK ? "/query" : link);
  };
  ["tabSelect", "tabAdd", "tabChange", "query", "queryResponse"].forEach((event) => editor.on(event, () => setTimeout(look)));
  editor.on("query", remember);
  document.addEventListener("appearance", look);
  look();
}

/** The link to a thing of ours leads to its page here. */
function localLinks(known) {
  document.getElementById("editor").addEventListener("click", (event) => {
    const link = event.target.closest("a.iri");
    const page = link && known.page(link.href);
    if (page) {
      link.href = page;
    }
  }, true);
}

function toolbar(editor, known) {
  const said = tools.querySelector("[role=status]");
  tools.querySelector("button").addEventListener("click", async () => {
    const link = new URL(address(editor.getTab().getQuery()), location.href).href;
    try {
      if (link.length > LONGEST_LINK) {
        throw new RangeError(link);
      }
      await navigator.clipboard.writeText(link);
      said.replaceChildren(words("copied"));
    } catch (error) {
      said.replaceChildren(words(error instanceof RangeError ? "too-long" : "not-copied"));
    }
  });
  document.querySelectorAll(".examples a[data-name]").forEach((link) => link.addEventListener("click", (event) => {
    const example = known.queries.find((query) => query.name === link.dataset.name);
    event.preventDefault();
    link.closest("details").open = false;
    show(editor, example.text, example[document.documentElement.dataset.lang ?? "zh"]);
  }));
}

async function start() {
  const [known] = await Promise.all([facts(), library("yasgui.js")]);
  const editor = build(known);
  follow(editor);
  localLinks(known);
  toolbar(editor, known);
  plain.hidden = true;
  tools.hidden = false;
  if (plain.dataset.asked) {
    show(editor, declared(plain.querySelector("textarea").value, known.prefixes));
  }
  document.getElementById("editor").dataset.ready = "true";
}

start().catch((error) => {
  const message = document.createElement("p");
  message.className = "message";
  message.setAttribute("role", "alert");
  message.append(words("failed"));
  plain.prepend(message);
  throw error;
});
