import { z } from 'zod';

/** What an endpoint says of a call that it did not take. */
export interface Refusal {
  /** Empty when it says nothing. */
  readonly message: string;
  /** Its own code, such as `insufficient_quota`; null when it gives none. */
  readonly code: string | null;
  /** The parameter that it complains of; null when it names none apart from the message. */
  readonly parameter: string | null;
  /** A status of 400 to 599 inside the body; null when there is none. */
  readonly status: number | null;
}

const text = z.string().nullish().catch(null);
const spoken = z.string().min(1);

const details = {
  message: z.string().catch('no message'),
  code: z.union([z.string(), z.number()]).nullish().catch(null),
  param: text,
};

const detailed = z.object(details).transform(fromDetails);

const validated = z
  .array(z.object({ loc: z.array(z.union([z.string(), z.number()])), msg: z.string() }))
  .min(1)
  .transform((faults) => {
    const places = faults.map(({ loc }) => String(loc.at(-1)));
    const message = faults.map(({ msg }, index) => `${places[index]}: ${msg}`).join('; ');
    return refusal(message, null, places[0]);
  });

/**
 * The forms in use: OpenAI's `{error: {message, code, param}}`, `{error: "text"}`, vLLM's older
 * `{object: "error", message, code}`, FastAPI's `{detail: "text"}` and `{detail: [{loc, msg}]}`.
 */
const shape = z.union([
  z
    .object({ error: z.union([spoken.transform((message) => refusal(message)), detailed]) })
    .transform(({ error }) => error),
  z
    .object({ detail: z.union([spoken.transform((message) => refusal(message)), validated]) })
    .transform(({ detail }) => detail),
  z.object({ object: z.literal('error'), ...details }).transform(fromDetails),
]);

interface Details {
  readonly message: string;
  readonly code?: string | number | null | undefined;
  readonly param?: string | null | undefined;
}

function fromDetails({ message, code, param }: Details): Refusal {
  return refusal(message, code, param);
}

function refusal(message: string, code?: string | number | null, parameter?: string | null): Refusal {
  const number = Number(code ?? Number.NaN);
  return {
    message,
    code: typeof code === 'string' ? code : null,
    parameter: parameter ?? null,
    status: number >= 400 && number < 600 ? number : null,
  };
}

/** The refusal that a parsed body states; null when it states none. Total. */
export function refusalIn(json: unknown): Refusal | null {
  return shape.safeParse(unwrapped(json)).data ?? null;
}

/** Gemini puts its error into a list, and Cloudflare a list in the place of it. */
function unwrapped(json: unknown): unknown {
  if (Array.isArray(json)) return json[0];
  const list = z.object({ errors: z.array(z.unknown()).min(1) }).safeParse(json).data?.errors;
  return list === undefined ? json : { error: list[0] };
}

/** Reads the body of a refused call; what is in no known form is the message as it stands. Total. */
export function readRefusal(body: string): Refusal {
  try {
    return refusalIn(JSON.parse(body)) ?? refusal(body);
  } catch {
    return refusal(body);
  }
}
