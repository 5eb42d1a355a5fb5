import type { Migration, PromptReport } from '../report/run-report.ts';
import type { Comparison } from '../spo/types.ts';
/** What the outcome of a switch follows from. */
export type MigrationFacts = Pick<PromptReport, 'verdict' | 'baseVersusHead' | 'note' | 'rounds' | 'bestRound' | 'bestVersusHead'>;
/**
 * Whether one prompt can move to the new model. It can when the new model does not do reliably worse with the
 * present prompt, or else with the one that was found for it; whatever is open keeps it where it is.
 * @param adapted today's model with the present prompt against the new model with the prompt found for it;
 *   null when it did not come to that
 */
export declare function migrationOf(facts: MigrationFacts, adapted: Comparison | null): Migration;
