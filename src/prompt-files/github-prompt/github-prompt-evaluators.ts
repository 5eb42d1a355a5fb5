import type { Assertion } from '../../spo/types.ts';
import type { PromptSource } from '../prompt-format.ts';
import { faultAt } from '../schema/schema-faults.ts';
import { fillPlaceholders, placeholdersIn } from '../text/placeholders.ts';
import type { TextFault } from '../yaml/decode-text.ts';
import { quote } from '../yaml/quote.ts';
import { EXPECTED } from './github-prompt-messages.ts';
import type { GithubPrompt } from './github-prompt-schema.ts';

type Evaluator = NonNullable<GithubPrompt['evaluators']>[number];
type LlmEvaluator = NonNullable<Evaluator['llm']>;
type TextKind = Extract<Assertion, { text: string }>['kind'];

/** A string evaluator before its placeholders are filled. */
export interface TextDemand {
  readonly kind: TextKind;
  readonly text: string;
  readonly ignoreCase: boolean;
  /** Names of the placeholders in `text`. */
  readonly names: readonly string[];
}

export interface EvaluatorReading {
  readonly demands: readonly TextDemand[];
  /** What the judge is to go by, a paragraph each. */
  readonly requirements: readonly string[];
  readonly notices: readonly TextFault[];
}

/** In each kind but `equals`, `gh models eval` takes small and capital letters for the same. */
const STRING_KINDS = [
  ['equals', 'equals', false],
  ['contains', 'contains', true],
  ['startsWith', 'starts-with', true],
  ['endsWith', 'ends-with', true],
] as const;

/** What the evaluators that are built into `gh models` rate, in a sentence; their own texts are pages long. */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ['github/similarity', 'The answer says the same as the reference answer.'],
  ['github/relevance', 'The answer addresses the question directly, correctly and completely.'],
  ['github/groundedness', 'Whatever the answer says is supported by the reference answer and the question.'],
  [
    'github/coherence',
    'The answer is logical and well ordered: each sentence follows from what stands before.',
  ],
  ['github/fluency', 'The answer is well written: correct grammar, fitting words, easy to read.'],
]);

/** What becomes of the evaluators of a file. */
export function readEvaluators({ evaluators }: GithubPrompt, source: PromptSource): EvaluatorReading {
  const demands: TextDemand[] = [];
  const requirements: string[] = [];
  const notices = new Map<string, TextFault>();
  for (const [index, evaluator] of (evaluators ?? []).entries()) {
    const own = demandsOf(evaluator);
    const sentences = requirementsOf(evaluator);
    demands.push(...own);
    requirements.push(...sentences);
    if (own.length > 0 || sentences.length > 0) continue;
    const key = evaluator.uses ? ['uses'] : [];
    const reason = unusedBecause(evaluator);
    if (!notices.has(reason)) notices.set(reason, faultAt(source, ['evaluators', index, ...key], reason));
  }
  return { demands, requirements, notices: [...notices.values()] };
}

/** A demand as the assertion of one case; null where it names a value that other cases have and this one has not. */
export function assertionFor(
  { kind, text, ignoreCase, names }: TextDemand,
  values: Readonly<Record<string, string>>,
  givenSomewhere: ReadonlySet<string>,
): Assertion | null {
  if (names.some((name) => givenSomewhere.has(name) && !Object.hasOwn(values, name))) return null;
  const filled = fillPlaceholders(text, values);
  if (!/\S/.test(filled)) return null;
  return {
    kind,
    label: `${kind} ${quote(filled)}`,
    text: filled,
    ...(ignoreCase ? { ignoreCase } : {}),
  };
}

function demandsOf({ string }: Evaluator): TextDemand[] {
  return STRING_KINDS.flatMap(([key, kind, ignoreCase]) => {
    const text = string?.[key] ?? '';
    const names = placeholdersIn(text).map(({ name }) => name);
    // An empty text is a key that was not filled in.
    return text === '' ? [] : [{ kind, text, ignoreCase, names }];
  });
}

function requirementsOf({ name, llm, uses }: Evaluator): string[] {
  const builtIn = BUILT_IN.get(uses ?? '');
  return [...(llm ? [llmRequirement(name ?? '', llm)] : []), ...(builtIn === undefined ? [] : [builtIn])];
}

/** The instructions to another judge, with words where it would have had the texts themselves. */
function llmRequirement(name: string, { systemPrompt, prompt, choices }: LlmEvaluator): string {
  const names = placeholdersIn(prompt).map((placeholder) => placeholder.name);
  const words = Object.fromEntries([
    ...names.map((variable) => [variable, `[${variable}]`]),
    ['completion', '[the answer]'],
    [EXPECTED, '[the reference answer]'],
  ]);
  const scores = (choices ?? []).map(({ choice, score }) => `${quote(choice)} is worth ${score}`);
  return [
    name.trim(),
    'Another judge is asked:',
    (systemPrompt ?? '').trim(),
    fillPlaceholders(prompt, words).trim(),
    scores.length === 0 ? '' : `Of its replies, ${scores.join(', ')}; more is better.`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function unusedBecause({ uses, string }: Evaluator): string {
  if (uses) {
    const known = [...BUILT_IN.keys()].join(', ');
    return `expected one of ${known}, found the text ${quote(uses)}, which is not used`;
  }
  const expected = string ? 'a text to look for' : 'one of string, llm, uses';
  return `expected ${expected}, found none, so the evaluator is not used`;
}
