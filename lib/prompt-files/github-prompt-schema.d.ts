import { z } from 'zod';
/**
 * The keys of GitHub's `.prompt.yml`, as its documentation, `gh models` and `actions/ai-inference` have them, and the
 * block `spo`.
 */
export declare const githubPromptSchema: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    model: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    modelParameters: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        temperature: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        topP: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        maxTokens: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
        maxCompletionTokens: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    }, z.core.$strict>>>;
    messages: z.ZodArray<z.ZodObject<{
        role: z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>, z.ZodEnum<{
            assistant: "assistant";
            system: "system";
            user: "user";
        }>>;
        content: z.ZodString;
    }, z.core.$strict>>;
    responseFormat: z.ZodOptional<z.ZodNullable<z.ZodEnum<{
        json_object: "json_object";
        json_schema: "json_schema";
        text: "text";
    }>>>;
    jsonSchema: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodUnknown>]>>>;
    testData: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>>>;
    evaluators: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
        name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        string: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            equals: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>, z.ZodTransform<string, string | number | boolean>>>>;
            contains: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>, z.ZodTransform<string, string | number | boolean>>>>;
            startsWith: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>, z.ZodTransform<string, string | number | boolean>>>>;
            endsWith: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>, z.ZodTransform<string, string | number | boolean>>>>;
        }, z.core.$strict>>>;
        llm: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            modelId: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            prompt: z.ZodString;
            systemPrompt: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            choices: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
                choice: z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>, z.ZodTransform<string, string | number | boolean>>;
                score: z.ZodNumber;
            }, z.core.$strict>>>>;
        }, z.core.$strict>>>;
        uses: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>>>;
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
        optimize: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodEnum<{
            system: "system";
            user: "user";
        }>, z.ZodInt]>>;
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
        optimize?: number | "system" | "user";
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
        optimize?: number | "system" | "user";
    } | null | undefined>>;
}, z.core.$strict>;
/** A file that was found valid. */
export type GithubPrompt = z.output<typeof githubPromptSchema>;
