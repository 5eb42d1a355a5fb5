interface ValidateOptions {
    readonly format: 'text' | 'github';
    readonly resultsDir: string;
}
/** Runs the command and sets the exit code. @throws SpoError */
export declare function run(patterns: readonly string[], { format, resultsDir }: ValidateOptions): Promise<void>;
export {};
