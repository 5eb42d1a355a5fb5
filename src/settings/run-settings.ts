import { z } from 'zod';
import { SpoError } from '../spo/errors.ts';
import type { Ballots, LoopSettings } from '../spo/settings.ts';
import { branchNameFault } from './branch-name.ts';

/** The prompt files that a change touches when nothing else is said. */
export const DEFAULT_PROMPT_GLOBS = [
  'prompts/**/*.{yml,yaml}',
  '**/*.prompt.{yml,yaml}',
  '**/promptfooconfig.{yml,yaml}',
  '!**/node_modules/**',
] as const;

/** A gate that can fail a run. */
const GATES = ['regression', 'tentative-regression', 'invalid', 'never'] as const;
export type Gate = (typeof GATES)[number];

const whole = (minimum: number, maximum = Number.MAX_SAFE_INTEGER) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum)
    .describe(
      maximum === Number.MAX_SAFE_INTEGER
        ? `a whole number of at least ${minimum}`
        : `a whole number from ${minimum} to ${maximum}`,
    );

const decimal = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum)
    .describe(`a number from ${minimum} to ${maximum}`);

const positive = (maximum: number) =>
  decimal(0, maximum)
    .refine((value) => value > 0)
    .describe(`a number above 0 and at most ${maximum}`);

const flag = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .describe('true or false');

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).describe(values.join(', ').replace(/, ([^,]*)$/, ' or $1'));

const lines = z
  .string()
  .transform((text) =>
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  )
  .describe('one entry a line');

const url = z.url({ protocol: /^https?$/ }).describe('an address that starts with https:// or http://');

const ballots = z
  .union([z.enum(['auto', 'auto-fast']), whole(2).refine((value) => value % 2 === 0)])
  .describe(
    'auto, auto-fast or an even number of at least 2, so that both orders of the answers get as many ballots',
  );

const gates = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .pipe(
    z
      .array(z.enum(GATES))
      .min(1)
      .refine((list) => list.length === 1 || !list.includes('never')),
  )
  .describe(`one or more of ${GATES.join(', ')}; never stands alone`);

const text = z.string().describe('text');

const branch = z
  .string()
  .refine((name) => branchNameFault(name) === null)
  .describe('a name that git allows for a branch, such as spo/check, without refs/ before it');

const folder = z
  .string()
  .regex(/^[\w.-]+(\/[\w.-]+)*$/)
  .refine((path) => !path.split('/').some((part) => /^\.{1,2}$|^\.git$/i.test(part)))
  .describe('a folder of the repository, such as .spo: letters, digits, ".", "_", "-" and "/", without ".."');

/** Jobs that GitHub starts of one matrix, at most. */
const MOST_LEGS = 256;

/** Every setting by its name as an action input; the command line has the same names as flags. */
const SETTINGS = {
  prompts: lines.default([...DEFAULT_PROMPT_GLOBS]),
  'api-key': text.optional(),
  'base-url': url.optional(),
  'optimize-model': text.optional(),
  'evaluate-model': text.optional(),
  'execute-model': text.optional(),
  'optimize-base-url': url.optional(),
  'evaluate-base-url': url.optional(),
  'execute-base-url': url.optional(),
  'allow-http': flag.default(false),
  'optimize-api-key': text.optional(),
  'evaluate-api-key': text.optional(),
  'execute-api-key': text.optional(),
  'optimize-temperature': decimal(0, 2).optional(),
  'evaluate-temperature': decimal(0, 2).optional(),
  'execute-temperature': decimal(0, 2).optional(),
  'reasoning-effort': text.optional(),
  'execute-mode': oneOf(['base_model', 'reasoning_model']).default('base_model'),
  offline: flag.default(false),
  'simulated-accuracy': decimal(0, 1).default(0.9),
  'simulated-position-bias': decimal(0, 1).default(0.05),
  'max-rounds': whole(1).default(10),
  'sample-size': whole(1).default(3),
  ballots: ballots.default('auto'),
  'judge-by': oneOf(['set', 'case']).default('set'),
  patience: whole(0).default(3),
  seed: whole(0).default(0),
  'max-concurrency': whole(1).default(8),
  'requests-per-minute': whole(1).optional(),
  // A timer of more than 24.8 days would end at once.
  'request-timeout': whole(1, 86_400).default(120),
  'max-calls': whole(1).optional(),
  'max-tokens': whole(1).optional(),
  'max-cost-usd': positive(1_000_000).optional(),
  'max-minutes': positive(10_000).optional(),
  prices: text.optional(),
  'cache-dir': text.optional(),
  force: flag.default(false),
  'results-dir': folder.default('.spo'),
  branch: branch.optional(),
  commit: oneOf(['confirmed', 'best', 'never']).default('confirmed'),
  'update-yaml': flag.default(true),
  comment: flag.default(true),
  drafts: flag.default(false),
  mode: oneOf(['auto', 'check', 'plan', 'optimize', 'publish', 'cleanup']).default('auto'),
  ref: text.optional(),
  'compare-model': text.optional(),
  legs: whole(1)
    .refine((value) => value <= MOST_LEGS)
    .describe(`a whole number from 1 to ${MOST_LEGS}`)
    .default(8),
  leg: whole(0).optional(),
  'hand-over': text.optional(),
  'open-pull-request': flag.optional(),
  'fail-on': gates.default(['regression']),
} as const;

