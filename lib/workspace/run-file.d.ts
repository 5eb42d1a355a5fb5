import type { StoppedBy } from '../spo/types.ts';
/** What a run was of, and what became of it: beside its checkpoint, for whoever shows or resumes it later. */
export interface RunFile {
    /** The prompt file as whoever started the run names it, with forward slashes. */
    readonly path: string;
    /** Empty for the only prompt of its file. */
    readonly promptName: string;
    readonly initialRound: number;
    /** All questions of the prompt. */
    readonly questions: readonly string[];
    readonly models: {
        readonly optimize: string;
        readonly evaluate: string;
        readonly execute: string;
    };
    readonly simulated: boolean;
    /** ISO 8601, UTC. */
    readonly startedAt: string;
    /** Null while it runs, and after the end of its process. */
    readonly finishedAt: string | null;
    readonly stoppedBy: StoppedBy | null;
    readonly notices: readonly string[];
    /** What a run was asked for, without keys; null for one that cannot be started again from here. */
    readonly request: RunRequest | null;
}
/** Enough to start the same run again. */
export interface RunRequest {
    /** By the names of the action's inputs, as typed. */
    readonly settings: Readonly<Record<string, string>>;
    /** For each role the name of a saved endpoint. */
    readonly roles: {
        readonly optimize: string;
        readonly evaluate: string;
        readonly execute: string;
    };
}
/** @throws SpoError `workspace` */
export declare function writeRunFile(root: string, name: string, run: RunFile): Promise<void>;
/** @returns null when there is none. @throws SpoError `workspace` when it cannot be read */
export declare function readRunFile(root: string, name: string): Promise<RunFile | null>;
