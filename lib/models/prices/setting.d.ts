import type { ModelPrice } from './prices.ts';
/**
 * Reads the `prices` setting: a line for each model, `model: input / output`, where blank lines and those that
 * start with `#` mean nothing; or a JSON object such as `{"my-model": {"input": 0.1, "output": 0.5}}`. All are
 * US dollars for a million tokens.
 * @throws SpoError `bad-input` that names the line
 */
export declare function readPrices(text: string): Readonly<Record<string, ModelPrice>>;
