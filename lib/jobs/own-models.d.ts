import type { ChangedFile } from '../forge/forge.ts';
import type { PromptReport } from '../report/run-report.ts';
import { type SpoError } from '../spo/errors.ts';
import type { PromptVersions } from './load-versions.ts';
import type { PromptModels } from './model-stack.ts';
import type { PerModel } from './role-options.ts';
/** The models of a prompt where they have other names than the run's. */
export declare function otherModels({ names }: Pick<PromptModels, 'names'>, runNames: PerModel<string>): Pick<PromptReport, 'models'>;
/** Whether a fault would hit every other prompt too, and not only one whose file chose a model or its parameters. */
export declare function endsRun(error: SpoError, { ownRoles }: Pick<PromptModels, 'ownRoles'>): boolean;
/** The report of a prompt that names models which cannot be used. */
export declare function refusedPrompt(file: ChangedFile, versions: PromptVersions, error: SpoError, { compare }: PerModel<string>): PromptReport;
/** The report of a prompt that is on the new model already, in a run that compares models; null for every other. */
export declare function switchedPrompt(file: ChangedFile, versions: PromptVersions, { names }: Pick<PromptModels, 'names'>): PromptReport | null;
