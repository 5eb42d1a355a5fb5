import { z } from 'zod';
import type { ExecutionSettings, FileSettings } from './file-settings.ts';
/** What a reader is told of keys that the block does not have. */
export declare const OTHER_SETTINGS = "addresses, keys and all else are for the workflow to set";
/**
 * The value of the key `spo`: how a file wants to be run. The names are those of the settings. There is none for an
 * address or a key: whoever can change a file would send the workflow's key wherever they like.
 */
export declare const fileSettingsBlock: z.ZodObject<{
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
}, z.core.$strict>;
/** The block where it may be absent. */
export declare const fileSettingsSchema: z.ZodPipe<z.ZodOptional<z.ZodNullable<z.ZodObject<{
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
/**
 * What the block says, in the words of the code.
 * @param own what the format itself says of the model of the product; the block's model and temperature go before it
 */
export declare function toFileSettings(block: z.output<typeof fileSettingsSchema>, own?: ExecutionSettings): FileSettings;
