import { z } from 'zod';
import { describeValue } from '../../prompt-files/schema/describe-problem.ts';
import { filledText, text } from '../../prompt-files/spo-template/template-parts.ts';
import { SpoError } from '../../spo/errors.ts';
import { casesSchema } from './cases-schema.ts';
import type { PromptOptions, TemplateOptions } from './options.ts';
import type { SettingOptions } from './setting-options.ts';

/** Whether a prompt is given as a value or in a file. */
export type Way = 'prompt' | 'template';

export type OwnOption = Exclude<keyof PromptOptions | keyof TemplateOptions, keyof SettingOptions>;

interface Own {
  readonly goesWith: Way | 'both';
  readonly schema: z.ZodType;
}

const WORDS = 'a whole number of words above 0';
const ROUND = 'a whole number from 1 to 999999999';
const model = z.custom((value) => isModel(value), { error: 'a model with a name and a function "complete"' });

/** The options that are no settings. */
export const OWN: Readonly<Record<OwnOption, Own>> = {
  prompt: { goesWith: 'prompt', schema: filledText() },
  cases: { goesWith: 'prompt', schema: casesSchema },
  requirements: { goesWith: 'prompt', schema: text('text') },
  count: { goesWith: 'prompt', schema: z.int({ error: WORDS }).positive({ error: WORDS }) },
  models: {
    goesWith: 'prompt',
    schema: z.object(
      { optimizer: model, executor: model, judge: model },
      { error: 'an object with the keys optimizer, executor and judge' },
    ),
  },
  template: { goesWith: 'template', schema: filledText() },
  workspace: { goesWith: 'template', schema: filledText() },
  name: { goesWith: 'template', schema: filledText() },
  initialRound: {
    goesWith: 'template',
    schema: z.int({ error: ROUND }).min(1, { error: ROUND }).max(999_999_999, { error: ROUND }),
  },
  resume: { goesWith: 'template', schema: z.boolean({ error: 'true or false' }) },
  onEvent: { goesWith: 'both', schema: z.custom(isFunction, { error: 'a function' }) },
  signal: { goesWith: 'both', schema: z.custom(isSignal, { error: 'an AbortSignal' }) },
};

export function isOwnOption(option: string): option is OwnOption {
  return Object.hasOwn(OWN, option);
}

/** @throws SpoError `bad-input` that names the place within the option */
export function refuseUnfit(option: OwnOption, value: unknown): void {
  const [issue] = OWN[option].schema.safeParse(value).error?.issues ?? [];
  if (issue === undefined) return;
  const place = [
    option,
    ...issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)),
  ];
  const found =
    issue.code === 'unrecognized_keys'
      ? `has the key "${issue.keys[0]}"`
      : `is ${foundAt(value, issue.path)}`;
  throw new SpoError('bad-input', `The option "${place.join('')}" ${found}: expected ${issue.message}.`);
}

function foundAt(root: unknown, path: readonly PropertyKey[]): string {
  let value = root;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  return isFunction(value) ? 'a function' : describeValue(value);
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

function isModel(value: unknown): boolean {
  const { name, complete } = Object(value);
  return typeof name === 'string' && isFunction(complete);
}

/** By its form: test runners and browsers bring classes of their own. */
function isSignal(value: unknown): boolean {
  const { aborted, addEventListener } = Object(value);
  return typeof aborted === 'boolean' && isFunction(addEventListener);
}
