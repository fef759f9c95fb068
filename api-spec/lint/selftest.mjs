// Breaks the specification on purpose, one rule at a time, and demands that just that rule sees it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const SOUND = JSON.parse(readFileSync('target/classes/care/duet/spec/openapi.json', 'utf8'));
const LIST = '/v1/organizations';
const ONE = '/v1/organizations/{organization_id}';
const TENANT = '/v1/pairings/{pairing_id}/risk-lists';
const GONE = '/v1/grants/{grant_id}';

const schemas = (spec) => spec.components.schemas;
const without = (list, name) => list.filter((each) => !JSON.stringify(each).includes(name));
const rename = (object, from, to) => {
  object[to] = object[from];
  delete object[from];
};

/** What is broken, the rule that must see it, and how it is broken. */
const CASES = [
  ['the version of OpenAPI', 'duet-openapi-version', (s) => (s.openapi = '3.0.3')],
  ['no default answer', 'duet-problems', (s) => delete s.paths[LIST].get.responses.default],
  [
    'an error in plain JSON',
    'duet-problems',
    (s) => rename(s.components.responses.Conflict.content, 'application/problem+json', 'application/json'),
  ],
  ['a problem without a code', 'duet-problems', (s) => delete schemas(s).Problem.properties.code],
  ['a POST without 422', 'duet-post', (s) => delete s.paths[TENANT].post.responses['422']],
  [
    'a POST without Idempotency-Key',
    'duet-post',
    (s) => (s.paths[TENANT].post.parameters = without(s.paths[TENANT].post.parameters, 'IdempotencyKey')),
  ],
  ['a PATCH without 412', 'duet-change', (s) => delete s.paths[ONE].patch.responses['412']],
  [
    'a DELETE without If-Match',
    'duet-change',
    (s) => (s.paths[GONE].delete.parameters = without(s.paths[GONE].delete.parameters, 'IfMatch')),
  ],
  ['a PATCH with a body without 422', 'duet-change', (s) => delete s.paths[ONE].patch.responses['422']],
  ['a read without 304', 'duet-read', (s) => delete s.paths[ONE].get.responses['304']],
  ['a read without 404', 'duet-read', (s) => delete s.paths[ONE].get.responses['404']],
  ['a read without ETag', 'duet-read', (s) => delete s.paths[ONE].get.responses['200'].headers],
  ['a list without cursor', 'duet-list', (s) => (s.paths[LIST].get.parameters = without(s.paths[LIST].get.parameters, 'Cursor'))],
  ['a page of another shape', 'duet-list', (s) => rename(schemas(s).OrganizationPage.properties, 'items', 'data')],
  ['a list by another name', 'duet-list', (s) => (s.paths[LIST].get.operationId = 'getOrganizations')],
  ['an operationId without a noun', 'duet-operation-id', (s) => (s.paths[LIST].post.operationId = 'create')],
  ['an operationId used twice', 'operation-operationId-unique', (s) => (s.paths[ONE].get.operationId = 'getWhoami')],
  ['a verb not meant for GET', 'duet-verb-get', (s) => (s.paths[ONE].get.operationId = 'createOrganizationAgain')],
  ['a verb not meant for POST', 'duet-verb-post', (s) => (s.paths[LIST].post.operationId = 'getOrganizationMade')],
  [
    'a verb not meant for PUT',
    'duet-verb-put',
    (s) =>
      (s.paths['/v1/pairings/{pairing_id}/combined-list/entries/{entry_id}/assessment'].put.operationId = 'listEntry'),
  ],
  ['a verb not meant for PATCH', 'duet-verb-patch', (s) => (s.paths[ONE].patch.operationId = 'patchOrganization')],
  ['a verb not meant for DELETE', 'duet-verb-delete', (s) => (s.paths[GONE].delete.operationId = 'killGrant')],
  ['two tags', 'duet-one-tag', (s) => s.paths[ONE].get.tags.push('Grants')],
  ['an undeclared tag', 'operation-tag-defined', (s) => (s.paths[ONE].get.tags = ['Others'])],
  ['a property without description', 'duet-description', (s) => delete schemas(s).Grant.properties.id.description],
  ['a property without example', 'duet-example', (s) => delete schemas(s).Grant.properties.id.example],
  ['a parameter without example', 'duet-parameter', (s) => delete s.components.parameters.Limit.example],
  ['a header without description', 'duet-parameter', (s) => delete s.components.headers.ETag.description],
  ['an id like nobody else has', 'duet-types', (s) => (schemas(s).Grant.properties.client_id.example = '42')],
  ['a date without format', 'duet-types', (s) => delete schemas(s).RiskListEntry.properties.birth_date.format],
  ['a time without format', 'duet-types', (s) => delete schemas(s).Grant.properties.created_at.format],
  ['an integer without size', 'duet-types', (s) => delete schemas(s).Overlap.properties.common.format],
  ['a number in a path', 'duet-path-parameter-types', (s) => (s.paths[ONE].get.parameters[0].schema = { type: 'integer' })],
  ['a field in camelCase', 'duet-fields', (s) => rename(schemas(s).Overlap.properties, 'plan_only', 'planOnly')],
  ['a parameter in kebab-case', 'duet-query-parameters', (s) => (s.paths['/v1/grants'].get.parameters[0].name = 'client-id')],
  ['an enum in capitals', 'duet-enums', (s) => schemas(s).RiskLevel.enum.push('VERY_LOW')],
  ['a path in snake_case', 'duet-paths', (s) => rename(s.paths, TENANT, TENANT.replace('risk-lists', 'risk_lists'))],
  ['a path under no pairing', 'duet-tenant-paths', (s) => rename(s.paths, TENANT, '/v1/risk-lists')],
  [
    'a pairing of another format',
    'duet-tenant-paths',
    (s) => (s.components.parameters.PairingId.schema.format = 'uuid'),
  ],
  [
    'a pairing declared anew',
    'duet-tenant-paths',
    (s) => (s.paths[TENANT].get.parameters[0] = structuredClone(s.components.parameters.PairingId)),
  ],
  ['a listed path that is gone', 'duet-tenant-paths', (s) => delete s.paths[GONE]],
  ['a scope nobody holds', 'duet-access', (s) => (s.paths[TENANT].get['x-scope'] = 'risk_lists:rd')],
  ['no scope', 'duet-access', (s) => delete s.paths[TENANT].get['x-scope']],
  ['a party that holds no such scope', 'duet-access', (s) => s.paths[TENANT].get['x-party'].push('observer')],
  ['a scope that opens nothing', 'duet-roles', (s) => s['x-roles'].observer.scopes.push('nothing:read')],
  ['a row the contract has not', 'duet-contract', (s) => s.paths[TENANT].get['x-contract'].push('M2.99')],
  ['no row', 'duet-contract', (s) => (s.paths[TENANT].get['x-contract'] = [])],
  [
    'an answer with alternatives',
    'duet-answers',
    (s) => (schemas(s).Grant.properties.role = { description: 'x', oneOf: [{ $ref: '#/components/schemas/Role' }] }),
  ],
  ['an open request', 'duet-requests', (s) => delete schemas(s).CreateGrantRequest.unevaluatedProperties],
  ['a text without bound', 'duet-requests', (s) => delete schemas(s).CreateGrantRequest.properties.client_id.maxLength],
  [
    'an unnamed body',
    'duet-named-bodies',
    (s) => (s.paths[ONE].get.responses['200'].content['application/json'].schema = structuredClone(schemas(s).Organization)),
  ],
];

