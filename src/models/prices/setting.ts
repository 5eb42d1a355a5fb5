import { z } from 'zod';
import { SpoError } from '../../spo/errors.ts';
import type { ModelPrice } from './prices.ts';

const FORM = '`model: input / output` in US dollars for a million tokens, such as `my-model: 0.10 / 0.50`';

const PRICES = /^\$?(?<input>\d+(?:\.\d+)?) *\/ *\$?(?<output>\d+(?:\.\d+)?)$/;

/** Above this a price is a slip of the pen, and no sum of costs would be a number any more. */
const HIGHEST = 1_000_000;

const dollars = z.number().min(0).max(HIGHEST);
const jsonShape = z.record(z.string().min(1), z.strictObject({ input: dollars, output: dollars }));

/**
 * Reads the `prices` setting: a line for each model, `model: input / output`, where blank lines and those that
 * start with `#` mean nothing; or a JSON object such as `{"my-model": {"input": 0.1, "output": 0.5}}`. All are
 * US dollars for a million tokens.
 * @throws SpoError `bad-input` that names the line
 */
export function readPrices(text: string): Readonly<Record<string, ModelPrice>> {
  return text.trimStart().startsWith('{') ? pricesOfJson(text) : pricesOfLines(text);
}

function pricesOfLines(text: string): Record<string, ModelPrice> {
  const prices = new Map<string, ModelPrice>();
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    // The last colon separates: names such as `llama3:8b` have colons of their own.
    const colon = line.lastIndexOf(':');
    const model = line.slice(0, Math.max(0, colon)).trim();
    const { input, output } = PRICES.exec(line.slice(colon + 1).trim())?.groups ?? {};
    if (model === '' || input === undefined)
      throw refused(`line ${index + 1} is ${JSON.stringify(line.slice(0, 100))}`);
    if (prices.has(model)) throw refused(`line ${index + 1} names \`${model}\` a second time`);
    const [inputPerMillion, outputPerMillion] = [Number(input), Number(output)];
    if (Math.max(inputPerMillion, outputPerMillion) > HIGHEST) {
      throw refused(`line ${index + 1} has a price above ${HIGHEST} dollars for \`${model}\``);
    }
    prices.set(model, { inputPerMillion, outputPerMillion });
  }
  return Object.fromEntries(prices);
}

function pricesOfJson(text: string): Record<string, ModelPrice> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw refused(`the JSON cannot be read (${error instanceof Error ? error.message : ''})`);
  }
  const parsed = jsonShape.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refused(`${issue?.path.map(String).join(', ') || 'the object'}: ${issue?.message ?? ''}`);
  }
  return Object.fromEntries(
    Object.entries(parsed.data).map(([model, { input, output }]) => [
      model,
      { inputPerMillion: input, outputPerMillion: output },
    ]),
  );
}

function refused(what: string): SpoError {
  return new SpoError('bad-input', `\`prices\`: ${what}.`, {
    remedy: `Write ${FORM}, a line for each model; or JSON such as {"my-model": {"input": 0.1, "output": 0.5}}.`,
  });
}
