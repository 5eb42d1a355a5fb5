interface OptimizeOptions extends Record<string, unknown> {
    template: string;
    name?: string;
    workspace: string;
    resume?: boolean;
    initialRound: string;
    report?: string;
}
/** Runs the command and sets the exit code. @throws SpoError */
export declare function run(options: OptimizeOptions): Promise<void>;
export {};
