interface CheckOptions extends Record<string, unknown> {
    base: string;
    head: string;
    repository: string;
    workspace: string;
    resume?: boolean;
    commentFile?: string;
}
/** Runs the command and sets the exit code. @throws SpoError */
export declare function run(options: CheckOptions): Promise<void>;
export {};
