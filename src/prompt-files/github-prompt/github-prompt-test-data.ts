import { isMapping } from '../schema/is-mapping.ts';
import { EXPECTED } from './github-prompt-messages.ts';
import type { GithubPrompt } from './github-prompt-schema.ts';

/** An item of `testData` as text. */
export interface TestCase {
  readonly variables: Readonly<Record<string, string>>;
  readonly answer: string | undefined;
}

/** Keys under which people group the variables of a case, though the format has them side by side. */
const GROUPS: ReadonlySet<string> = new Set(['vars', 'variables', 'inputs']);

/** Numbers and truth values become text, lists and mappings JSON. */
export function readTestData({ testData }: Pick<GithubPrompt, 'testData'>): TestCase[] {
  return (testData ?? []).map((item) => {
    const entries = Object.entries(item).flatMap(([key, value]) =>
      GROUPS.has(key) && isMapping(value) ? Object.entries(value) : [[key, value] as const],
    );
    const { [EXPECTED]: answer, ...variables }: Record<string, unknown> = Object.fromEntries(entries);
    return {
      variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, asText(value)])),
      answer: answer === undefined || answer === null ? undefined : asText(answer),
    };
  });
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
