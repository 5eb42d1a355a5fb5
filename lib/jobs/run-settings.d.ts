import { z } from 'zod';
import type { LoopSettings } from '../spo/settings.ts';
/** A gate that can fail a run. */
export declare const GATES: readonly ['regression', 'tentative-regression', 'invalid', 'never'];
export type Gate = (typeof GATES)[number];
/** Every setting by its name as an action input; the command line has the same names as flags. */
export declare const SETTINGS: {
    readonly prompts: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>>;
    readonly 'api-key': z.ZodOptional<z.ZodString>;
    readonly 'base-url': z.ZodOptional<z.ZodURL>;
    readonly 'optimize-model': z.ZodOptional<z.ZodString>;
    readonly 'evaluate-model': z.ZodOptional<z.ZodString>;
    readonly 'execute-model': z.ZodOptional<z.ZodString>;
    readonly 'optimize-base-url': z.ZodOptional<z.ZodURL>;
    readonly 'evaluate-base-url': z.ZodOptional<z.ZodURL>;
    readonly 'execute-base-url': z.ZodOptional<z.ZodURL>;
    readonly 'allow-http': z.ZodDefault<z.ZodPipe<z.ZodEnum<{
        false: "false";
        true: "true";
    }>, z.ZodTransform<boolean, "false" | "true">>>;
    readonly 'optimize-api-key': z.ZodOptional<z.ZodString>;
    readonly 'evaluate-api-key': z.ZodOptional<z.ZodString>;
    readonly 'execute-api-key': z.ZodOptional<z.ZodString>;
    readonly 'optimize-temperature': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly 'evaluate-temperature': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly 'execute-temperature': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly 'reasoning-effort': z.ZodOptional<z.ZodString>;
    readonly 'execute-mode': z.ZodDefault<z.ZodEnum<{
        base_model: "base_model";
        reasoning_model: "reasoning_model";
    }>>;
    readonly offline: z.ZodDefault<z.ZodPipe<z.ZodEnum<{
        false: "false";
        true: "true";
    }>, z.ZodTransform<boolean, "false" | "true">>>;
    readonly 'simulated-accuracy': z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly 'simulated-position-bias': z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly 'max-rounds': z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly 'sample-size': z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly ballots: z.ZodDefault<z.ZodUnion<readonly [z.ZodEnum<{
        auto: "auto";
        "auto-fast": "auto-fast";
    }>, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>>;
    readonly 'judge-by': z.ZodDefault<z.ZodEnum<{
        case: "case";
        set: "set";
    }>>;
    readonly patience: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly seed: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly 'max-concurrency': z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly 'requests-per-minute': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly 'request-timeout': z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly 'max-calls': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly 'max-tokens': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly 'max-cost-usd': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly 'max-minutes': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly prices: z.ZodOptional<z.ZodString>;
    readonly 'cache-dir': z.ZodOptional<z.ZodString>;
    readonly force: z.ZodDefault<z.ZodPipe<z.ZodEnum<{
        false: "false";
        true: "true";
    }>, z.ZodTransform<boolean, "false" | "true">>>;
    readonly 'results-dir': z.ZodDefault<z.ZodString>;
    readonly branch: z.ZodOptional<z.ZodString>;
    readonly commit: z.ZodDefault<z.ZodEnum<{
        best: "best";
        confirmed: "confirmed";
        never: "never";
    }>>;
    readonly 'update-yaml': z.ZodDefault<z.ZodPipe<z.ZodEnum<{
        false: "false";
        true: "true";
    }>, z.ZodTransform<boolean, "false" | "true">>>;
    readonly comment: z.ZodDefault<z.ZodPipe<z.ZodEnum<{
        false: "false";
        true: "true";
    }>, z.ZodTransform<boolean, "false" | "true">>>;
    readonly drafts: z.ZodDefault<z.ZodPipe<z.ZodEnum<{
        false: "false";
        true: "true";
    }>, z.ZodTransform<boolean, "false" | "true">>>;
    readonly mode: z.ZodDefault<z.ZodEnum<{
        auto: "auto";
        check: "check";
        cleanup: "cleanup";
        optimize: "optimize";
        plan: "plan";
        publish: "publish";
    }>>;
    readonly ref: z.ZodOptional<z.ZodString>;
    readonly 'compare-model': z.ZodOptional<z.ZodString>;
    readonly legs: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly leg: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    readonly 'hand-over': z.ZodOptional<z.ZodString>;
    readonly 'request-file': z.ZodOptional<z.ZodString>;
    readonly 'open-pull-request': z.ZodOptional<z.ZodPipe<z.ZodEnum<{
        false: "false";
        true: "true";
    }>, z.ZodTransform<boolean, "false" | "true">>>;
    readonly 'fail-on': z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodEnum<{
        invalid: "invalid";
        never: "never";
        regression: "regression";
        "tentative-regression": "tentative-regression";
    }>>>>;
};
declare const SCHEMA: z.ZodObject<{
    prompts: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>>;
    'api-key': z.ZodOptional<z.ZodString>;
    'base-url': z.ZodOptional<z.ZodURL>;
    'optimize-model': z.ZodOptional<z.ZodString>;
    'evaluate-model': z.ZodOptional<z.ZodString>;
    'execute-model': z.ZodOptional<z.ZodString>;
    'optimize-base-url': z.ZodOptional<z.ZodURL>;
    'evaluate-base-url': z.ZodOptional<z.ZodURL>;
    'execute-base-url': z.ZodOptional<z.ZodURL>;
    'allow-http': z.ZodDefault<z.ZodPipe<z.ZodEnum<{
        false: "false";
        true: "true";
    }>, z.ZodTransform<boolean, "false" | "true">>>;
    'optimize-api-key': z.ZodOptional<z.ZodString>;
    'evaluate-api-key': z.ZodOptional<z.ZodString>;
    'execute-api-key': z.ZodOptional<z.ZodString>;
    'optimize-temperature': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    'evaluate-temperature': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    'execute-temperature': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    'reasoning-effort': z.ZodOptional<z.ZodString>;
    'execute-mode': z.ZodDefault<z.ZodEnum<{
        base_model: "base_model";
        reasoning_model: "reasoning_model";
    }>>;
    offline: z.ZodDefault<z.ZodPipe<z.ZodEnum<{
        false: "false";
        true: "true";
    }>, z.ZodTransform<boolean, "false" | "true">>>;
    'simulated-accuracy': z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    'simulated-position-bias': z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    'max-rounds': z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    'sample-size': z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    ballots: z.ZodDefault<z.ZodUnion<readonly [z.ZodEnum<{
        auto: "auto";
        "auto-fast": "auto-fast";
    }>, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>>;
    'judge-by': z.ZodDefault<z.ZodEnum<{
        case: "case";
        set: "set";
    }>>;
    patience: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    seed: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    'max-concurrency': z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    'requests-per-minute': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    'request-timeout': z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    'max-calls': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    'max-tokens': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    'max-cost-usd': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    'max-minutes': z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    prices: z.ZodOptional<z.ZodString>;
    'cache-dir': z.ZodOptional<z.ZodString>;
    force: z.ZodDefault<z.ZodPipe<z.ZodEnum<{
        false: "false";
        true: "true";
    }>, z.ZodTransform<boolean, "false" | "true">>>;
    'results-dir': z.ZodDefault<z.ZodString>;
    branch: z.ZodOptional<z.ZodString>;
    commit: z.ZodDefault<z.ZodEnum<{
        best: "best";
        confirmed: "confirmed";
        never: "never";
    }>>;
    'update-yaml': z.ZodDefault<z.ZodPipe<z.ZodEnum<{
        false: "false";
        true: "true";
    }>, z.ZodTransform<boolean, "false" | "true">>>;
    comment: z.ZodDefault<z.ZodPipe<z.ZodEnum<{
        false: "false";
        true: "true";
    }>, z.ZodTransform<boolean, "false" | "true">>>;
    drafts: z.ZodDefault<z.ZodPipe<z.ZodEnum<{
        false: "false";
        true: "true";
    }>, z.ZodTransform<boolean, "false" | "true">>>;
    mode: z.ZodDefault<z.ZodEnum<{
        auto: "auto";
        check: "check";
        cleanup: "cleanup";
        optimize: "optimize";
        plan: "plan";
        publish: "publish";
    }>>;
    ref: z.ZodOptional<z.ZodString>;
    'compare-model': z.ZodOptional<z.ZodString>;
    legs: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    leg: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    'hand-over': z.ZodOptional<z.ZodString>;
    'request-file': z.ZodOptional<z.ZodString>;
    'open-pull-request': z.ZodOptional<z.ZodPipe<z.ZodEnum<{
        false: "false";
        true: "true";
    }>, z.ZodTransform<boolean, "false" | "true">>>;
    'fail-on': z.ZodDefault<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodEnum<{
        invalid: "invalid";
        never: "never";
        regression: "regression";
        "tentative-regression": "tentative-regression";
    }>>>>;
}, z.core.$strip>;
/** Settings that differ between the jobs that share a run, by their nature or without harm. */
export declare const FAN_OUT_ONLY: readonly ["mode", "legs", "leg", "hand-over", "max-concurrency", "requests-per-minute", "request-timeout", "max-minutes", "cache-dir", "request-file"];
/** Every setting, read and checked. Names are those of the action's inputs. */
export type RunSettings = z.output<typeof SCHEMA>;
export type SettingName = keyof RunSettings;
export declare const SETTING_NAMES: readonly SettingName[];
/**
 * Reads settings from text, as action inputs and command lines carry them. Blank text counts as absent:
 * the runner passes an input that was left empty as an empty string.
 * @param nameOf how the user calls a setting, such as `input "max-rounds"` or `--max-rounds`
 * @throws SpoError `bad-input` that names every setting that is wrong
 */
export declare function readSettings(raw: Readonly<Record<string, string | undefined>>, nameOf: (setting: string) => string): RunSettings;
/** The loop's part of the settings. */
export declare function loopSettings(settings: RunSettings, initialRound?: number): LoopSettings;
/** Pairs that a verdict draws at once after its first wave. */
export declare function pairsAtOnce(settings: RunSettings): number;
export {};
