import type { Context } from 'hono';
import type { z } from 'zod';
import { firstFault } from '../../machine/json.ts';
import { Refusal } from './failure.ts';

/** The body of a request, checked. @throws Refusal 422 that names what is wrong in it */
export async function bodyOf<Value>({ req }: Context, schema: z.ZodType<Value>): Promise<Value> {
  let json: unknown;
  try {
    json = JSON.parse(await req.text());
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new Refusal(400, 'The body of the request is not JSON.');
    throw cause;
  }
  const checked = schema.safeParse(json);
  if (checked.success) return checked.data;
  throw new Refusal(422, `The request cannot be used: ${firstFault(checked.error)}.`);
}

/** A part of the address behind `?`. @throws Refusal 400 when it is missing or there twice */
export function queryOf({ req }: Context, name: string): string {
  const [value, ...others] = req.queries(name) ?? [];
  if (value === undefined || others.length > 0) throw new Refusal(400, `The address needs one "${name}".`);
  return value;
}
