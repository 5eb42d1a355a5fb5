import type { Context } from 'hono';
import type { z } from 'zod';
/** The body of a request, checked. @throws Refusal 422 that names what is wrong in it */
export declare function bodyOf<Value>({ req }: Context, schema: z.ZodType<Value>): Promise<Value>;
/** A part of the address behind `?`. @throws Refusal 400 when it is missing or there twice */
export declare function queryOf({ req }: Context, name: string): string;