/** Only a saved endpoint or a configuration file has an effort for one role alone. */
const ROLE_EFFORTS = {
  'optimize-reasoning-effort': text.optional(),
  'evaluate-reasoning-effort': text.optional(),
  'execute-reasoning-effort': text.optional(),
} as const;

const SCHEMA = z.object({ ...SETTINGS, ...ROLE_EFFORTS });

/** Settings that differ between the jobs that share a run, by their nature or without harm. */
export const FAN_OUT_ONLY = [
  'mode',
  'legs',
  'leg',
  'hand-over',
  'max-concurrency',
  'requests-per-minute',
  'request-timeout',
  'max-minutes',
  'cache-dir',
] as const satisfies readonly (keyof z.output<typeof SCHEMA>)[];

/** Every setting, read and checked. Names are those of the action's inputs. */
export type RunSettings = z.output<typeof SCHEMA>;
export type SettingName = keyof typeof SETTINGS;
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/**
 * Reads settings from text, as action inputs and command lines carry them. Blank text counts as absent:
 * the runner passes an input that was left empty as an empty string.
 * @param nameOf how the user calls a setting, such as `input "max-rounds"` or `--max-rounds`
 * @throws SpoError `bad-input` that names every setting that is wrong
 */
export function readSettings(
  raw: Readonly<Record<string, string | undefined>>,
  nameOf: (setting: string) => string,
): RunSettings {
  const given = Object.entries(raw)
    .map(([name, value]) => [name, value?.trim()] as const)
    .filter(([, value]) => value !== undefined && value !== '');
  const parsed = SCHEMA.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
  const secret = (name: string) => name.endsWith('api-key');
  const problems = names.map((name) => {
    const value = secret(name) ? '' : ` is ${JSON.stringify(raw[name]?.slice(0, 100))}`;
    return `${nameOf(name)}${value}: expected ${expectation(name)}`;
  });
  throw new SpoError('bad-input', `${problems.join('; ')}.`);
}

/** What is wrong with the text of a setting, as a sentence; null when nothing is. Blank text counts as absent. */
export function settingFault(name: SettingName, text: string): string | null {
  const typed = text.trim();
  if (typed === '' || SETTINGS[name].safeParse(typed).success) return null;
  return `Expected ${expectation(name)}.`;
}

function expectation(name: string): string {
  const schema: z.ZodType | undefined = SETTINGS[name as SettingName];
  return schema === undefined ? 'nothing: there is no such setting' : describe(schema);
}

function describe(schema: z.ZodType): string {
  if (schema.description) return schema.description;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional)
    return describe(schema.unwrap() as z.ZodType);
  return 'another value';
}

/** The loop's part of the settings. */
export function loopSettings(settings: RunSettings, initialRound = 1): LoopSettings {
  return {
    maxRounds: settings['max-rounds'],
    initialRound,
    sampleSize: settings['sample-size'],
    ballots: settings.ballots as Ballots,
    patience: settings.patience,
    judgeBy: settings['judge-by'],
  };
}

/** Pairs that a verdict draws at once after its first wave. */
export function pairsAtOnce(settings: RunSettings): number {
  return settings.ballots === 'auto-fast' ? 6 : 2;
}
