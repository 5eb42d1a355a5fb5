import { describe, expect, it } from 'vitest';
import { withTablesAsJson } from '../../scripts/tables-as-json.ts';

const row = (index: number) =>
  `{ id: "row ${index}", price: ${index}.5, note: 'it\\'s "≤" \\u2028 \\\\', open: !0 }`;
const table = (...more: readonly string[]) =>
  `[${[...Array.from({ length: 2500 }, (_, index) => row(index)), ...more].join(',\n')}]`;
const tableOf = (code: string) => new Function(`${code}; return TABLE;`)();

describe('a long table of a package', () => {
  it('becomes JSON that says the same, and all around it stays', () => {
    const code = `const first = 1, TABLE = ${table()};\nfunction last() { return TABLE[0]; }\n`;
    const text = withTablesAsJson(code)?.code ?? '';
    expect(text.replace(/"[\s\S]*"/, '""')).toBe(
      'const first = 1, TABLE = JSON.parse("");\nfunction last() { return TABLE[0]; }\n',
    );
    expect(tableOf(text)).toEqual(tableOf(code));
  });

  it('becomes JSON beside another', () => {
    const code = `const OTHER = ${table()}; const TABLE = ${table('{ id: "last" }')};`;
    const text = withTablesAsJson(code)?.code ?? '';
    expect(text.match(/JSON\.parse\(/g)).toHaveLength(2);
    expect(tableOf(text)).toEqual(tableOf(code));
  });

  it.each([
    ['calls something', `const TABLE = ${table('now()')};`],
    ['has a function', `const TABLE = ${table('() => 1')};`],
    ['has what JSON leaves out', `const TABLE = ${table('{ a: undefined }')};`],
    ['has what JSON changes', `const TABLE = ${table('new Date(0)')};`],
    ['is not at the top level', `function f() { const TABLE = ${table()}; }`],
    ['is short', `const TABLE = [${row(1)}]; // ${'x'.repeat(200_000)}`],
  ])('stays when it %s', (_, code) => {
    expect(withTablesAsJson(code)).toBeNull();
  });
});
