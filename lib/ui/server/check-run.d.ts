import { type PromptFolder } from '../../jobs/folder/prompt-folder.ts';
import type { RunCheck, RunForm } from '../api.ts';
import type { ServerSurroundings } from './surroundings.ts';
/** What a page is told of a form while it is typed. Nothing is started, written or asked of a model. */
export declare function checkRun(form: RunForm, folder: PromptFolder, around: ServerSurroundings): Promise<RunCheck>;
