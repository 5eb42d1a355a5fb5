import type { Randomness } from '../ports.ts';
import { keyedOrder } from '../random.ts';
import type { PromptSpec } from '../types.ts';

/** All case indices in an order hashed from their texts, so that reordering a file's cases changes nothing. */
export function caseOrder(spec: PromptSpec, random: Randomness): number[] {
  const indices = spec.cases.map((_, index) => index);
  const textOf = (index: number) =>
    JSON.stringify([spec.cases[index]?.question, spec.cases[index]?.answer ?? null]);
  return keyedOrder(indices, textOf, random, spec.key, 'cases');
}

/** The cases that the rounds use: the first of that order, shown in the order of the file. */
export function sampleCases(spec: PromptSpec, size: number, random: Randomness): number[] {
  return caseOrder(spec, random)
    .slice(0, size)
    .sort((left, right) => left - right);
}