function lint(directory) {
  const arguments_ = ['lint', `${directory}/*.json`, '--ruleset', '.spectral.yaml', '--format', 'json', '--quiet'];
  try {
    return JSON.parse(execFileSync('node_modules/.bin/spectral', arguments_, { encoding: 'utf8', maxBuffer: 1 << 28 }));
  } catch (found) {
    return JSON.parse(found.stdout); // it ends with 1 when there is something to report
  }
}

const ownRules = [...readFileSync('.spectral.yaml', 'utf8').matchAll(/^ {2}(duet-[a-z-]+):/gm)].map((match) => match[1]);
const failures = ownRules
  .filter((rule) => !CASES.some((each) => each[1] === rule))
  .map((rule) => `${rule}: no case breaks it`);

const directory = mkdtempSync(join(tmpdir(), 'duet-lint-'));
try {
  writeFileSync(join(directory, 'sound.json'), JSON.stringify(SOUND));
  CASES.forEach(([, , breakIt], i) => {
    const broken = structuredClone(SOUND);
    breakIt(broken);
    writeFileSync(join(directory, `${i}.json`), JSON.stringify(broken));
  });
  const results = lint(directory);
  const of = (name) => results.filter((result) => basename(result.source, '.json') === name);
  of('sound').forEach((result) => failures.push(`sound specification: ${result.code} at ${result.path.join('.')}`));
  CASES.forEach(([what, rule], i) => {
    const seen = new Set(of(String(i)).map((result) => result.code));
    if (!seen.has(rule)) {
      failures.push(`${what}: ${rule} is silent (${[...seen].join(', ') || 'nothing was reported'})`);
    }
  });
} finally {
  rmSync(directory, { recursive: true });
}

failures.forEach((failure) => console.error(failure));
console.log(`${CASES.length} breaks, ${ownRules.length} rules, ${failures.length} failures`);
process.exitCode = failures.length === 0 ? 0 : 1;
