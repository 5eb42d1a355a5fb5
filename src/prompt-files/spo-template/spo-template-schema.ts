import { z } from 'zod';
import { fileSettingsSchema } from '../file-settings-schema.ts';
import { assertionsSchema } from '../schema/assertion-schema.ts';
import { filledText, type IssueDetails, mapping, text } from './template-parts.ts';

/** Each may have a file of its own, and all of them are read. */
const MOST_PROMPTS = 100;
const COUNT = 'a whole number of words above 0, or None';
const TEXT_FILE = 'the path of a .txt or .md file';
const NAME = 'a name of 1 to 100 letters, digits, ".", "_" and "-", without a dot as its first or last sign';
const PROMPTS = 'a list of at least one prompt';

const caseSchema = mapping({
  question: filledText().meta({
    description:
      'What the model is asked: put in the place of {question} or {{question}} in the prompt, and behind a prompt without it.',
  }),
  answer: text('text or nothing').nullish().meta({
    description: 'A good answer to this question; left out, empty or None where there is none.',
  }),
  checks: assertionsSchema.meta({
    description: 'What an answer to this case has to pass besides the checks of the file.',
  }),
});

const TEXT_KEYS = {
  prompt: filledText().optional().meta({
    description: 'The instructions that are checked and optimized.',
  }),
  'prompt-file': text(TEXT_FILE)
    .regex(/\S\.(txt|md)$/i, { error: TEXT_FILE })
    .optional()
    .meta({
      description:
        'In place of prompt: a text file that holds the instructions, from the folder of this file on.',
    }),
};

const COMMON_KEYS = {
  requirements: text('text or nothing').nullish().meta({
    description:
      'What makes an answer a good one. The judge goes by it. Left out, empty or None for nothing but the task.',
  }),
  count: z
    .union([z.int({ error: COUNT }).positive({ error: COUNT }), z.literal('None')], { error: COUNT })
    .nullish()
    .meta({ description: 'The most words that a new prompt may have; None for no limit.' }),
  checks: assertionsSchema.meta({
    description: 'What every answer has to pass. These are tested by a program, before the judge is asked.',
  }),
  qa: z
    .array(caseSchema, { error: 'a list of cases' })
    .min(1, { error: 'a list of at least one case' })
    .optional()
    .meta({ description: 'The cases: questions, with or without a reference answer.' }),
  spo: fileSettingsSchema,
};

/** What an item leaves out is taken from the top of the file; the assertions of both count. */
const namedPromptSchema = mapping({
  name: text(NAME)
    .regex(/^(?!\.)[A-Za-z0-9._-]{1,100}(?<!\.)$/, { error: NAME })
    .refine((name) => name.toLowerCase() !== 'prompt.txt', { error: 'another name than prompt.txt' })
    .meta({ description: 'Names the folder of its results; no other prompt of the file has it.' }),
  ...TEXT_KEYS,
  ...COMMON_KEYS,
}).meta({ oneOf: [{ required: ['prompt'] }, { required: ['prompt-file'] }] });

/** What editors are told of `refuseContradictions`, since a JSON Schema knows no refinement. */
const CONTRADICTIONS = {
  oneOf: [{ required: ['prompt'] }, { required: ['prompt-file'] }, { required: ['prompts'] }],
  anyOf: [
    { required: ['qa'] },
    { required: ['prompts'], properties: { prompts: { items: { required: ['qa'] } } } },
  ],
};

/** The keys of an SPO template: one prompt, or a list of several. */
export const spoTemplateSchema = mapping({
  ...TEXT_KEYS,
  prompts: z
    .array(namedPromptSchema, { error: PROMPTS })
    .min(1, { error: PROMPTS })
    .max(MOST_PROMPTS, { error: `a list of at most ${MOST_PROMPTS} prompts` })
    .optional()
    .meta({ description: 'In place of prompt: several prompts, each with a name.' }),
  ...COMMON_KEYS,
})
  .superRefine(refuseContradictions, { when: ({ value }) => isRecord(value) })
  .meta(CONTRADICTIONS);

/** A prompt file that was found valid. */
export type SpoTemplate = z.output<typeof spoTemplateSchema>;

/** It is asked whatever else is wrong, so that one reading lists every problem; hence nothing of `template` is certain. */
function refuseContradictions(template: unknown, context: z.core.$RefinementCtx): void {
  if (!isRecord(template)) return;
  refuseTexts(template, ['prompt', 'prompt-file', 'prompts'], [], context);
  const hasCases = Object.hasOwn(template, 'qa');
  if (!Object.hasOwn(template, 'prompts')) {
    if (!hasCases) report(context, ['qa'], 'a list of cases');
    return;
  }
  const items: readonly unknown[] = Array.isArray(template.prompts) ? template.prompts : [];
  const taken = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    if (!isRecord(item)) continue;
    refuseTexts(item, ['prompt', 'prompt-file'], ['prompts', index], context);
    if (!hasCases && !Object.hasOwn(item, 'qa')) {
      report(context, ['prompts', index, 'qa'], 'a list of cases here or at the top of the file');
    }
    refuseTakenName(item.name, index, taken, context);
  }
}

/** Names that only differ in case would be one folder on many machines. */
function refuseTakenName(
  name: unknown,
  index: number,
  taken: Map<string, number>,
  context: z.core.$RefinementCtx,
): void {
  if (typeof name !== 'string') return;
  const folder = name.toLowerCase();
  const owner = taken.get(folder);
  if (owner === undefined) taken.set(folder, index);
  else
    report(context, ['prompts', index, 'name'], 'a name of its own', {
      reason: `prompt ${owner + 1} has it`,
    });
}

/** Exactly one of the keys says where the text is. */
function refuseTexts(
  holder: Readonly<Record<string, unknown>>,
  keys: readonly [string, ...string[]],
  place: readonly (string | number)[],
  context: z.core.$RefinementCtx,
): void {
  const [given, ...others] = keys.filter((key) => Object.hasOwn(holder, key));
  if (given === undefined) {
    const [first, ...rest] = keys;
    report(context, [...place, first], `text that is not blank, or ${rest.join(' or ')} in its place`);
  }
  for (const other of others) {
    report(context, [...place, other], `no such key beside ${given}`, {
      reason: 'one of them has to go',
      isKey: true,
    });
  }
}

function report(
  context: z.core.$RefinementCtx,
  path: (string | number)[],
  message: string,
  details: Partial<IssueDetails> = {},
): void {
  context.addIssue({ code: 'custom', message, path, params: { ...details } });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
