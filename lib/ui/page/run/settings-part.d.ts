import type { RunDraft } from './run-draft.ts';
interface SettingsPartProps {
    readonly draft: RunDraft;
    /** By field. */
    readonly problems: ReadonlyMap<string, string>;
    readonly onChange: (part: Partial<RunDraft>) => void;
}
/** How long the run goes on, how it judges, and what it may spend. */
export declare function SettingsPart({ draft, problems, onChange }: SettingsPartProps): import("preact").JSX.Element;
export {};
