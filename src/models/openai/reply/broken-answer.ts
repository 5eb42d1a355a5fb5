import { z } from 'zod';
import { type Refusal, refusalIn } from '../refusal.ts';
import { faultOfText } from '../refused-text.ts';
import { endingOf } from './finish-reason.ts';

/** Why an answer is no whole one. */
export interface BrokenAnswer {
  readonly reason: string;
  /** True when a filter took it, so that it says nothing of the next one. */
  readonly aboutText: boolean;
  /** True when another draw may well succeed. */
  readonly retryable: boolean;
}

const shape = z.object({
  error: z.unknown().optional(),
  choices: z
    .array(
      z.object({
        error: z.unknown().optional(),
        finish_reason: z.string().nullish().catch(null),
        message: z
          .object({ content: z.unknown().optional(), refusal: z.string().nullish().catch(null) })
          .nullish()
          .catch(null),
      }),
    )
    .min(1),
});

/**
 * Finds answers that a filter or a failure of the endpoint ended, with or without a part of them: half an answer would
 * be judged as a bad one. Null for every other reply, those without an answer included. Total.
 * @param json a parsed body
 */
export function brokenAnswer(json: unknown): BrokenAnswer | null {
  const parsed = shape.safeParse(json).data;
  const choice = parsed?.choices[0];
  if (parsed === undefined || choice === undefined) return null;
  const stated = statedError(choice.error) ?? statedError(parsed.error);
  if (stated !== null) return failed(stated);
  const ending = endingOf(choice.finish_reason);
  if (ending === 'withheld') {
    const words = choice.message?.refusal;
    const what = choice.message?.content ? 'cut the answer off' : 'withheld the answer';
    const reason = `the content filter ${what}${words ? `: ${words}` : ''}`;
    return { reason, aboutText: true, retryable: false };
  }
  if (ending !== 'broken') return null;
  const reason = `the endpoint broke the answer off (${choice.finish_reason})`;
  return { reason, aboutText: false, retryable: true };
}

interface StatedError extends Refusal {
  readonly body: string;
}

/** Empty ones stand beside good answers too. */
function statedError(error: unknown): StatedError | null {
  const isSaid =
    typeof error === 'string'
      ? error !== ''
      : z
          .union([
            z.looseObject({ message: z.string().min(1) }),
            z.looseObject({ code: z.union([z.string().min(1), z.number().min(400)]) }),
          ])
          .safeParse(error).success;
  const refusal = isSaid ? refusalIn({ error }) : null;
  return refusal && { ...refusal, body: JSON.stringify({ error }) };
}

function failed(error: StatedError): BrokenAnswer {
  const { message, status, body } = error;
  const aboutText = faultOfText(status ?? 400, error, body, []) !== null;
  const retryable = !aboutText && (status === null || status >= 500 || status === 408 || status === 429);
  return { reason: `the endpoint broke the answer off: ${message}`, aboutText, retryable };
}
