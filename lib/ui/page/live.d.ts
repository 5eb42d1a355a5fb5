import { type ComponentChildren } from 'preact';
import type { RunView, UiState } from '../api.ts';
import { type Api } from './api-client.ts';
import { type StreamEvent } from './event-stream.ts';
/** Lines of the log that the page keeps. */
export declare const MOST_LOG_LINES = 500;
/** `refused` when the server does not know the page's token: it is another one than that the page came from. */
export type Connection = 'connecting' | 'open' | 'lost' | 'refused';
export interface Live {
    readonly api: Api;
    readonly connection: Connection;
    /** Null until it came. */
    readonly state: UiState | null;
    /** For the replies of requests that change it. */
    readonly setState: (state: UiState) => void;
    /** The run that goes on, or the last one; undefined until the server said. */
    readonly run: RunView | null | undefined;
    /** For the replies of requests that change it. */
    readonly setRun: (run: RunView) => void;
}
/** What the server says, everywhere in the page. */
export declare function useLive(): Live;
/** Keeps the connection to the server: after a loss it tries again until the server is back. */
export declare function LiveProvider({ children }: {
    readonly children: ComponentChildren;
}): import("preact").JSX.Element;
/** The run as it stands after an event of the server. */
export declare function runAfter(before: RunView | null | undefined, event: StreamEvent): RunView | null | undefined;
