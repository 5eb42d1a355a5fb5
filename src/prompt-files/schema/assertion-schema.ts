import { z } from 'zod';
import { compilePattern } from '../../spo/assertions/pattern.ts';
import { compileSchema } from '../../spo/assertions/schema.ts';
import { filledText, type IssueDetails, mapping } from '../spo-template/template-parts.ts';

const MOST_ASSERTIONS = 50;
const WORDS = 'a whole number of words above 0';

const KINDS = {
  equals: filledText().optional().meta({ description: 'The answer is this text.' }),
  contains: filledText().optional().meta({ description: 'This text stands in the answer.' }),
  'starts-with': filledText().optional().meta({ description: 'The answer starts with this text.' }),
  'ends-with': filledText().optional().meta({ description: 'The answer ends with this text.' }),
  matches: filledText().superRefine(refusePattern).optional().meta({
    description: 'This regular expression, in RE2 syntax, is found in the answer.',
  }),
  'json-schema': z
    .record(z.string(), z.unknown(), { error: 'a JSON schema as a mapping' })
    .superRefine(refuseSchema)
    .optional()
    .meta({ description: 'The answer is JSON, and nothing else, that fits this JSON schema.' }),
  'max-words': z
    .int({ error: WORDS })
    .positive({ error: WORDS })
    .optional()
    .meta({ description: 'The most words that the answer has.' }),
};

const assertionSchema = mapping(KINDS)
  .superRefine((assertion, context) => {
    const { length } = Object.keys(assertion);
    // An unknown key is reported already, and then this would only say so again.
    if (length === 1 || context.issues.length > 0) return;
    report(context, `a mapping with one of the keys ${Object.keys(KINDS).join(', ')}`, {
      reason: `it has ${length} keys`,
    });
  })
  // For editors, whose JSON Schema knows no refinement.
  .meta({ minProperties: 1, maxProperties: 1 });

/** The list behind the key `checks` of a file or of a case. */
export const assertionsSchema = z
  .array(assertionSchema, { error: 'a list of checks' })
  .max(MOST_ASSERTIONS, { error: `a list of at most ${MOST_ASSERTIONS} checks` })
  .nullish()
  .transform((assertions) => assertions ?? []);

/** One assertion as a prompt file has it: exactly one of the keys has a value. */
export type AssertionItem = z.output<typeof assertionSchema>;

interface Report extends Partial<IssueDetails> {
  readonly path?: readonly (string | number)[];
}

function report(context: z.core.$RefinementCtx, message: string, { path, ...details }: Report): void {
  context.addIssue({ code: 'custom', message, path: [...(path ?? [])], params: { ...details } });
}

function refusePattern(pattern: string, context: z.core.$RefinementCtx): void {
  const compiled = compilePattern(pattern);
  if (!compiled.ok) report(context, 'a regular expression', { reason: compiled.reason });
}

function refuseSchema(schema: Record<string, unknown>, context: z.core.$RefinementCtx): void {
  const compiled = compileSchema(schema);
  if (!compiled.ok) report(context, 'a valid JSON schema', compiled.fault);
}
