import type { z } from 'zod';
import { promptKey } from '../../spo/prompt-name.ts';
import type { FanOutPlan } from './plan.ts';

interface Claim {
  /** What is claimed; a plan may say it once. */
  readonly key: string;
  /** Path of the file that it is about. */
  readonly file: string;
  /** Where it stands in the plan. */
  readonly place: PropertyKey[];
}

/** What cannot be true of a plan as a whole, though each part of it is well formed: two would speak for one prompt. */
export function refuseContradictions(
  { files, legs, carried }: Pick<FanOutPlan, 'files' | 'legs' | 'carried'>,
  context: Pick<z.core.$RefinementCtx, 'addIssue'>,
): void {
  const known = new Set(files.map(({ path }) => path));
  const refuse = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const refuseClaims = (claims: readonly Claim[], once: string) => {
    const made = new Set<string>();
    for (const { key, file, place } of claims) {
      if (!known.has(file)) refuse(place, 'expected a file of the plan');
      if (made.has(key)) refuse(place, once);
      made.add(key);
    }
  };
  refuseClaims(
    files.map(({ path }, index) => ({ key: path, file: path, place: ['files', index, 'path'] })),
    'expected each file once',
  );
  refuseClaims(
    carried.map((prompt, index) => ({
      key: promptKey(prompt),
      file: prompt.path,
      place: ['carried', index, 'path'],
    })),
    'expected each prompt once',
  );
  refuseClaims(
    legs.flatMap(({ paths }, leg) =>
      paths.map((path, index) => ({ key: path, file: path, place: ['legs', leg, 'paths', index] })),
    ),
    'expected a file of no other leg',
  );
  for (const [index, { leg }] of legs.entries()) {
    if (leg !== index + 1) refuse(['legs', index, 'leg'], `expected ${index + 1}`);
  }
}
