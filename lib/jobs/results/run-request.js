import { readRunFile } from '../../workspace/run-file.js';
/** The roles that the last run of these results was started with; null where that is not known. @throws SpoError `workspace` */
export async function rolesOfRun(workspace, name) {
    return (await readRunFile(workspace, name))?.request?.roles ?? null;
}
