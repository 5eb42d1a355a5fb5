import { type PromptFolder } from '../../jobs/folder/prompt-folder.ts';
import type { RunForm, RunView } from '../api.ts';
import { type RunState } from './run-state.ts';
import type { ServerSurroundings } from './surroundings.ts';
/** The one run of a server. */
export interface RunControl {
    /** The run that goes on, or the last one. */
    current(): RunState | null;
    /** Calls the listener when another run takes the place of the last one. @returns what ends that */
    onNewRun(listener: () => void): () => void;
    /** @throws SpoError or Refusal when it cannot start; what goes wrong later stands in the view */
    start(form: RunForm): Promise<RunView>;
    /** @throws Refusal 409 when nothing runs */
    stop(): RunView;
    /** Stops whatever runs and waits for its end. */
    close(): Promise<void>;
}
export declare function createRunControl(folder: PromptFolder, around: ServerSurroundings): RunControl;
