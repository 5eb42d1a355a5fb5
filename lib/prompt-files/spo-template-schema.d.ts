import { z } from 'zod';
export declare const caseSchema: z.ZodObject<{
    question: z.ZodString;
    answer: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    checks: z.ZodPipe<z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
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
}, z.core.$strict>;
/** The keys of an SPO template: one prompt, or a list of several. */
export declare const spoTemplateSchema: z.ZodObject<{
    prompt: z.ZodOptional<z.ZodString>;
    'prompt-file': z.ZodOptional<z.ZodString>;
    requirements: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    count: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"None">]>>>;
    checks: z.ZodPipe<z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
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
    qa: z.ZodOptional<z.ZodArray<z.ZodObject<{
        question: z.ZodString;
        answer: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        checks: z.ZodPipe<z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
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
    }, z.core.$strict>>>;
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
    prompts: z.ZodOptional<z.ZodArray<z.ZodObject<{
        prompt: z.ZodOptional<z.ZodString>;
        'prompt-file': z.ZodOptional<z.ZodString>;
        requirements: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        count: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"None">]>>>;
        checks: z.ZodPipe<z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
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
        qa: z.ZodOptional<z.ZodArray<z.ZodObject<{
            question: z.ZodString;
            answer: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            checks: z.ZodPipe<z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
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
        }, z.core.$strict>>>;
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
        name: z.ZodString;
    }, z.core.$strict>>>;
}, z.core.$strict>;
/** A prompt file that was found valid. */
export type SpoTemplate = z.output<typeof spoTemplateSchema>;
