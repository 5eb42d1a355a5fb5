import type { Assertion } from '../../../spo/types.ts';
import { withOwnLabels } from '../../schema/to-assertions.ts';
import { quote } from '../../yaml/quote.ts';
import type { YamlPath } from '../../yaml/yaml-place.ts';
import { type Meaning, meaningOf } from '../assertions/assertions.ts';
import type { ReadingContext } from '../context.ts';
import type { PromptfooAssertion } from '../schema.ts';
import { type PlacedTest, readDefaults, readTestList } from './test-list.ts';
import { casesOf, type GivenValue, MOST_CASES, type Unusable, type Variables } from './variables.ts';

/** A case before it is known which prompt it is put to. */
export interface TestCase {
  readonly description: string;
  readonly variables: Variables;
  readonly assertions: readonly Assertion[];
  readonly requirements: readonly string[];
  readonly references: readonly string[];
}

const READ_KEYS = new Set(['description', 'vars', 'assert', 'options', 'metadata']);
const READ_ASSERTION_KEYS = new Set(['type', 'value', 'transform', 'metric', '$ref']);
const MOST_ASSERTIONS = 50;
/** In all cases together, in UTF-16 code units. */
const MOST_CHARACTERS = 10_000_000;

/**
 * The cases of a configuration; a single one without variables where it has no tests. A test that cannot be used is left
 * out and named; nothing else being there is a problem.
 * @param areTransformed whether the providers change answers before they are tested
 */
export function readTests(context: ReadingContext, areTransformed: boolean): readonly TestCase[] {
  const { findings } = context;
  const defaults = readDefaults(context);
  const leftOut: Unusable[] = [];
  const cases: TestCase[] = [];
  let characters = 0;
  for (const placed of readTestList(context, leftOut)) {
    const found = readTest(context, placed, defaults, areTransformed);
    if ('sentence' in found) leftOut.push(found);
    else cases.push(...found);
    characters += 'sentence' in found ? 0 : charactersOf(found);
    if (cases.length <= MOST_CASES && characters <= MOST_CHARACTERS) continue;
    const most = `${MOST_CASES} cases with ${MOST_CHARACTERS.toLocaleString('en-US')} characters`;
    findings.refuse(placed.part, placed.path, `expected at most ${most}, found more`);
    return [];
  }
  if (cases.length === 0 && leftOut.length === 0 && findings.areGood) {
    findings.refuse(context.root, ['tests'], 'expected at least one test, found none');
  }
  for (const { part, path, sentence } of leftOut) {
    if (cases.length === 0) findings.refuse(part, path, sentence);
    else findings.notice(part, path, `a test is left out: ${sentence}`);
  }
  return cases;
}

