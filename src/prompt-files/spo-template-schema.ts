import { z } from 'zod';
import { checksSchema } from './check-schema.ts';
import { filledText, mapping, text } from './template-parts.ts';

const COUNT = 'a whole number of words above 0, or None';

export const caseSchema = mapping({
  question: filledText().meta({
    description: 'What the model is asked, put behind the prompt.',
  }),
  answer: text('text or nothing').nullish().meta({
    description: 'A good answer to this question, if there is one.',
  }),
  checks: checksSchema.meta({
    description: 'What an answer to this case has to pass besides the checks of the file.',
  }),
});

/** The keys of an SPO template. */
export const spoTemplateSchema = mapping({
  prompt: filledText().meta({
    description: 'The instructions that are checked and optimized.',
  }),
  requirements: text('text or nothing')
    .nullish()
    .transform((requirements) => requirements ?? '')
    .meta({ description: 'What makes an answer a good one. The judge goes by it.' }),
  count: z
    .union([z.int({ error: COUNT }).positive({ error: COUNT }), z.literal('None')], { error: COUNT })
    .nullish()
    .transform((count) => (typeof count === 'number' ? count : null))
    .meta({ description: 'The most words that a new prompt may have; None for no limit.' }),
  checks: checksSchema.meta({
    description: 'What every answer has to pass. These are tested by a program, before the judge is asked.',
  }),
  qa: z
    .array(caseSchema, { error: 'a list of cases' })
    .min(1, { error: 'a list of at least one case' })
    .meta({ description: 'The cases: questions, with or without a reference answer.' }),
});

/** A prompt file that was found valid, with every absent key filled in. */
export type SpoTemplate = z.output<typeof spoTemplateSchema>;
