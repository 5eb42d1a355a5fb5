import type { z } from 'zod';

/** What a schema reads, and nobody changes: a stored shape is written once, as its schema. */
export type Shape<Schema extends z.ZodType> = Frozen<z.output<Schema>>;

type Frozen<Value> = Value extends object ? { readonly [Key in keyof Value]: Frozen<Value[Key]> } : Value;
