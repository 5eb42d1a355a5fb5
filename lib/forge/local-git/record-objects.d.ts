import { type RecordObjects } from '../record-store.ts';
import { type Git } from './git-process.ts';
/** The records' objects in a repository on disk. They stay there: nothing is fetched or pushed. */
export declare function localRecordObjects(git: Git): RecordObjects;
