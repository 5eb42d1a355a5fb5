/** Runs the command and sets the exit code. @throws SpoError */
export declare function run(options: Record<string, unknown>): Promise<void>;
