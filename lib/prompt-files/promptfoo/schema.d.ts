import { z } from 'zod';
declare const assertionSchema: z.ZodObject<{
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    $ref: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    value: z.ZodOptional<z.ZodUnknown>;
    weight: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    transform: z.ZodOptional<z.ZodUnknown>;
}, z.core.$loose>;
declare const testSchema: z.ZodObject<{
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vars: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Record<string, unknown> | null | undefined, unknown>>>;
    assert: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
        type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        $ref: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        value: z.ZodOptional<z.ZodUnknown>;
        weight: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        transform: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$loose>>>>;
    options: z.ZodOptional<z.ZodNullable<z.ZodObject<{}, z.core.$loose>>>;
}, z.core.$loose>;
/** The keys of a promptfoo configuration that are read. */
export declare const configurationSchema: z.ZodObject<{
    prompts: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | (string | {
        [x: string]: unknown;
        id?: string | null | undefined;
        label?: string | null | undefined;
        raw?: string | null | undefined;
    })[], unknown>>;
    tests: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | (string | {
        [x: string]: unknown;
        description?: string | null | undefined;
        vars?: string | Record<string, unknown> | null | undefined;
        assert?: {
            [x: string]: unknown;
            type?: string | null | undefined;
            $ref?: string | null | undefined;
            value?: unknown;
            weight?: number | null | undefined;
            transform?: unknown;
        }[] | null | undefined;
        options?: {
            [x: string]: unknown;
        } | null | undefined;
    })[] | null | undefined, unknown>>>;
    defaultTest: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | {
        [x: string]: unknown;
        description?: string | null | undefined;
        vars?: string | Record<string, unknown> | null | undefined;
        assert?: {
            [x: string]: unknown;
            type?: string | null | undefined;
            $ref?: string | null | undefined;
            value?: unknown;
            weight?: number | null | undefined;
            transform?: unknown;
        }[] | null | undefined;
        options?: {
            [x: string]: unknown;
        } | null | undefined;
    } | null | undefined, unknown>>>;
    assertionTemplates: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodObject<{
        type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        $ref: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        value: z.ZodOptional<z.ZodUnknown>;
        weight: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        transform: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$loose>>>>;
    providers: z.ZodOptional<z.ZodUnknown>;
    targets: z.ZodOptional<z.ZodUnknown>;
    spo: z.ZodPipe<z.ZodOptional<z.ZodNullable<z.ZodObject<{
        off: z.ZodExactOptional<z.ZodBoolean>;
        'optimize-model': z.ZodExactOptional<z.ZodString>;
        'evaluate-model': z.ZodExactOptional<z.ZodString>;
        'execute-model': z.ZodExactOptional<z.ZodString>;
        'optimize-temperature': z.ZodExactOptional<z.ZodNumber>;
        'evaluate-temperature': z.ZodExactOptional<z.ZodNumber>;
        'execute-temperature': z.ZodExactOptional<z.ZodNumber>;
        'max-rounds': z.ZodExactOptional<z.ZodInt>;
        'sample-size': z.ZodExactOptional<z.ZodInt>;
        ballots: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodEnum<{
            auto: "auto";
            "auto-fast": "auto-fast";
        }>, z.ZodInt]>>;
        patience: z.ZodExactOptional<z.ZodInt>;
        'max-calls': z.ZodExactOptional<z.ZodInt>;
        'max-tokens': z.ZodExactOptional<z.ZodInt>;
        'max-cost-usd': z.ZodExactOptional<z.ZodNumber>;
    }, z.core.$strict>>>, z.ZodTransform<{
        off?: boolean;
        'optimize-model'?: string;
        'evaluate-model'?: string;
        'execute-model'?: string;
        'optimize-temperature'?: number;
        'evaluate-temperature'?: number;
        'execute-temperature'?: number;
        'max-rounds'?: number;
        'sample-size'?: number;
        ballots?: number | "auto" | "auto-fast";
        patience?: number;
        'max-calls'?: number;
        'max-tokens'?: number;
        'max-cost-usd'?: number;
    }, {
        off?: boolean;
        'optimize-model'?: string;
        'evaluate-model'?: string;
        'execute-model'?: string;
        'optimize-temperature'?: number;
        'evaluate-temperature'?: number;
        'execute-temperature'?: number;
        'max-rounds'?: number;
        'sample-size'?: number;
        ballots?: number | "auto" | "auto-fast";
        patience?: number;
        'max-calls'?: number;
        'max-tokens'?: number;
        'max-cost-usd'?: number;
    } | null | undefined>>;
}, z.core.$loose>;
/** What a file of tests holds. */
export declare const testFileSchema: z.ZodArray<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | {
    [x: string]: unknown;
    description?: string | null | undefined;
    vars?: string | Record<string, unknown> | null | undefined;
    assert?: {
        [x: string]: unknown;
        type?: string | null | undefined;
        $ref?: string | null | undefined;
        value?: unknown;
        weight?: number | null | undefined;
        transform?: unknown;
    }[] | null | undefined;
    options?: {
        [x: string]: unknown;
    } | null | undefined;
}, unknown>>>;
/** What a file of defaults holds. */
export declare const defaultTestFileSchema: z.ZodObject<{
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vars: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Record<string, unknown> | null | undefined, unknown>>>;
    assert: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
        type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        $ref: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        value: z.ZodOptional<z.ZodUnknown>;
        weight: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        transform: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$loose>>>>;
    options: z.ZodOptional<z.ZodNullable<z.ZodObject<{}, z.core.$loose>>>;
}, z.core.$loose>;
export type Configuration = z.output<typeof configurationSchema>;
export type Assertion = z.output<typeof assertionSchema>;
export type Test = z.output<typeof testSchema>;
export {};
