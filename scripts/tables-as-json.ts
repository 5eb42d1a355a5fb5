// Long tables within packages, such as the price list, as JSON texts, which V8 reads many times faster than literals of the
// language, and reads only when they are used. docs/decisions/0013-ncc.md has the measurement.
import { isDeepStrictEqual } from 'node:util';
import { parseSync } from 'vite';

const LONG = 100_000;

/** For Vite. */
export const tablesAsJson = {
  name: 'tables-as-json',
  transform: { filter: { id: /\/node_modules\// }, handler: withTablesAsJson },
};

/** @returns null for a module that has none */
export function withTablesAsJson(code: string): { code: string; map: null } | null {
  if (code.length < LONG) return null;
  let text = code;
  for (const statement of parseSync('module.js', code).program.body.toReversed()) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { init } of statement.declarations.toReversed()) {
      if (init?.type !== 'ArrayExpression' || init.end - init.start < LONG) continue;
      const json = jsonOf(code.slice(init.start, init.end));
      if (json === null) continue;
      text = `${text.slice(0, init.start)}JSON.parse(${JSON.stringify(json)})${text.slice(init.end)}`;
    }
  }
  return text === code ? null : { code: text, map: null };
}

/** @returns null for what is more than data, or data that JSON cannot say */
function jsonOf(literal: string): string | null {
  try {
    const value: unknown = new Function(`return ${literal}`)();
    const json = JSON.stringify(value);
    return isDeepStrictEqual(JSON.parse(json), value) ? json : null;
  } catch {
    return null;
  }
}
