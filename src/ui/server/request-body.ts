import type { Env, HonoRequest, MiddlewareHandler } from 'hono';
import type { z } from 'zod';
import { firstFault } from '../../machine/json.ts';
import type { Shape } from '../../spo/shape.ts';
import { Refusal, readRequest } from './failure.ts';

/** Checks a part of a request for the handler behind it, and tells the type of the routes what has to be sent. */
type Check<Part extends 'json' | 'query', Value> = MiddlewareHandler<
  Env,
  string,
  { in: Record<Part, Value>; out: Record<Part, Value> }
>;

/** Takes the body of a request. Refuses with 400 what is not JSON, and with 422 and what is wrong in it anything else. */
export function body<Schema extends z.ZodType<object>>(schema: Schema): Check<'json', Shape<Schema>> {
  return async ({ req }, next) => {
    req.addValidatedData('json', checked(schema, await jsonOf(req)));
    await next();
  };
}

/** Takes a part of the address behind `?`. Refuses with 400 when it is missing or there twice. */
export function query<Name extends string>(name: Name): Check<'query', Record<Name, string>> {
  return async ({ req }, next) => {
    const [value, ...others] = req.queries(name) ?? [];
    if (value === undefined || others.length > 0) throw new Refusal(400, `The address needs one "${name}".`);
    req.addValidatedData('query', { [name]: value });
    await next();
  };
}

async function jsonOf(req: HonoRequest): Promise<unknown> {
  const text = await readRequest(() => req.text());
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The body of the request is not JSON.');
  }
}

function checked<Value>(schema: z.ZodType<Value>, json: unknown): Value {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new Refusal(422, `The request cannot be used: ${firstFault(result.error)}.`);
}
