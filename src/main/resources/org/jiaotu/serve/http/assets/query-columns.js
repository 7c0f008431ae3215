// Which columns of an answer hold what: numbers, times, names, things.
const NUMBER = /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/;
const TIME = /^\d{4}(-\d\d(-\d\d)?)?(年.*)?$/;
const TIME_NAME = /year|period|date|start|end|time/i;

const values = (rows, name) => rows.map((row) => row[name]).filter(Boolean);
const all = (rows, name, holds) => {
  const cells = values(rows, name);
  return cells.length > 0 && cells.every(holds);
};

const isTime = (rows) => (name) =>
  TIME_NAME.test(name) && all(rows, name, (cell) => TIME.test(cell.value))
  || all(rows, name, (cell) => /#(gYear|date|gYearMonth)$/.test(cell.datatype ?? ""));

/** { times, numbers, texts, things }: the names of columns, in their order. */
export function columns(names, rows) {
  const times = names.filter(isTime(rows));
  const numbers = names.filter((name) => !times.includes(name)
    && all(rows, name, (cell) => cell.type !== "uri" && NUMBER.test(cell.value) && !/code$/i.test(name)));
  const things = names.filter((name) => all(rows, name, (cell) => cell.type === "uri"));
  const texts = names.filter((name) => values(rows, name).length > 0 && ![...times, ...numbers, ...things].includes(name));
  return { times, numbers, texts, things };
}
