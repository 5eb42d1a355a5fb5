import { z } from 'zod';
import { fileSettingsSchema } from '../file-settings-schema.ts';
import { filledText, text } from '../spo-template/template-parts.ts';

const MOST_PROMPTS = 50;
const NAME = 'text or nothing';

/** Text, which names a file, or what `schema` takes; a problem keeps its place inside. */
function textOr<Schema extends z.ZodType>(schema: Schema) {
  return z.unknown().transform((value, context): string | z.output<Schema> => {
    if (typeof value === 'string') return value;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      context.issues.push({ ...issue, path: [...issue.path], input: undefined } as z.core.$ZodRawIssue);
    }
    return z.NEVER;
  });
}

const promptSchema = z.looseObject(
  {
    id: text(NAME).nullish(),
    label: text(NAME).nullish(),
    raw: text(NAME).nullish(),
  },
  { error: 'text, or a mapping with raw, id or label' },
);

const assertionSchema = z.looseObject(
  {
    type: filledText().nullish(),
    $ref: filledText().nullish(),
    value: z.unknown().optional(),
    weight: z.number({ error: 'a number or nothing' }).nullish(),
    transform: z.unknown().optional(),
  },
  { error: 'a mapping with the keys type and value' },
);

const testSchema = z.looseObject(
  {
    description: text(NAME).nullish(),
    vars: textOr(
      z.record(z.string(), z.unknown(), { error: 'a mapping of names to values' }).nullish(),
    ).optional(),
    assert: z.array(assertionSchema, { error: 'a list of assertions' }).nullish(),
    options: z.looseObject({}, { error: 'a mapping' }).nullish(),
  },
  { error: 'a mapping with the keys vars and assert' },
);

const tests = (expected: string) => z.array(textOr(testSchema), { error: expected });

/** The keys of a promptfoo configuration that are read. */
export const configurationSchema = z.looseObject(
  {
    prompts: textOr(
      z
        .array(textOr(promptSchema), { error: 'text or a list of prompts' })
        .min(1, { error: 'a list of at least one prompt' })
        .max(MOST_PROMPTS, { error: `a list of at most ${MOST_PROMPTS} prompts` }),
    ),
    tests: textOr(tests('a list of tests, or the name of a file').nullish()).optional(),
    defaultTest: textOr(testSchema.nullish()).optional(),
    assertionTemplates: z
      .record(z.string(), assertionSchema, { error: 'a mapping of names to assertions' })
      .nullish(),
    providers: z.unknown().optional(),
    targets: z.unknown().optional(),
    spo: fileSettingsSchema,
  },
  { error: 'a mapping with the keys prompts and tests' },
);

/** What a file of tests holds. */
export const testFileSchema = tests('a list of tests');
/** What a file of defaults holds. */
export const defaultTestFileSchema = testSchema;

export type Configuration = z.output<typeof configurationSchema>;
export type PromptfooAssertion = z.output<typeof assertionSchema>;
export type Test = z.output<typeof testSchema>;
