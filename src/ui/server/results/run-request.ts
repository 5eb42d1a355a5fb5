import { type RunRequest, readRunFile } from '../../../workspace/run-file.ts';

/** The roles that the last run of these results was started with; null where that is not known. @throws SpoError `workspace` */
export async function rolesOfRun(workspace: string, name: string): Promise<RunRequest['roles'] | null> {
  return (await readRunFile(workspace, name))?.request?.roles ?? null;
}
