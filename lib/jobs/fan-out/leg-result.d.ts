import type { PromptReport } from '../../report/run-report.ts';
import { type Parsed } from '../../report/versioned-json.ts';
import { type ErrorCode } from '../../spo/errors.ts';
/** What a leg leaves for the job that publishes. Its texts come from models and from another machine. */
export interface LegResult {
    /** Counted from 1. */
    readonly leg: number;
    /** Of the plan that the leg followed: SHA-256 of its file, 64 hex digits. */
    readonly planDigest: string;
    readonly reports: readonly PromptReport[];
    readonly notices: readonly string[];
    /** What ended the leg early; null when nothing did. */
    readonly fault: LegFault | null;
    /** ISO 8601, UTC. */
    readonly finishedAt: string;
}
export interface LegFault {
    readonly code: ErrorCode;
    readonly message: string;
    readonly remedy: string | null;
}
export declare const RESULT_FILE = "result.json";
export declare const LARGEST_RESULT: number;
/**
 * Writes `<folder>/leg-<n>/result.json`. Notices beyond what a reader takes are cut: the reports cost money.
 * @returns its absolute path.
 * @throws SpoError `workspace` when it cannot be written or is larger than a reader takes
 */
export declare function writeLegResult(folder: string, result: LegResult): Promise<string>;
/** Reads the text of a `result.json`, of whatever origin. Never throws. */
export declare function parseLegResult(text: string): Parsed<LegResult>;
