/** A prompt file of the demo at both ends of its pull request. */
export interface DemoFile {
    readonly path: string;
    /** The file with `{{prompt}}` where the prompt goes. */
    readonly template: string;
    readonly base: string;
    readonly head: string;
}
/** One change for the worse and one for the better, as the simulated world sees it. */
export declare const DEMO_FILES: readonly DemoFile[];
export declare function demoFileText(file: DemoFile, version: 'base' | 'head'): string;
