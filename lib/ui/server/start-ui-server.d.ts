import type { ServerSurroundings } from './surroundings.ts';
export interface UiServerOptions extends ServerSurroundings {
    /** Whose prompt files are shown. */
    readonly folder: string;
    /** Where results go. */
    readonly workspace: string;
    /** 0 takes a free one. */
    readonly port: number;
    /** Of the tool, for the page. */
    readonly version: string;
}
export interface UiServer {
    /** With the token: whoever has it may use the server. */
    readonly url: string;
    readonly token: string;
    readonly port: number;
    /** Stops a run that goes on, keeps what it reached, and lets go of the port. */
    close(): Promise<void>;
}
/**
 * Starts the server of the page, on this machine's loopback alone.
 * @throws SpoError `bad-input` for a folder that is not there, or a port that is taken
 */
export declare function startUiServer(options: UiServerOptions): Promise<UiServer>;
