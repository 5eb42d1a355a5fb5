import { describe, expect, it } from 'vitest';
import { compileSchema, type JsonSchema } from '../../../src/spo/assertions/schema.ts';
import { findInSchema } from '../../../src/spo/assertions/schema-fault.ts';

const NO_DEFINITION = 'the schema has no such definition, and none is fetched';
const ENDLESS = 'it refers to itself without end, or is nested too deeply';

/** One schema in another, so often that no stack holds them. */
function nested(levels: number): JsonSchema {
  let schema: JsonSchema = {};
  for (let level = 0; level < levels; level++) schema = { items: schema };
  return schema;
}

describe('a schema that cannot be used', () => {
  it.each<[string, JsonSchema, (string | number)[], boolean, string]>([
    [
      'a wrong value',
      { properties: { a: { type: 'objekt' } } },
      ['properties', 'a', 'type'],
      false,
      'allowed values: array,',
    ],
    [
      'a wrong value under a key with signs',
      { properties: { 'a/b~c': { required: 1 } } },
      ['properties', 'a/b~c', 'required'],
      false,
      'must be array',
    ],
    [
      'a wrong value of draft 07',
      { $schema: 'http://json-schema.org/draft-07/schema', items: 1 },
      ['items'],
      false,
      'must be object,boolean',
    ],
    [
      'an unknown keyword',
      { items: { requird: [] } },
      ['items', 'requird'],
      true,
      'unknown keyword "requird"',
    ],
    [
      'an unknown format',
      { a: 'day', properties: { format: {}, b: { format: 'day' } }, format: 'date' },
      [],
      false,
      '',
    ],
    [
      'an unknown format of a part',
      { properties: { format: {}, b: { format: 'day' } }, format: 'date' },
      ['properties', 'b', 'format'],
      false,
      'unknown format',
    ],
    ['a bad pattern', { items: { pattern: 'a(' } }, ['items', 'pattern'], false, 'missing closing ): `a(`'],
    [
      'a bad pattern as a key',
      { patternProperties: { 'a(': {} } },
      ['patternProperties', 'a('],
      true,
      'missing closing ): `a(`',
    ],
    ['a reference to nowhere', { items: { $ref: '#/$defs/a' } }, ['items', '$ref'], false, NO_DEFINITION],
    [
      'a reference under an address',
      { $id: 'https://example.org/a', items: { $ref: 'b.json' } },
      ['items', '$ref'],
      false,
      NO_DEFINITION,
    ],
    [
      'a reference to nowhere behind one to somewhere',
      { $defs: { a: {} }, allOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/b' }] },
      ['allOf', '1', '$ref'],
      false,
      NO_DEFINITION,
    ],
    [
      'a reference that stands in a title as well',
      { title: '#/$defs/b', items: { $ref: '#/$defs/b' } },
      ['items', '$ref'],
      false,
      NO_DEFINITION,
    ],
    [
      'a bad pattern that stands in a title as well, behind a good one',
      { title: 'a(', pattern: 'b', items: { pattern: 'a(' } },
      ['items', 'pattern'],
      false,
      'missing closing',
    ],
    [
      'an unknown format that stands in a title as well',
      { title: 'day', items: { format: 'day' } },
      ['items', 'format'],
      false,
      'unknown format',
    ],
    ['a condition without a consequence', { if: {} }, [], false, '"if" without'],
    ['a circle', { allOf: [{ $ref: '#' }] }, [], false, ENDLESS],
    ['promises', { items: { $async: true } }, ['items', '$async'], true, 'unknown keyword "$async"'],
    [
      'another draft',
      { $schema: 'http://json-schema.org/draft-04/schema#' },
      ['$schema'],
      false,
      'neither draft 2020-12 nor draft 07',
    ],
    [
      'a draft by a name in a longer one',
      { $schema: 'x http://json-schema.org/draft-07/schema#x' },
      ['$schema'],
      false,
      'neither',
    ],
    ['an empty list of values', { enum: [] }, [], false, 'enum must have non-empty array'],
    ['no end of levels', nested(20_000), [], false, ENDLESS],
  ])('for %s names the place', (_, schema, path, isKey, reason) => {
    const compiled = compileSchema(schema);
    expect(compiled).toMatchObject({ ok: false });
    if (!compiled.ok && reason !== '') {
      expect(compiled.fault).toEqual({ path, isKey, reason: expect.stringContaining(reason) });
    }
  });

  it('has a fault that starts with its reason, not with the name of a mode', () => {
    const compiled = compileSchema({ enum: [] });
    expect(compiled.ok ? '' : compiled.fault.reason).toMatch(/^enum must/);
    const strict = compileSchema({ if: {} });
    expect(strict.ok ? '' : strict.fault.reason).toBe('"if" without "then" and "else" is ignored');
  });

  it.each([
    ['https://json-schema.org/draft/2020-12/schema'],
    ['https://json-schema.org/draft/2020-12/schema#'],
    ['http://json-schema.org/draft-07/schema#'],
    ['https://json-schema.org/draft-07/schema'],
    [undefined],
  ])('does not have the $schema %s', ($schema) => {
    expect(compileSchema($schema === undefined ? {} : { $schema })).toMatchObject({ ok: true });
  });
});

describe('findInSchema', () => {
  const shared = { x: 1 };
  const schema = { a: { b: [{ c: null }, { x: 2 }] }, d: shared, e: shared };

  it('gives the way to the first entry, depth first', () => {
    expect(findInSchema(schema, (key) => key === 'x')).toEqual(['a', 'b', '1', 'x']);
    expect(findInSchema(schema, (key, value) => key === 'x' && value === 1)).toEqual(['d', 'x']);
  });

  it('finds nothing in what holds nothing', () => {
    for (const value of [null, 1, 'text', undefined, {}]) expect(findInSchema(value, () => true)).toBeNull();
    expect(findInSchema(schema, () => false)).toBeNull();
  });

  it('goes round no circle', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(findInSchema(circle, (key) => key === 'x')).toBeNull();
  });
});
