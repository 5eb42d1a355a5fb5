import { describe, expect, it, test } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { fileSettingsSchema, toFileSettings } from '../../src/prompt-files/file-settings-schema.ts';
import { schemaFaults } from '../../src/prompt-files/schema/schema-faults.ts';
import { mapping } from '../../src/prompt-files/spo-template/template-parts.ts';

const fileSchema = mapping({ spo: fileSettingsSchema });

const EVERYTHING = {
  off: false,
  'optimize-model': 'o',
  'evaluate-model': 'e',
  'execute-model': 'x',
  'optimize-temperature': 1,
  'evaluate-temperature': 0.5,
  'execute-temperature': 2,
  'max-rounds': 4,
  'sample-size': 2,
  ballots: 'auto-fast',
  patience: 0,
  'max-calls': 100,
  'max-tokens': 20_000,
  'max-cost-usd': 0.25,
};

/** Offset and message of each problem of a file that holds the block. */
function problemsOf(block: string): string[] {
  const document = parseDocument(`spo: ${block}\n`, { keepSourceTokens: true });
  const value: unknown = document.toJS();
  const parsed = fileSchema.safeParse(value);
  if (parsed.success) return [];
  return schemaFaults(parsed.error, { document, value } as Parameters<typeof schemaFaults>[1]).map(
    ({ offset, message }) => `${offset} ${message}`,
  );
}

describe('settings of a file', () => {
  it('are read, each key', () => {
    expect(toFileSettings(fileSettingsSchema.parse(EVERYTHING))).toEqual({
      off: false,
      optimizeModel: 'o',
      evaluateModel: 'e',
      optimizeTemperature: 1,
      evaluateTemperature: 0.5,
      maxRounds: 4,
      sampleSize: 2,
      ballots: 'auto-fast',
      patience: 0,
      maxCalls: 100,
      maxTokens: 20_000,
      maxCostUsd: 0.25,
      execution: { model: 'x', temperature: 2 },
    });
  });

  test.each([undefined, null, {}])('that are absent say nothing: %o', (block) => {
    expect(toFileSettings(fileSettingsSchema.parse(block))).toEqual({ execution: {} });
  });

  it("go before what the file's format says of the product's model", () => {
    const own = { model: 'format', temperature: 1, topP: 0.9, maxTokens: 50 };
    const block = fileSettingsSchema.parse({ 'execute-model': 'block' });
    expect(toFileSettings(block, own).execution).toEqual({ ...own, model: 'block' });
    expect(toFileSettings({}, own).execution).toEqual(own);
  });

  it('have a description each, for editors', () => {
    const schema = z.toJSONSchema(fileSettingsSchema, { io: 'input', target: 'draft-07' });
    const [block] = schema.anyOf as { properties: Record<string, { description?: string }> }[];
    expect(Object.keys(block?.properties ?? {})).toEqual(Object.keys(EVERYTHING));
    for (const property of Object.values(block?.properties ?? {})) {
      expect(property.description).toMatch(/\.$/);
    }
  });
});

const KEYS = Object.keys(EVERYTHING).join(', ');
const WHY = 'addresses, keys and all else are for the workflow to set';

describe('settings of a file that are refused', () => {
  test.each<[string, string]>([
    ['{off: yes please}', '11 spo: off: expected true or false, found the text "yes please"'],
    ['{max-rounds: 0}', '18 spo: max-rounds: expected a whole number of at least 1, found the number 0'],
    [
      '{sample-size: 2.5}',
      '19 spo: sample-size: expected a whole number of at least 1, found the number 2.5',
    ],
    ['{patience: -1}', '16 spo: patience: expected a whole number of at least 0, found the number -1'],
    ['{max-calls: many}', '17 spo: max-calls: expected a whole number of at least 1, found the text "many"'],
    ['{max-tokens: }', '6 spo: max-tokens: expected a whole number of at least 1, found nothing'],
    [
      '{max-cost-usd: 0}',
      '20 spo: max-cost-usd: expected a number above 0 and at most 1000000, found the number 0',
    ],
    [
      '{ballots: 3}',
      '15 spo: ballots: expected auto, auto-fast or an even number of at least 2, found the number 3',
    ],
    [
      '{execute-temperature: 2.1}',
      '27 spo: execute-temperature: expected a number from 0 to 2, found the number 2.1',
    ],
    [
      '{execute-model: gpt 4}',
      '21 spo: execute-model: expected the name of a model, without spaces, found the text "gpt 4"',
    ],
    [
      '{optimize-model: ""}',
      '22 spo: optimize-model: expected the name of a model, without spaces, found blank text',
    ],
    ['on', `5 spo: expected a mapping with the keys ${KEYS}, found the text "on"`],
    [
      '{base-url: "http://example.org"}',
      `6 spo: expected one of ${KEYS} (${WHY}), found the unknown key "base-url"`,
    ],
    ['{api-key: k}', `6 spo: expected one of ${KEYS} (${WHY}), found the unknown key "api-key"`],
  ])('%s', (block, problem) => {
    expect(problemsOf(block)).toEqual([problem]);
  });
});
