import { z } from 'zod';
import type { FileDraft, RunForm, TryForm } from '../api.ts';
export { endpointFormSchema, roleChoiceSchema } from '../../jobs/endpoints/saved-endpoints.ts';
/** A form while it is typed. */
export declare const typedRunFormSchema: z.ZodObject<{
    path: z.ZodString;
    promptName: z.ZodString;
    name: z.ZodString;
    initialRound: z.ZodInt;
    resume: z.ZodBoolean;
    settings: z.ZodType<RunForm['settings']>;
}, z.core.$strict>;
export declare const runFormSchema: z.ZodType<RunForm>;
export declare const fileDraftSchema: z.ZodType<FileDraft>;
export declare const tryFormSchema: z.ZodType<TryForm>;
