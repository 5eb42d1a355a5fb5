import type { StarterFormat } from '../jobs/init/starters.ts';
interface InitOptions {
    readonly format: StarterFormat;
    readonly workflow: boolean;
    readonly force?: boolean;
}
/** Runs the command. @throws SpoError */
export declare function run(path: string | undefined, { format, workflow, force }: InitOptions): Promise<void>;
export {};
