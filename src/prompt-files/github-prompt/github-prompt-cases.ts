import type { Assertion, Case } from '../../spo/types.ts';
import type { PromptSource } from '../prompt-format.ts';
import { faultAt } from '../schema/schema-faults.ts';
import { withOwnLabels } from '../schema/to-assertions.ts';
import { filledLength, fillPlaceholders, questionOf } from '../text/placeholders.ts';
import type { TextFault } from '../yaml/decode-text.ts';
import { excerpt } from '../yaml/quote.ts';
import { assertionFor, type TextDemand } from './github-prompt-evaluators.ts';
import { EXPECTED, valuesFor, variableNames } from './github-prompt-messages.ts';
import type { GithubPrompt } from './github-prompt-schema.ts';
import { readTestData, type TestCase } from './github-prompt-test-data.ts';

export type CaseReading =
  | { readonly ok: true; readonly cases: readonly Case[]; readonly names: ReadonlySet<string> }
  | { readonly ok: false; readonly faults: readonly TextFault[] };

/** What every case is tested by. */
export interface Demands {
  readonly texts: readonly TextDemand[];
  readonly others: readonly Assertion[];
}

/** UTF-16 code units: of the messages of a case, and of the assertion texts of all cases, once they are filled. */
const LONGEST_FILLED = 1_048_576;
const LONGEST = `${LONGEST_FILLED.toLocaleString('en-US')} characters`;

/**
 * The cases of a file, and the names that its messages are filled with. A file without any is a case itself.
 * @param index of the message that is optimized
 */
export function readCases(
  file: GithubPrompt,
  index: number,
  demands: Demands,
  source: PromptSource,
): CaseReading {
  const testData = readTestData(file);
  const given = new Set(testData.flatMap(({ variables }) => Object.keys(variables)));
  if (testData.some(({ answer }) => answer !== undefined)) given.add(EXPECTED);
  const names = variableNames(file.messages, given);
  if (testData.length === 0 && names.size > 0) return { ok: false, faults: [needsCases(names, source)] };
  const items = testData.length > 0 ? testData : [{ variables: {}, answer: undefined }];
  const faults = [
    ...messageFaults(file, items, names, source),
    ...assertionFaults(demands, items, given, source),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const asked = askedWithoutVariables(file, index);
  return { ok: true, names, cases: items.map((item) => toCase(item, names, given, demands, asked)) };
}

function needsCases(names: ReadonlySet<string>, source: PromptSource): TextFault {
  const isMissing = !Object.hasOwn(Object(source.value), 'testData');
  const found = isMissing ? 'but the key is missing' : 'found none';
  const sentence = `expected a list of cases, since the messages take ${listed(names)} from them, ${found}`;
  return faultAt(source, ['testData'], sentence);
}

function listed(names: Iterable<string>): string {
  const written = [...names].map((name) => `{{${excerpt(name)}}}`);
  return written.length > 3 ? `${written.slice(0, 3).join(', ')} and others` : written.join(', ');
}

function messageFaults(
  { messages }: GithubPrompt,
  items: readonly TestCase[],
  names: ReadonlySet<string>,
  source: PromptSource,
): TextFault[] {
  const lengths = messages.map(({ content }) => filledLength(content));
  return items.flatMap((item, at) => {
    const values = valuesFor(item, names);
    const missing = [...names].filter((name) => !Object.hasOwn(values, name));
    const length = lengths.reduce((sum, lengthWith) => sum + lengthWith(values), 0);
    const sentence =
      missing.length > 0
        ? `expected values for all that the messages name, found none for ${listed(missing)}`
        : `expected messages of at most ${LONGEST} with the values of the case, found more`;
    return missing.length > 0 || length > LONGEST_FILLED ? [faultAt(source, ['testData', at], sentence)] : [];
  });
}

function assertionFaults(
  { texts }: Demands,
  items: readonly TestCase[],
  given: ReadonlySet<string>,
  source: PromptSource,
): TextFault[] {
  const lengths = texts.filter(({ names }) => names.length > 0).map(({ text }) => filledLength(text));
  let total = 0;
  for (const item of items) {
    const values = valuesFor(item, given);
    for (const lengthWith of lengths) total += lengthWith(values);
  }
  if (total <= LONGEST_FILLED) return [];
  const sentence = `expected at most ${LONGEST} with the values of all cases, found more`;
  return [faultAt(source, ['evaluators'], sentence)];
}

function toCase(
  item: TestCase,
  names: ReadonlySet<string>,
  given: ReadonlySet<string>,
  demands: Demands,
  askedWithout: string,
): Case {
  const { variables, answer } = item;
  const values = valuesFor(item, given);
  const used = Object.fromEntries(Object.entries(variables).filter(([name]) => names.has(name)));
  const shown = Object.keys(used).length > 0 ? used : variables;
  const texts = demands.texts.flatMap((demand) => assertionFor(demand, values, given) ?? []);
  const assertions = withOwnLabels([...texts, ...demands.others]);
  return {
    question: questionOf(shown) || fillPlaceholders(askedWithout, values).trim() || '(no input)',
    ...(answer === undefined ? {} : { answer }),
    variables,
    ...(assertions.length > 0 ? { checks: assertions } : {}),
  };
}

/** What a case asks whose variables are absent or empty: the message behind the instructions, where there is one. */
function askedWithoutVariables({ messages }: GithubPrompt, index: number): string {
  return messages.findLast(({ role }, at) => role === 'user' && at !== index)?.content ?? '';
}
