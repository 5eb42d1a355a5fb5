import type { z } from 'zod';
import { SpoError } from '../../../spo/errors.ts';

/** The part of an event's payload that a schema describes. @throws SpoError `bad-input` */
export function readPayload<Schema extends z.ZodType>(
  schema: Schema,
  payload: unknown,
  event: string,
): z.output<Schema> {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') || 'the payload';
  throw new SpoError(
    'bad-input',
    `The ${event} event cannot be read: ${place}: ${issue?.message ?? 'unknown problem'}.`,
    {
      remedy: 'The event file has to be the one that GitHub wrote for this run.',
      cause: parsed.error,
    },
  );
}
