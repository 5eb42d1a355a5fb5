import type { Assertion } from '../../../spo/types.ts';
import { excerpt } from '../../yaml/quote.ts';
import type { PromptfooAssertion } from '../schema.ts';
import type { Variables } from '../tests/variables.ts';
import { isRefusal, textsOf } from './assertion-text.ts';
import { ownAssertions } from './own-assertions.ts';

/** What an assertion becomes in one case. */
export interface Meaning {
  readonly assertions?: readonly Assertion[];
  /** What a good answer is like. */
  readonly requirement?: string;
  /** What a good answer says. */
  readonly reference?: string;
  /** Why it is not used. */
  readonly unused?: string;
}

const REQUIREMENTS = new Set(['llm-rubric', 'g-eval', 'model-graded-closedqa']);
const REFERENCES = new Set(['factuality', 'model-graded-factuality', 'similar']);

/** Most assertions mean the same in all cases, and schemas take some milliseconds each. */
const constantMeanings = new WeakMap<PromptfooAssertion, Meaning>();

/** An assertion of promptfoo in the words of this project. @param type its kind, `not-` in front included */
export function meaningOf(type: string, assertion: PromptfooAssertion, variables: Variables): Meaning {
  const known = constantMeanings.get(assertion);
  if (known) return known;
  const meaning = read(type, assertion, variables);
  const values: readonly unknown[] = Array.isArray(assertion.value) ? assertion.value : [assertion.value];
  const isFilled = values.some((value) => typeof value === 'string' && value.includes('{{'));
  if (!isFilled) constantMeanings.set(assertion, meaning);
  return meaning;
}

function read(type: string, { value, weight }: PromptfooAssertion, variables: Variables): Meaning {
  if (weight === 0) return { unused: 'assertions with the weight 0 are not used' };
  const isRequirement = REQUIREMENTS.has(type);
  if (!isRequirement && !REFERENCES.has(type)) return assertionsMeaning(type, value, variables);
  const texts = textsOf(Array.isArray(value) ? value : [value], variables);
  if (isRefusal(texts)) return { unused: because(type, texts.reason) };
  const text = texts.join('\n').trim();
  return isRequirement ? { requirement: text } : { reference: text };
}

function assertionsMeaning(type: string, value: unknown, variables: Variables): Meaning {
  const assertions = ownAssertions(type, value, variables);
  if (assertions === null) return { unused: `assertions of the kind ${excerpt(type)} are not used` };
  if (isRefusal(assertions)) return { unused: because(type, assertions.reason) };
  const [only] = assertions;
  // The answer that is expected word for word is also what the judge may go by.
  return type === 'equals' && only?.kind === 'equals' ? { assertions, reference: only.text } : { assertions };
}

function because(type: string, reason: string): string {
  return `an assertion of the kind ${excerpt(type)} is not used: ${reason}`;
}
