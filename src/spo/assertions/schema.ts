import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Dialect, meteredDialect, StepMeter } from './meter.ts';
import { findInSchema, type SchemaFault, schemaFault, unknownKeyword } from './schema-fault.ts';
import { SCHEMA_FORMATS } from './schema-format.ts';
import { meteredPatterns } from './schema-pattern.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

export type CompiledSchema =
  /** `accepts` is total: a value that takes too many steps is not accepted. */
  | { readonly ok: true; accepts(value: unknown): boolean }
  | { readonly ok: false; readonly fault: SchemaFault };

const OPTIONS: Options = {
  strict: true,
  strictRequired: false,
  strictTuples: false,
  strictTypes: false,
  allowMatchingProperties: true,
  // Otherwise every object has `constructor` and whatever else it inherits.
  ownProperties: true,
  // Otherwise 0.07 is no multiple of 0.01.
  multipleOfPrecision: 9,
  // Otherwise a large definition is copied as often as it is used.
  inlineRefs: false,
  logger: false,
};

const DIALECTS: readonly { readonly uri: RegExp; readonly Dialect: Dialect }[] = [
  { uri: /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, Dialect: Ajv2020 },
  { uri: /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/, Dialect: Ajv },
];

/** Nothing to go down into, so that only a schema that turns in a circle can run long on them. */
const EMPTY_VALUES = [null, true, 0, '', [], {}];

/** Building one takes some 50 milliseconds, so they are kept. */
const metaValidators = new Map<Dialect, Ajv>();

/**
 * Compiles a JSON schema of draft 2020-12, or of draft 07 where its `$schema` says so. What validators
 * silently ignore is a fault: unknown keywords and formats. So is a reference to somewhere else, for
 * nothing is fetched. Never throws.
 */
export function compileSchema(schema: JsonSchema): CompiledSchema {
  try {
    return compile(schema);
  } catch (error) {
    return { ok: false, fault: schemaFault(error, schema) };
  }
}

function compile(schema: JsonSchema): CompiledSchema {
  const { $schema: uri, ...rules } = schema;
  const dialect = DIALECTS.find((known) => uri === undefined || known.uri.test(String(uri)));
  if (!dialect)
    return refused({ path: ['$schema'], isKey: false, reason: 'neither draft 2020-12 nor draft 07' });
  // It makes a validator return promises, which are true to whoever does not wait for them.
  if (findInSchema(rules, (key) => key === '$async')) return refused(unknownKeyword(rules, '$async'));
  const fault = metaFault(dialect.Dialect, rules);
  if (fault) return refused(fault);
  const meter = new StepMeter();
  // Each schema has a validator of its own, since two of them may have the same $id.
  const validator = new (meteredDialect(dialect.Dialect, meter))({
    ...OPTIONS,
    validateSchema: false,
    formats: SCHEMA_FORMATS,
    code: { regExp: meteredPatterns(meter) },
  });
  if (validator instanceof Ajv2020) validator.addKeyword('$anchor');
  const validate = validator.compile(rules);
  const accepts = (value: unknown) => meter.run(() => validate(value));
  for (const value of EMPTY_VALUES) accepts(value);
  return { ok: true, accepts: (value) => succeeds(() => accepts(value)) };
}

function refused(fault: SchemaFault): CompiledSchema {
  return { ok: false, fault };
}

function metaFault(Dialect: Dialect, schema: JsonSchema): SchemaFault | null {
  const validator = metaValidators.get(Dialect) ?? new Dialect({ logger: false });
  metaValidators.set(Dialect, validator);
  if (validator.validateSchema(schema) === true) return null;
  const [error] = validator.errors ?? [];
  const path = (error?.instancePath ?? '')
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const allowed: unknown = error?.params.allowedValues;
  const values = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
  return { path, isKey: false, reason: `${error?.message ?? 'no JSON schema'}${values}` };
}

/** Whatever a hostile answer brings a validator to throw, a full stack for one, it did not accept the answer. */
function succeeds(accepts: () => boolean): boolean {
  try {
    return accepts() === true;
  } catch {
    return false;
  }
}
