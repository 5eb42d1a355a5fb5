import type { z } from 'zod';
/** The part of an event's payload that a schema describes. @throws SpoError `bad-input` */
export declare function readPayload<Schema extends z.ZodType>(schema: Schema, payload: unknown, event: string): z.output<Schema>;
