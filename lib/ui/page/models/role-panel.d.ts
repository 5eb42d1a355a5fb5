import { type UiState } from '../../api.ts';
/** The choice of the models, saved as soon as it is made. */
export declare function RolePanel({ state }: {
    readonly state: UiState;
}): import("preact").JSX.Element;
