// What the names of divisions say: their type, and the short names that texts use.

export function provinceType(name) {
  if (name.endsWith('特别行政区')) return 'SPECIAL_ADMINISTRATIVE_REGION';
  if (name.endsWith('自治区')) return 'AUTONOMOUS_REGION';
  return name.endsWith('市') ? 'MUNICIPALITY' : 'PROVINCE';
}

export function prefectureType(name) {
  if (name.endsWith('自治州')) return 'AUTONOMOUS_PREFECTURE';
  if (name.endsWith('盟')) return 'LEAGUE';
  return name.endsWith('市') ? 'PREFECTURE_CITY' : 'PREFECTURE';
}

export function countyType(code, name) {
  if (code === '429021') return 'FOREST_DISTRICT';
  if (/^\d{4}7\d$/.test(code)) return 'DEVELOPMENT_ZONE';
  if (name.endsWith('自治县')) return 'AUTONOMOUS_COUNTY';
  if (name.endsWith('自治旗')) return 'AUTONOMOUS_BANNER';
  if (name.endsWith('特区')) return 'SPECIAL_DISTRICT';
  if (name.endsWith('旗')) return 'BANNER';
  if (name.endsWith('市')) return 'COUNTY_CITY';
  return name.endsWith('区') ? 'DISTRICT' : 'COUNTY';
}

const PEOPLE = ('各,汉,蒙古,回,藏,维吾尔,苗,彝,壮,布依,朝鲜,满,侗,瑶,白,土家,哈尼,哈萨克,傣,黎,傈僳,佤,畲,拉祜,水,东乡,纳西,景颇,柯尔克孜,'
  + '土,达斡尔,仫佬,羌,布朗,撒拉,毛南,仡佬,锡伯,阿昌,普米,塔吉克,怒,俄罗斯,鄂温克,保安,裕固,独龙').split(',').sort((a, b) => b.length - a.length);
const PEOPLES = new RegExp(`^(.{2,}?)(?:(?:${PEOPLE.join('|')})族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯)+$`);

/** A name without its peoples (道真仡佬族苗族: 道真); a people's own name stays (东乡族: 东乡, 鄂伦春). */
function withoutPeoples(name) {
  return name.match(PEOPLES)?.[1] ?? name.replace(/族$/, '');
}

export function prefectureShortNames(name) {
  const base = withoutPeoples(name.replace(/(自治州|地区|盟|市)$/, ''));
  return name.endsWith('自治州') ? [base, `${base}州`] : [base];
}

export function countyShortNames(name) {
  const autonomous = name.match(/^(.+)自治([县旗])$/);
  if (autonomous) {
    const base = withoutPeoples(autonomous[1]);
    return [base, base + autonomous[2], `${base}自治${autonomous[2]}`];
  }
  if (/[左右前中后]旗$|联合旗$|群岛|海域/.test(name)) return [];
  const base = name.replace(/(特区|神农架林区|矿区|新区|行政委员会|[市县区旗])$/, (end) => (end === '神农架林区' ? '神农架' : ''));
  const short = base.endsWith('族') ? withoutPeoples(base) : base;
  return short.length > 1 ? [short] : [];
}

const ZONE_FORMS = [
  [/(高新技术产业开发区|高新技术产业园区|高新技术开发区|高技术产业开发区)$/, '高新区'],
  [/(经济技术开发区|经济开发区)$/, '经开区'],
];

/** 德州天衢新区 is 天衢新区 (its city is a prefix); 石家庄高新技术产业开发区 keeps its name and is 石家庄高新区 and 高新区. */
export function zoneNames(official, city, province, cities) {
  const prefix = new RegExp(`^(${province}(?!经济))?(${city}市?)?`);
  const rest = official.replace(prefix, '');
  const nameless = /^(循环|文化|中国|经济|高新|火炬|稀土|工业|城乡|新区|转型|综合|港|现代|航空)/.test(rest)
    || cities.some((other) => rest.startsWith(other));
  const name = nameless ? official : rest;
  const forms = ZONE_FORMS.filter(([long]) => long.test(rest)).flatMap(([long, short]) => {
    const stem = rest.replace(long, '');
    return nameless ? [city + rest, city + stem + short, short] : [stem + short];
  });
  return { name, short_names: [...new Set(forms)].filter((form) => form !== name) };
}
