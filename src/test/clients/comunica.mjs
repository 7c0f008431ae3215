// Finds the endpoint and asks it with Comunica, told nothing but the address: comunica.mjs http://localhost:3030/
import assert from 'node:assert/strict';
import { QueryEngine } from '@comunica/query-sparql';

const endpoint = new URL('sparql', process.argv[2].replace(/\/*$/, '/')).href;
const prefixes = `
  PREFIX jt: <https://w3id.org/jiaotu/ontology#>
  PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
`;
const engine = new QueryEngine();
// No type is given: that it is an endpoint, Comunica learns from the service description.
const context = { sources: [endpoint] };

async function rows(query) {
  return (await engine.queryBindings(prefixes + query, context)).toArray();
}

async function plainRows(query) {
  const response = await fetch(`${endpoint}?query=${encodeURIComponent(prefixes + query)}`, {
    headers: { accept: 'application/sparql-results+json' },
  });
  return (await response.json()).results.bindings;
}

const all = 'SELECT (COUNT(*) AS ?n) { ?s a jt:Observation }';
const counted = Number((await rows(all))[0].get('n').value);
assert.ok(counted > 0, 'no observations');
assert.equal(counted, Number((await plainRows(all))[0].n.value));
console.log(`comunica: observations counted: ${counted}`);

const joined = `SELECT ?name ?value {
  ?o a jt:Observation ; jt:region/skos:prefLabel ?name ; jt:value ?value ; jt:kind jt:Level .
  OPTIONAL { ?o jt:year ?year }
  FILTER (LANG(?name) = 'zh' && ?value > 100)
} ORDER BY DESC(?value) ?name LIMIT 20`;
const values = (found) => found.map((row) => `${row.name.value} ${Number(row.value.value)}`);
const asked = (await rows(joined)).map((row) => ({ name: row.get('name'), value: row.get('value') }));
assert.equal(asked.length, 20);
assert.deepEqual(values(asked), values(await plainRows(joined)));
console.log(`comunica: rows of a join with OPTIONAL and FILTER: ${asked.length}`);

assert.equal(await engine.queryBoolean(`${prefixes} ASK { ?s a jt:Region }`, context), true);
const quads = await (await engine.queryQuads(
  `${prefixes} CONSTRUCT { ?s skos:prefLabel ?l } { ?s a jt:Region ; skos:prefLabel ?l }`, context)).toArray();
assert.ok(quads.length > 0, 'nothing constructed');
console.log(`comunica: ASK answered, and quads constructed: ${quads.length}`);
