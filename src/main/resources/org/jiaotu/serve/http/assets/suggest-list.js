// What /search answered as the rows of a listbox: a group for each kind, and last a way to all results. Names are never markup.

const element = (name, className, ...children) => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
};

/** The text with <mark> where it matches what was typed: at the places that the server told, or where the words stand in it. */
export function marked(text, places, query) {
  const at = places ?? query.split(/\s+/).filter(Boolean)
    .map((word) => [text.toLowerCase().indexOf(word.toLowerCase()), word.length])
    .filter(([start]) => start >= 0)
    .map(([start, length]) => [start, start + length]);
  const pieces = [];
  let end = 0;
  [...at].sort((a, b) => a[0] - b[0]).filter(([from]) => from >= end).forEach(([from, to]) => {
    if (from >= end) {
      pieces.push(text.slice(end, from), element("mark", "", text.slice(from, to)));
      end = to;
    }
  });
  return [...pieces, text.slice(end)].filter((piece) => piece !== "");
}

const option = (href, id, ...children) => {
  const row = element("li", "", ...children);
  row.id = id;
  row.dataset.href = href;
  row.setAttribute("role", "option");
  row.setAttribute("aria-selected", "false");
  return row;
};

function hit(result, answer, id) {
  const name = element("span", "name", ...marked(result.label, result.marks, answer.query));
  const beside = [result.alias, ...(result.in ?? []).map((place) => place.label), result.article?.label].filter(Boolean);
  return option(result.page, id, name, element("span", "beside", beside.join(" · ")));
}

function group(kind, results, answer, texts, id) {
  const heading = element("span", "kind", texts.querySelector(`[data-kind="${kind}"]`).cloneNode(true), ` ${answer.totals[kind]}`);
  heading.id = `${id}-${kind}`;
  const inner = element("ul", "", ...results.map((result, i) => hit(result, answer, `${id}-${kind}-${i}`)));
  inner.setAttribute("role", "group");
  inner.setAttribute("aria-labelledby", heading.id);
  const row = element("li", "group", heading, inner);
  row.setAttribute("role", "presentation");
  return row;
}

/** The rows; the kind with the best hit comes first. */
export function rows(answer, texts, id) {
  if (answer.results.length === 0) {
    return [];
  }
  const kinds = [...new Set(answer.results.map((result) => result.type))];
  const all = option(`/search?q=${encodeURIComponent(answer.query)}`, `${id}-all`, texts.querySelector("[data-say=all]").cloneNode(true));
  return [
    ...kinds.map((kind) => group(kind, answer.results.filter((result) => result.type === kind), answer, texts, id)),
    all,
  ];
}
