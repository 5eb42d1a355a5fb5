import type { Change, Forge, Suggestion } from '../forge/forge.ts';
import type { PromptReport, Publication } from '../report/run-report.ts';
import type { FileVersions } from './load-versions.ts';
import type { RunSettings } from './run-settings.ts';
/** A suggestion for every winner whose prompt lies within one part of the diff, as whole lines. */
export declare function suggestionsFor(reports: readonly PromptReport[], files: readonly FileVersions[], change: Change, settings: RunSettings): Suggestion[];
/** How the author takes the winners over as a pull request: one that is open, or a page that prepares it. @param keepWarning hears why none could be opened */
export declare function proposePullRequest(publication: Publication, { number }: Change, settings: RunSettings, forge: Forge, keepWarning: (error: unknown) => null): Promise<{
    readonly pullRequestUrl: string | null;
    readonly proposalUrl: string | null;
}>;
