/** Runs the command and sets the exit code. @throws SpoError */
export declare function run(options: {
    prompt: string;
    question: string;
} & Record<string, unknown>): Promise<void>;
