import { z } from 'zod';
import type { ChangedFile, Forge } from '../forge/forge.ts';
import type { PromptSpec, Verdict } from '../spo/types.ts';
/** A selected file in both versions. */
export interface FileContent {
    readonly path: string;
    readonly status: ChangedFile['status'];
    /** `contentHash` of its bytes; null where it does not exist. */
    readonly headHash: string | null;
    readonly baseHash: string | null;
}
/** Everything that the result of a run follows from. */
export interface RunInput {
    /** Number of the pull request, since its comment and branch are among the outputs; null for a local comparison. */
    readonly change: number | null;
    /** In any order. */
    readonly files: readonly FileContent[];
    /** Plain JSON: whatever influences verdicts, outputs or the gate, and no secrets. */
    readonly settings: unknown;
    /** Plain JSON: what tells the models from others. */
    readonly models: unknown;
}
/** Everything that the search for a better prompt follows from. Neither path nor pull request: a moved file is the same. */
export interface SearchInput {
    readonly spec: Pick<PromptSpec, 'prompt' | 'requirements' | 'count' | 'cases' | 'render'>;
    /** Plain JSON: whatever influences the search. */
    readonly settings: unknown;
    readonly models: unknown;
}
/** The shape of a run's record, wherever it is kept. */
export declare const runRecordSchema: z.ZodObject<{
    kind: z.ZodLiteral<"run">;
    version: z.ZodLiteral<1>;
    finishedAt: z.ZodISODateTime;
    verdict: z.ZodNullable<z.ZodEnum<{
        improved: "improved";
        "no-reliable-change": "no-reliable-change";
        regressed: "regressed";
    }>>;
    exitCode: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<1>]>;
    gateFailures: z.ZodArray<z.ZodString>;
    outputs: z.ZodRecord<z.ZodString, z.ZodString>;
    headline: z.ZodString;
}, z.core.$strip>;
declare const searchRecord: z.ZodObject<{
    kind: z.ZodLiteral<"search">;
    version: z.ZodLiteral<1>;
    bestRound: z.ZodNullable<z.ZodInt>;
    found: z.ZodOptional<z.ZodObject<{
        finishedAt: z.ZodISODateTime;
        report: z.ZodType<import("../report/run-report.ts").PromptReport, unknown, z.core.$ZodTypeInternals<import("../report/run-report.ts").PromptReport, unknown>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type RunRecord = z.output<typeof runRecordSchema>;
export type SearchRecord = z.output<typeof searchRecord>;
/** What a run that ended well leaves behind. */
export interface Finished {
    /** ISO 8601 in UTC. */
    readonly finishedAt: string;
    /** Null when only searches came to their end. */
    readonly run: ({
        readonly key: string;
    } & Omit<RunRecord, 'kind' | 'version' | 'finishedAt'>) | null;
    /**
     * Those that came to their end. Where one found a winner, add an entry under the key of the winner's text with a null
     * round, so that nothing is searched when the winner is merged.
     */
    readonly searches: readonly {
        readonly key: string;
        readonly bestRound: number | null;
        readonly found?: SearchRecord['found'];
    }[];
}
/**
 * True when nothing would be gained by running again.
 * @param verdicts of every prompt, not the run's alone: a regression hides what else went wrong. Null counts as finished.
 */
export declare function countsAsFinished(verdicts: readonly (Verdict | null)[]): boolean;
/** SHA-256 of a file's bytes, 64 hex digits. */
export declare function contentHash(bytes: Uint8Array): string;
/** The name of a run's record, 64 hex digits. */
export declare function runKey({ change, files, settings, models }: RunInput): string;
/** The name of a search's record, 64 hex digits. */
export declare function searchKey({ spec, settings, models }: SearchInput): string;
/**
 * The record of a finished run; null when there is none that can be read.
 * @throws SpoError when the forge cannot be asked
 */
export declare function readRunRecord(forge: Pick<Forge, 'readRecords'>, key: string): Promise<RunRecord | null>;
/**
 * The records of finished searches by key; those that are missing or cannot be read are left out.
 * @throws SpoError when the forge cannot be asked
 */
export declare function readSearchRecords(forge: Pick<Forge, 'readRecords'>, keys: readonly string[]): Promise<ReadonlyMap<string, SearchRecord>>;
/**
 * Notes what is finished, in one write.
 * @throws SpoError `forge-permission` when the token may not write, and whatever else `Forge.writeRecords` throws
 */
export declare function writeFinished(forge: Pick<Forge, 'writeRecords'>, finished: Finished): Promise<void>;
export {};
