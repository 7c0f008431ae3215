// Numbers by province: which province a row speaks of, what its figure is, which of five colours that gives.
const REGION = /\/region\/(\d{6})$/;
const CODE = /^\d{6}$/;

/** The province of a cell: { province, own }, own when it is the province itself and not a place in it; or null. */
function provinceOf(cell, provinces) {
  const code = cell.type === "uri" ? REGION.exec(cell.value)?.[1] : CODE.exec(cell.value)?.[0];
  if (code) {
    const province = provinces.find((one) => one.code.startsWith(code.slice(0, 2)));
    return province && { province, own: province.code === code };
  }
  const named = cell.type === "uri" ? null
    : provinces.find((one) => cell.value === one.zh || cell.value === one.en || cell.value === one.name);
  return named ? { province: named, own: true } : null;
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/** Figures by code: { value, median }: the first of the province itself, else the median of those in it. */
export function figures(rows, names, number, provinces) {
  const own = new Map();
  const within = new Map();
  rows.filter((row) => row[number]).forEach((row) => {
    const value = Number(row[number].value);
    const found = names.filter((name) => row[name]).map((name) => provinceOf(row[name], provinces)).find(Boolean);
    if (found?.own && !own.has(found.province.code)) {
      own.set(found.province.code, value);
    } else if (found && !found.own) {
      within.set(found.province.code, [...within.get(found.province.code) ?? [], value]);
    }
  });
  return new Map(provinces.flatMap(({ code }) =>
    own.has(code) ? [[code, { value: own.get(code), median: false }]]
      : within.has(code) ? [[code, { value: median(within.get(code)), median: true }]] : []));
}

/** The step, 0 to 4, of each figure, by its rank among the different ones; as the start page has it. */
export function steps(values) {
  const ranks = [...new Set(values)].sort((a, b) => a - b);
  const last = ranks.length - 1;
  const step = (rank) => (ranks.length > 5 ? Math.floor(rank * 5 / ranks.length) : last === 0 ? 4 : Math.floor(rank * 4 / last));
  return new Map(ranks.map((value, rank) => [value, step(rank)]));
}
