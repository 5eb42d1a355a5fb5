import { readFileSync } from 'node:fs';
import type { AnySchema, ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, AnySchema>>;
  readonly request: AnySchema | null;
  readonly replies: Readonly<Record<string, AnySchema | null>>;
}

interface Contract {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, AnySchema>>;
}

/** A request as a journal keeps it. */
export interface ContractRequest {
  readonly method: string;
  /** Without the query, as it was sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

// Cut from @octokit/openapi by scripts/cut-github-openapi.mjs.
const contract: Contract = JSON.parse(
  readFileSync(new URL('./github-openapi.json', import.meta.url), 'utf8'),
);
const ROOT = 'https://api.github.test/';
const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
formats.default(ajv);
// Queries are text on the wire.
const queryAjv = new Ajv({ strict: false, coerceTypes: true, logger: false });
ajv.addSchema({ $id: ROOT, schemas: contract.schemas });
queryAjv.addSchema({ $id: ROOT, schemas: contract.schemas });
const compiled = new Map<string, ValidateFunction>();

/** What a request breaks of GitHub's description of its API, a sentence each; none for a good one. */
export function requestFaults({ method, path, query, body }: ContractRequest): string[] {
  if (path.endsWith('/graphql')) return method === 'POST' ? [] : [`${method} /graphql`];
  const operation = operationOf(method, path);
  if (operation === null) return [`${method} ${path}: there is no such operation`];
  const faults =
    operation.request === null ? [] : faultsOf(`${operation.id} request`, operation.request, body);
  for (const [name, value] of query) {
    const schema = operation.query[name];
    const place = `${operation.id} query ${name}`;
    faults.push(...(schema === undefined ? [`${place}: unknown`] : faultsOf(place, schema, value, queryAjv)));
  }
  return faults;
}

/** What a forged reply breaks; refusals are not looked into. */
export function replyFaults(method: string, path: string, status: number, body: unknown): string[] {
  if (status >= 300 || path.endsWith('/graphql')) return [];
  const operation = operationOf(method, path);
  const schema = operation?.replies[String(status)];
  if (operation === null || schema === undefined) return [`${method} ${path}: no reply ${status}`];
  return schema === null ? [] : faultsOf(`${operation.id} reply ${status}`, schema, body);
}

/** GitHub Enterprise Server has the same paths below `/api/v3`. */
function operationOf(method: string, path: string): Operation | null {
  const plain = path.replace(/^\/api\/v3/, '');
  const fits = (operation: Operation) => operation.method === method && patternOf(operation.path).test(plain);
  return contract.operations.find(fits) ?? null;
}

function patternOf(path: string): RegExp {
  const escaped = path.replaceAll(/[.]/g, '\\.');
  return new RegExp(`^${escaped.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

function faultsOf(place: string, schema: AnySchema, value: unknown, validator = ajv): string[] {
  const known = compiled.get(place);
  const validate = known ?? validator.compile(rooted(schema));
  compiled.set(place, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${place}${instancePath}: ${message}`);
}

/** References lead into the common schemas. */
function rooted(schema: AnySchema): AnySchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', `"${ROOT}#/schemas/`));
}
