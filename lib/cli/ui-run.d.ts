interface UiOptions {
    readonly port: string;
    readonly open: boolean;
    readonly folder: string;
    readonly workspace: string;
}
/** Serves the page until SIGINT or SIGTERM, and sets the exit code. @throws SpoError */
export declare function run({ port, open, folder, workspace }: UiOptions): Promise<void>;
export {};