function charactersOf(cases: readonly TestCase[]): number {
  const texts = cases.flatMap(({ variables }) => Object.values(variables));
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function readTest(
  context: ReadingContext,
  placed: PlacedTest,
  defaults: PlacedTest,
  areTransformed: boolean,
): readonly TestCase[] | Unusable {
  const both = [defaults, placed];
  for (const one of both) nameUnused(context, one);
  const given = givenValues(both);
  if (!(given instanceof Map)) return given;
  const unusable = unusableOption(placed, given) ?? unusableOption(defaults, given);
  if (unusable !== null) return unusable;
  const cases = casesOf(context, given);
  if ('sentence' in cases) return cases;
  const isTransformed = areTransformed || both.some(({ test }) => changesAnswers(test.options?.transform));
  return cases.map((variables) => {
    const meanings = both.flatMap((one) => meaningsOf(context, one, variables, isTransformed));
    return { description: placed.test.description ?? '', variables, ...collected(context, placed, meanings) };
  });
}

function nameUnused({ findings }: ReadingContext, { test, part, path }: PlacedTest): void {
  for (const key of Object.keys(test)) {
    if (!READ_KEYS.has(key)) findings.notice(part, [...path, key], `${quote(key)} of a test is not used`);
  }
  for (const key of Object.keys(test.options ?? {})) {
    const sentence = `${quote(key)} in the options of a test is not used`;
    findings.notice(part, [...path, 'options', key], sentence);
  }
}

/** The values of a test go before those of the defaults. */
function givenValues(tests: readonly PlacedTest[]): Map<string, GivenValue> | Unusable {
  const given = new Map<string, GivenValue>();
  for (const { test, part, path } of tests) {
    const vars = test.vars ?? {};
    if (typeof vars === 'string') {
      const sentence = `expected a mapping of names to values, found the text ${quote(vars)}`;
      return { part, path: [...path, 'vars'], sentence };
    }
    for (const [name, value] of Object.entries(vars)) {
      given.set(name, { part, path: [...path, 'vars', name], value });
    }
  }
  return given;
}

function unusableOption(
  { test, part, path }: PlacedTest,
  given: ReadonlyMap<string, GivenValue>,
): Unusable | null {
  const hasList = [...given.values()].some(({ value }) => Array.isArray(value));
  const changing = ['transformVars', 'prefix', 'suffix', ...(hasList ? ['disableVarExpansion'] : [])];
  const key = changing.find((each) => test.options?.[each]);
  if (key === undefined) return null;
  const sentence = `expected tests that ask what the prompt says, found the option ${key}`;
  return { part, path: [...path, 'options', key], sentence };
}

function meaningsOf(
  context: ReadingContext,
  placed: PlacedTest,
  variables: Variables,
  isTransformed: boolean,
): readonly Meaning[] {
  const { findings } = context;
  return (placed.test.assert ?? []).flatMap((written, index) => {
    const place = [...placed.path, 'assert', index];
    const assertion = followReference(context, written);
    if (!assertion?.type) {
      const { $ref } = written;
      const expected = $ref ? `an assertion template, found ${quote($ref)}` : 'the key type, found none';
      findings.refuse(placed.part, place, `expected ${expected}`);
      return [];
    }
    const meaning = meaningOf(assertion.type, assertion, variables);
    const hasOther = meaning.assertions && (isTransformed || changesAnswers(assertion.transform));
    const unused = hasOther ? 'checks of answers that are transformed first are not used' : meaning.unused;
    if (unused === undefined) nameUnusedKeys(context, placed, place, assertion);
    else findings.notice(placed.part, place, unused);
    return unused === undefined ? [meaning] : [];
  });
}

function nameUnusedKeys(
  { findings }: ReadingContext,
  { part }: PlacedTest,
  place: YamlPath,
  assertion: PromptfooAssertion,
): void {
  for (const key of Object.keys(assertion)) {
    if (READ_ASSERTION_KEYS.has(key) || (key === 'weight' && assertion.weight === 1)) continue;
    findings.notice(part, [...place, key], `${quote(key)} of an assertion is not used`);
  }
}

/** Our assertions do not mind the white space around an answer. */
function changesAnswers(transform: unknown): boolean {
  if (typeof transform === 'string' && /^output\.trim\(\);?$/.test(transform)) return false;
  return Boolean(transform);
}

function followReference(
  { configuration }: ReadingContext,
  assertion: PromptfooAssertion,
): PromptfooAssertion | null {
  if (!assertion.$ref) return assertion;
  const name = /^#\/assertionTemplates\/(.+)$/.exec(assertion.$ref)?.[1];
  const templates = configuration.assertionTemplates ?? {};
  return name !== undefined && Object.hasOwn(templates, name) ? (templates[name] ?? null) : null;
}

function collected(
  { findings }: ReadingContext,
  { part, path }: PlacedTest,
  meanings: readonly Meaning[],
): Pick<TestCase, 'assertions' | 'requirements' | 'references'> {
  const assertions = meanings.flatMap((meaning) => meaning.assertions ?? []);
  if (assertions.length > MOST_ASSERTIONS) {
    findings.notice(
      part,
      path,
      `a test has more than ${MOST_ASSERTIONS} checks, and those behind are not used`,
    );
  }
  return {
    assertions: withOwnLabels(assertions.slice(0, MOST_ASSERTIONS)),
    requirements: meanings.flatMap(({ requirement }) => requirement ?? []),
    references: meanings.flatMap(({ reference }) => reference ?? []),
  };
}
