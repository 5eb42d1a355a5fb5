import { type RunRequest } from '../../workspace/run-file.ts';
/** The roles that the last run of these results was started with; null where that is not known. @throws SpoError `workspace` */
export declare function rolesOfRun(workspace: string, name: string): Promise<RunRequest['roles'] | null>;
