// Cuts the operations that this project uses out of GitHub's OpenAPI description, for the contract tests:
//   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-*.tgz
//   node scripts/cut-github-openapi.mjs package/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs';

const OPERATIONS = new Set([
  'repos/get',
  'repos/get-branch',
  'repos/compare-commits',
  'pulls/get',
  'pulls/list-files',
  'pulls/list',
  'pulls/create',
  'pulls/update',
  'pulls/list-review-comments',
  'pulls/create-review-comment',
  'pulls/delete-review-comment',
  'repos/get-collaborator-permission-level',
  'git/get-tree',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/create-ref',
  'git/update-ref',
  'git/delete-ref',
  'git/create-tree',
  'git/create-commit',
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'users/get-authenticated',
]);
const DROPPED = new Set(['description', 'example', 'examples', 'title', 'externalDocs', 'default']);

const source = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const schemas = {};

/** A schema without prose, its references followed, and OpenAPI 3.0's `nullable` in the words of JSON Schema. */
function cut(value, isMap = false) {
  if (Array.isArray(value)) return value.map((part) => cut(part));
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.$ref === 'string') return reference(value.$ref.split('/').at(-1));
  const kept = {};
  for (const [key, part] of Object.entries(value)) {
    if (!isMap && (DROPPED.has(key) || key.startsWith('x-') || key === 'nullable')) continue;
    kept[key] = key === 'enum' || key === 'required' ? part : cut(part, key === 'properties');
  }
  return !isMap && value.nullable === true ? { anyOf: [kept, { type: 'null' }] } : kept;
}

function reference(name) {
  if (!(name in schemas)) {
    // Known before it is cut: schemas can hold themselves.
    schemas[name] = {};
    schemas[name] = cut(source.components.schemas[name]);
  }
  return { $ref: `#/schemas/${name}` };
}

const follow = (part) =>
  part?.$ref
    ? part.$ref
        .split('/')
        .slice(1)
        .reduce((place, key) => place[key], source)
    : part;
const bodyOf = (part) => cut(follow(part)?.content?.['application/json']?.schema ?? null);

const operations = [];
for (const [path, methods] of Object.entries(source.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!OPERATIONS.delete(operation.operationId)) continue;
    const good = Object.entries(operation.responses).filter(([status]) => /^2\d\d$/.test(status));
    const query = (operation.parameters ?? []).map(follow).filter((parameter) => parameter.in === 'query');
    operations.push({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      query: Object.fromEntries(query.map(({ name, schema }) => [name, cut(schema)])),
      request: bodyOf(operation.requestBody),
      replies: Object.fromEntries(good.map(([status, reply]) => [status, bodyOf(reply)])),
    });
  }
}
if (OPERATIONS.size > 0) throw new Error(`Not found: ${[...OPERATIONS].join(', ')}`);
const result = { version: source.info.version, operations, schemas };
writeFileSync('test/support/github-openapi.json', `${JSON.stringify(result)}\n`);
