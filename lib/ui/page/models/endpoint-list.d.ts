import type { UiState } from '../../api.ts';
export declare function EndpointList({ state }: {
    readonly state: UiState;
}): import("preact").JSX.Element;
