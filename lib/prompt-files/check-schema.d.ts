import { z } from 'zod';
declare const checkSchema: z.ZodObject<{
    equals: z.ZodOptional<z.ZodString>;
    contains: z.ZodOptional<z.ZodString>;
    'starts-with': z.ZodOptional<z.ZodString>;
    'ends-with': z.ZodOptional<z.ZodString>;
    matches: z.ZodOptional<z.ZodString>;
    'json-schema': z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    'max-words': z.ZodOptional<z.ZodInt>;
}, z.core.$strict>;
/** The list behind the key `checks` of a file or of a case. */
export declare const checksSchema: z.ZodPipe<z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
    equals: z.ZodOptional<z.ZodString>;
    contains: z.ZodOptional<z.ZodString>;
    'starts-with': z.ZodOptional<z.ZodString>;
    'ends-with': z.ZodOptional<z.ZodString>;
    matches: z.ZodOptional<z.ZodString>;
    'json-schema': z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    'max-words': z.ZodOptional<z.ZodInt>;
}, z.core.$strict>>>>, z.ZodTransform<{
    equals?: string | undefined;
    contains?: string | undefined;
    'starts-with'?: string | undefined;
    'ends-with'?: string | undefined;
    matches?: string | undefined;
    'json-schema'?: Record<string, unknown> | undefined;
    'max-words'?: number | undefined;
}[], {
    equals?: string | undefined;
    contains?: string | undefined;
    'starts-with'?: string | undefined;
    'ends-with'?: string | undefined;
    matches?: string | undefined;
    'json-schema'?: Record<string, unknown> | undefined;
    'max-words'?: number | undefined;
}[] | null | undefined>>;
/** One check as a prompt file has it: exactly one of the keys has a value. */
export type CheckItem = z.output<typeof checkSchema>;
export {};
