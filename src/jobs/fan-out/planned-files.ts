import type { Change } from '../../forge/forge.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import { isForeign } from '../change/gather-change.ts';
import { type FileVersions, loadVersions } from '../change/load-versions.ts';
import { refuseSharedFolders } from '../change/result-folders.ts';
import { trustedFiles } from '../change/trusted-settings.ts';
import type { Task } from '../task.ts';
import type { FanOutPlan } from './plan.ts';

/** The change that a plan is of. */
export function plannedChange({ number, baseSha, headSha, files, texts, notices }: FanOutPlan): Change {
  return { number, baseSha, headSha, files: [...files, ...texts], notices };
}

/** Files of a plan in both versions, without the prompts that no leg runs. @throws SpoError */
export async function readPlannedFiles(
  plan: FanOutPlan,
  task: Task,
  settings: RunSettings,
  isWanted: (path: string) => boolean,
): Promise<{ readonly whole: readonly FileVersions[]; readonly toRun: FileVersions[] }> {
  const change = plannedChange(plan);
  const wanted = plan.files.filter(({ path }) => isWanted(path));
  const loaded = await Promise.all(wanted.map((file) => loadVersions(file, change, task.repository)));
  const whole = trustedFiles(refuseSharedFolders(loaded, settings['results-dir']), isForeign(task));
  const leftOut = new Set(plan.leftOut);
  const toRun = whole.map((file) => {
    if (file.kind !== 'prompts') return file;
    return { ...file, prompts: file.prompts.filter(({ head }) => !leftOut.has(head.spec.key)) };
  });
  return { whole, toRun };
}
