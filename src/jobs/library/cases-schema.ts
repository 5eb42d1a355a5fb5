import { z } from 'zod';
import { filledText, mapping, text } from '../../prompt-files/spo-template/template-parts.ts';
import { compilePattern } from '../../spo/assertions/pattern.ts';
import { compileSchema } from '../../spo/assertions/schema.ts';
import type { Assertion } from '../../spo/types.ts';

type Kind = Assertion['kind'];

const WORDS = 'a whole number of words above 0';
const common = { label: filledText(), not: z.boolean({ error: 'true or false' }).optional() };

const textAssertion = <Name extends Kind>(kind: Name) =>
  mapping({
    ...common,
    kind: z.literal(kind),
    text: filledText(),
    ignoreCase: z.boolean({ error: 'true or false' }).optional(),
  });

const assertionSchema = z.discriminatedUnion(
  'kind',
  [
    textAssertion('equals'),
    textAssertion('contains'),
    textAssertion('starts-with'),
    textAssertion('ends-with'),
    mapping({ ...common, kind: z.literal('matches'), pattern: filledText().superRefine(refusePattern) }),
    mapping({
      ...common,
      kind: z.literal('json-schema'),
      schema: z
        .record(z.string(), z.unknown(), { error: 'a JSON schema as an object' })
        .superRefine(refuseSchema),
    }),
    mapping({
      ...common,
      kind: z.literal('max-words'),
      words: z.int({ error: WORDS }).positive({ error: WORDS }),
    }),
  ],
  { error: 'equals, contains, starts-with, ends-with, matches, json-schema or max-words' },
);

const caseSchema = mapping({
  question: filledText(),
  answer: text('text').optional(),
  variables: z.record(z.string(), text('text'), { error: 'an object of texts' }).optional(),
  checks: z.array(assertionSchema, { error: 'a list of checks' }).superRefine(refuseSameLabel).optional(),
});

/** The option `cases`: what prompt files have as `qa`, with each check as the algorithm has it. */
export const casesSchema = z
  .array(caseSchema, { error: 'a list of cases' })
  .min(1, { error: 'a list of at least one case' });

function refusePattern(pattern: string, context: z.core.$RefinementCtx): void {
  const compiled = compilePattern(pattern);
  if (!compiled.ok) context.addIssue(`a regular expression in RE2 syntax (${compiled.reason})`);
}

function refuseSchema(schema: Record<string, unknown>, context: z.core.$RefinementCtx): void {
  const compiled = compileSchema(schema);
  if (!compiled.ok) context.addIssue(`a valid JSON schema (${compiled.fault.reason})`);
}

/** What a side failed is told by labels. */
function refuseSameLabel(
  checks: readonly { readonly label: string }[],
  context: z.core.$RefinementCtx,
): void {
  const labels = checks.map(({ label }) => label);
  const index = labels.findIndex((label, at) => labels.indexOf(label) < at);
  if (index === -1) return;
  context.addIssue({
    code: 'custom',
    path: [index, 'label'],
    message: 'a label that no other check of the case has',
  });
}
