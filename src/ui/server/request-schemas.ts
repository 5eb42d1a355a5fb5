// What the page may send, and what the server takes of it.
import { z } from 'zod';
import type { TemplateFields } from '../../prompt-files/spo-template/template-fields.ts';
import type { Shape } from '../../spo/shape.ts';

export { endpointFormSchema, roleChoiceSchema } from '../../models/endpoints/saved-endpoints.ts';

const path = z.string().min(1).max(500);
/** Empty for the only prompt of the file. */
const promptName = z.string().max(200);
const text = z.string().max(1_048_576);
const filledText = text.regex(/\S/, 'expected text that is not blank');

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

/** What a run is started with. */
export type RunForm = Shape<typeof typedRunFormSchema>;
/** A form while it is typed. */
export const typedRunFormSchema = z.strictObject({
  path,
  promptName,
  /** Folder of the results in the workspace. */
  name: z.string().max(300),
  initialRound: z.int().min(0).max(999_999_999),
  resume: z.boolean(),
  /** As typed. Left out or blank means the default. */
  settings: z.partialRecord(z.enum(RUN_SETTINGS), z.string().max(50)) as z.ZodType<Record<string, string>>,
});

export const runFormSchema = typedRunFormSchema.extend({
  name: z.string().min(1).max(300),
  initialRound: z.int().min(1).max(999_999_999),
});

/** What somebody wants a prompt file to be. */
export type FileDraft = Shape<typeof fileDraftSchema>;
export const fileDraftSchema = z.strictObject({
  path,
  /** That of the `FileView` being edited; null to create a file. */
  digest: z.string().max(100).nullable(),
  edit: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text }),
    z.strictObject({
      kind: z.literal('template'),
      fields: z.strictObject({
        prompt: text,
        requirements: text,
        count: z.int().min(1).nullable(),
        questions: z
          .array(z.strictObject({ was: z.int().min(0).nullable(), question: text, answer: text }))
          .max(1000),
      }) satisfies z.ZodType<TemplateFields>,
    }),
  ]),
});

/** What is asked, and which prompts answer it. */
export type TryForm = Shape<typeof tryFormSchema>;
export const tryFormSchema = z.strictObject({
  /** A prompt file whose messages and models are used; empty for `prompt, blank line, question`. */
  path: z.string().max(500),
  promptName,
  /** The page puts the first round's among them to compare with. */
  prompts: z
    .array(z.strictObject({ label: z.string().max(300), text: filledText }))
    .min(1)
    .max(20),
  questions: z.array(filledText).min(1).max(50),
});
