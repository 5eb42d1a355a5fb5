import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { REPOSITORY } from './support/run-cli.ts';

const folder = path.join(REPOSITORY, '.github/ISSUE_TEMPLATE');
const forms = readdirSync(folder).filter((name) => name !== 'config.yml');
const label = z.strictObject({
  label: z.string(),
  description: z.string().optional(),
  placeholder: z.string().optional(),
});
const rest = {
  id: z.string().regex(/^[a-z-]+$/),
  validations: z.strictObject({ required: z.boolean() }).optional(),
};
/** GitHub's form schema, as far as the forms use it: a form that breaks it is not shown at all. */
const form = z.strictObject({
  name: z.string().min(3).max(200),
  description: z.string().min(3).max(200),
  labels: z.array(z.string()),
  body: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) }),
        z.strictObject({ type: z.literal('input'), attributes: label, ...rest }),
        z.strictObject({
          type: z.literal('textarea'),
          attributes: label.extend({ render: z.string().optional() }),
          ...rest,
        }),
        z.strictObject({
          type: z.literal('dropdown'),
          attributes: label.extend({ options: z.array(z.string()).min(1) }),
          ...rest,
        }),
      ]),
    )
    .min(1),
});

it.each(forms)('the form %s is one that GitHub shows', (name) => {
  const { body } = form.parse(parse(readFileSync(path.join(folder, name), 'utf8')));
  const ids = body.flatMap((part) => ('id' in part ? [part.id] : []));
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});
