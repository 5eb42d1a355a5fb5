import { z } from 'zod';

const FILLED = 'text that is not blank';

/**
 * What the schemas of a prompt file are made of. The `error` of each part is what a reader is told to have
 * been expected there; what was found is added where the problems are listed, for an unknown key too.
 */
export const text = (expected: string) => z.string({ error: expected });
export const filledText = () => text(FILLED).regex(/\S/, { error: FILLED });

/**
 * A mapping that takes no other keys than those of `shape`.
 * @param others what a reader is told of all other keys, in brackets
 */
export function mapping<Shape extends z.core.$ZodShape>(shape: Shape, others?: string) {
  const keys = Object.keys(shape).join(', ');
  const why = others === undefined ? '' : ` (${others})`;
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `one of ${keys}${why}` : `a mapping with the keys ${keys}`,
  });
}

/** Explains a custom issue of a schema beyond what was expected. */
export interface IssueDetails {
  readonly reason: string;
  /** True where the key at the end of the path is wrong, not what it holds. */
  readonly isKey: boolean;
}

/** The details of an issue that has any. */
export function issueDetails(issue: z.core.$ZodIssue): IssueDetails | null {
  const reason: unknown = issue.code === 'custom' ? issue.params?.reason : undefined;
  return typeof reason === 'string'
    ? { reason, isKey: issue.code === 'custom' && issue.params?.isKey === true }
    : null;
}
