import type { FileSettings } from '../prompt-files/file-settings.ts';
import type { FileVersions } from './load-versions.ts';
/**
 * What whoever may not push here can say of a run: everything that makes it smaller, and nothing that chooses what the
 * owner's key is spent on.
 */
export declare function trustedSettings(file: FileSettings): FileSettings;
/** The files of a change with as much of their settings as their author may say. */
export declare function trustedFiles(files: readonly FileVersions[], fromFork: boolean): readonly FileVersions[];
