// Writes the JSON Schema for editors from the schema that reads SPO templates: npm run schema
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { SCHEMA_ADDRESS, SCHEMA_FILE } from '../src/cli/init/published-at.ts';
import { spoTemplateSchema } from '../src/prompt-files/spo-template/spo-template-schema.ts';

/** The schema as it is committed. */
export function editorSchema(): string {
  const { $schema, ...rules } = z.toJSONSchema(spoTemplateSchema, {
    io: 'input',
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => {
      const value = valueOfNothing(zodSchema);
      if (value !== undefined) jsonSchema.default = value;
    },
  });
  const head = {
    $schema,
    $id: SCHEMA_ADDRESS,
    title: 'SPO template',
    description:
      'A prompt file: instructions, what makes an answer a good one, and questions to try them on.',
  };
  return `${JSON.stringify({ ...head, ...rules }, null, 2)}\n`;
}

/** What a key that may be left out is read as. */
function valueOfNothing(schema: z.core.$ZodType): unknown {
  if (schema._zod.def.type !== 'pipe') return undefined;
  const read = z.safeParse(schema, undefined);
  return read.success ? read.data : undefined;
}

if (import.meta.main) {
  const file = path.join(import.meta.dirname, '..', SCHEMA_FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, editorSchema());
}
