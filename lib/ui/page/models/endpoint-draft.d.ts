import type { EndpointForm, EndpointView } from '../../api.ts';
/** An endpoint as it is typed. */
export interface EndpointDraft {
    readonly name: string;
    readonly baseUrl: string;
    readonly model: string;
    readonly apiKey: string;
    readonly removeKey: boolean;
    readonly temperature: string;
    readonly reasoningEffort: string;
}
/** @param endpoint null for a new one */
export declare function draftOf(endpoint: EndpointView | null): EndpointDraft;
/** Null for text that is no temperature; undefined for none. */
export declare function temperatureOf(text: string): number | null | undefined;
/** What is sent to the server. */
export declare function formOf(draft: EndpointDraft, endpoint: EndpointView | null): EndpointForm;
/** Whether a call would carry a key. */
export declare function carriesKey(draft: EndpointDraft, endpoint: EndpointView | null): boolean;
