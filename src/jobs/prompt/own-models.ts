import type { ChangedFile } from '../../forge/forge.ts';
import type { PerModel } from '../../models/run/role-options.ts';
import type { PromptModels } from '../../models/run/run-models.ts';
import type { Migration, PromptReport } from '../../report/run-report.ts';
import { migrationOf } from '../../report/switch-outcome.ts';
import { errorLine, isAboutText, isCaseFault, isOutage, type SpoError, stopOf } from '../../spo/errors.ts';
import { ROLES } from '../../spo/ports.ts';
import type { PromptVersions } from '../change/load-versions.ts';
import { reportOfPrompt } from './report-of-prompt.ts';

/** The models of a prompt where they have other names than the run's. */
export function otherModels(
  { names }: Pick<PromptModels, 'names'>,
  runNames: PerModel<string>,
): Pick<PromptReport, 'models'> {
  const roles = ROLES.filter((role) => names[role] !== runNames[role]);
  return roles.length === 0 ? {} : { models: Object.fromEntries(roles.map((role) => [role, names[role]])) };
}

/**
 * Whether a fault would hit every other prompt too, and not only one whose texts were refused or the model could do nothing with, or
 * whose file chose a model or its parameters.
 */
export function endsRun(error: SpoError, { ownRoles }: Pick<PromptModels, 'ownRoles'>): boolean {
  const { role } = error.evidence;
  if (isAboutText(error) || (isCaseFault(error) && !isOutage(error))) return false;
  return stopOf(error) !== 'budget' && !ROLES.some((own) => own === role && ownRoles.has(own));
}

/** The report of a prompt that names models which cannot be used. */
export function refusedPrompt(
  file: ChangedFile,
  versions: PromptVersions,
  error: SpoError,
  { compare }: PerModel<string>,
): PromptReport {
  const note = errorLine(error);
  const draft = reportOfPrompt(file, versions);
  const report: PromptReport = { ...draft, verdict: 'error', note, stoppedBy: 'error' };
  return compare === undefined ? report : { ...report, migration: migrationOf(report, null) };
}

const ALREADY_SWITCHED: Migration = {
  outcome: 'ready',
  reason: 'The file names the new model already.',
  adapted: null,
};

/** The report of a prompt that is on the new model already, in a run that compares models; null for every other. */
export function switchedPrompt(
  file: ChangedFile,
  versions: PromptVersions,
  { names }: Pick<PromptModels, 'names'>,
): PromptReport | null {
  if (names.compare === undefined || names.compare !== names.execute) return null;
  return { ...reportOfPrompt(file, versions), migration: ALREADY_SWITCHED };
}
