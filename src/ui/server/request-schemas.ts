import { z } from 'zod';
import type { FileDraft, RunForm, TryForm } from '../api.ts';

export { endpointFormSchema, roleChoiceSchema } from '../../jobs/endpoints/saved-endpoints.ts';

const path = z.string().min(1).max(500);
const promptName = z.string().max(200);
const text = z.string().max(1_048_576);

/** By the names of the action's inputs; all others are the server's to decide. */
const RUN_SETTINGS = [
  'max-rounds',
  'sample-size',
  'ballots',
  'patience',
  'seed',
  'max-calls',
  'max-tokens',
  'max-cost-usd',
  'max-minutes',
] as const;

/** A form while it is typed. */
export const typedRunFormSchema = z.strictObject({
  path,
  promptName,
  name: z.string().max(300),
  initialRound: z.int().min(0).max(999_999_999),
  resume: z.boolean(),
  settings: z.partialRecord(z.enum(RUN_SETTINGS), z.string().max(50)) as unknown as z.ZodType<
    RunForm['settings']
  >,
});

export const runFormSchema: z.ZodType<RunForm> = typedRunFormSchema.extend({
  name: z.string().min(1).max(300),
  initialRound: z.int().min(1).max(999_999_999),
});

const question = z.strictObject({ was: z.int().min(0).nullable(), question: text, answer: text });

export const fileDraftSchema: z.ZodType<FileDraft> = z.strictObject({
  path,
  digest: z.string().max(100).nullable(),
  edit: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text }),
    z.strictObject({
      kind: z.literal('template'),
      fields: z.strictObject({
        prompt: text,
        requirements: text,
        count: z.int().min(1).nullable(),
        questions: z.array(question).max(1000),
      }),
    }),
  ]),
});

export const tryFormSchema: z.ZodType<TryForm> = z.strictObject({
  path: z.string().max(500),
  promptName,
  prompts: z
    .array(
      z.strictObject({
        label: z.string().max(300),
        text: text.regex(/\S/, 'expected text that is not blank'),
      }),
    )
    .min(1)
    .max(20),
  questions: z.array(text.regex(/\S/, 'expected text that is not blank')).min(1).max(50),
});
