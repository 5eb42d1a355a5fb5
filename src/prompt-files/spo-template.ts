import { z } from 'zod';

/**
 * The keys of an SPO template. The `error` of each part is what a reader is told to have been expected
 * there; what was found is added where the problems are listed, for an unknown key too.
 */
const text = (expected: string) => z.string({ error: expected });
const filledText = () => text(FILLED).regex(/\S/, { error: FILLED });

const FILLED = 'text that is not blank';
const COUNT = 'a whole number of words above 0, or None';

/** A mapping that takes no other keys than those of `shape`. */
function mapping<Shape extends z.core.$ZodShape>(shape: Shape) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `one of ${keys}` : `a mapping with the keys ${keys}`,
  });
}

export const caseSchema = mapping({
  question: filledText().meta({
    description: 'What the model is asked, put behind the prompt.',
  }),
  answer: text('text or nothing').nullish().meta({
    description: 'A good answer to this question, if there is one.',
  }),
});

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
  qa: z
    .array(caseSchema, { error: 'a list of cases' })
    .min(1, { error: 'a list of at least one case' })
    .meta({ description: 'The cases: questions, with or without a reference answer.' }),
});

/** A prompt file that was found valid, with every absent key filled in. */
export type SpoTemplate = z.output<typeof spoTemplateSchema>;
