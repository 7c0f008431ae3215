// Holds the served graph against the shapes by engines that are not Jena's (rdf-validate-shacl; Comunica for sh:select), then breaks it
// and looks that they refuse it: shacl.mjs http://localhost:3030/
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { QueryEngine } from '@comunica/query-sparql';
import { DataFactory, Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const { literal, namedNode, quad } = DataFactory;
const address = process.argv[2].replace(/\/*$/, '/');
const jt = (name) => namedNode(`https://w3id.org/jiaotu/ontology#${name}`);
const sh = (name) => namedNode(`http://www.w3.org/ns/shacl#${name}`);
const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const decimal = namedNode('http://www.w3.org/2001/XMLSchema#decimal');

const shapes = new Store(new Parser().parse(await readFile(new URL('../../../ontology/shapes.ttl', import.meta.url), 'utf8')));
const served = new Parser().parse(await (await fetch(`${address}export/jiaotu.ttl`)).text());
// rdf-validate-shacl knows the core constraints and stops at others.
const validator = new SHACLValidator(new Store(shapes.getQuads().filter(({ predicate }) => !predicate.equals(sh('sparql')))));
const engine = new QueryEngine();
const prefixes = shapes.getQuads(null, sh('prefix'), null)
  .map(({ subject, object }) => `PREFIX ${object.value}: <${shapes.getObjects(subject, sh('namespace'), null)[0].value}>`)
  .join('\n');
// Each constraint in SPARQL with what it says; all things are asked for at once, and not one after the other as SHACL does.
const constraints = shapes.getQuads(null, sh('select'), null).map(({ subject, object }) => ({
  message: shapes.getObjects(subject, sh('message'), null)[0].value,
  warning: shapes.getSubjects(sh('sparql'), subject, null).some((shape) => shapes.has(quad(shape, sh('severity'), sh('Warning')))),
  query: `${prefixes}\n${object.value.replaceAll('$this', '?this')}`,
}));

async function violations(dataset) {
  const core = (await validator.validate(dataset)).results
    .filter((result) => result.severity.equals(sh('Violation')))
    .map((result) => result.message.map((text) => text.value).join(' '));
  for (const { message, warning, query } of constraints) {
    if (!warning && (await (await engine.queryBindings(query, { sources: [dataset] })).toArray()).length > 0) {
      core.push(message);
    }
  }
  return [...new Set(core)];
}

const whole = new Store(served);
assert.deepEqual(await violations(whole), []);
console.log(`shacl: ${served.length} triples conform, to ${constraints.length} constraints in SPARQL too`);

const observation = whole.getSubjects(type, jt('Observation'))[0];
const evidence = whole.getObjects(observation, jt('evidence'))[0];
const one = (subject, property) => whole.getQuads(subject, property, null)[0];
const [region, neighbour] = whole.getQuads(null, jt('code'), null);
// What breaks a graph, and what must be said of it.
const broken = [
  ['a fact has exactly one region', [one(observation, jt('region'))], []],
  ['a confidence is one number from 0 to 1', [one(observation, jt('confidence'))], [quad(observation, jt('confidence'), literal('1.5', decimal))]],
  ['the words of the evidence are not in its sentence', [one(evidence, jt('sentence'))], [quad(evidence, jt('sentence'), literal('无'))]],
  ['two regions have one code', [neighbour], [quad(neighbour.subject, jt('code'), region.object)]],
];
for (const [message, gone, added] of broken) {
  const graph = new Store(served);
  graph.removeQuads(gone);
  graph.addQuads(added);
  const said = await violations(graph);
  assert.ok(said.some((text) => text.includes(message)), `not refused: ${message}; said: ${said.join(', ')}`);
  console.log(`shacl: refused: ${message}`);
}
