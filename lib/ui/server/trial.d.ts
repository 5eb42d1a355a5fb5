import type { PromptFolder } from '../../jobs/folder/prompt-folder.ts';
import type { TryForm, TryReply } from '../api.ts';
import type { ServerSurroundings } from './surroundings.ts';
/** Answers a trial of the page with the models of the roles that are chosen now. @throws SpoError */
export declare function trial({ prompts, ...form }: TryForm, folder: PromptFolder, { configFolder, environment }: ServerSurroundings, signal: AbortSignal): Promise<TryReply>;
