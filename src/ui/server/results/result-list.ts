// What runs have left in a workspace, those of the Python original included.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../../../machine/lock-folder.ts';
import { foldersBelow } from '../../../machine/walk-folders.ts';
import { bestRound } from '../../../workspace/result-entry.ts';
import { readResults } from '../../../workspace/results-file.ts';
import { type RunFile, type RunRequest, readRunFile } from '../../../workspace/run-file.ts';

/** The results of one name in a workspace. */
export interface ResultSummary {
  /** Folder in the workspace, with forward slashes. */
  readonly name: string;
  readonly rounds: number;
  readonly bestRound: number | null;
  /** Time of the last round, as its file says. */
  readonly finishedAt: string;
  /** `spo` when the run left more than the files that the Python original writes. */
  readonly origin: 'spo' | 'python';
  /** The form of a run that ended before its last round and can be resumed; null otherwise. */
  readonly resumable: ResumableRun | null;
}

/** What starts a run again where it stood. */
export interface ResumableRun extends Pick<RunFile, 'path' | 'promptName' | 'initialRound'> {
  readonly name: string;
  readonly resume: boolean;
  readonly settings: RunRequest['settings'];
}

/** More are not of use to anybody. */
const MOST_RESULTS = 1000;
const MOST_ENTRIES = 100_000;

/** All results of a workspace, those of the Python original too, newest first. Broken ones have no rounds. */
export async function listResults(workspace: string): Promise<ResultSummary[]> {
  const places = await resultPlaces(workspace);
  const newest = places.sort((left, right) => right.changedAt - left.changedAt).slice(0, MOST_RESULTS);
  return Promise.all(newest.map(({ name }) => summarizeResult(workspace, name)));
}

/** One of them. Broken files count as absent. */
export async function summarizeResult(workspace: string, name: string): Promise<ResultSummary> {
  const folder = join(workspace, ...name.split('/'));
  const entries = await readResults(join(folder, 'prompts', 'results.json')).catch(() => []);
  const run = await readRunFile(workspace, name).catch(() => null);
  const isOurs = run !== null || (await changeOf(join(folder, 'checkpoint.json'))) !== null;
  return {
    name,
    rounds: entries.length,
    bestRound: bestRound(entries)?.round ?? null,
    finishedAt: entries.at(-1)?.time ?? run?.startedAt ?? '',
    origin: isOurs ? 'spo' : 'python',
    resumable: run === null || (await isRunning(workspace, name)) ? null : resumableRun(name, run),
  };
}

function resumableRun(name: string, run: RunFile): ResumableRun | null {
  const { path, promptName, initialRound, request, finishedAt, stoppedBy } = run;
  const isComplete = finishedAt !== null && (stoppedBy === 'max-rounds' || stoppedBy === 'patience');
  if (request === null || isComplete) return null;
  return { path, promptName, name, initialRound, resume: true, settings: request.settings };
}

interface ResultPlace {
  readonly name: string;
  readonly changedAt: number;
}

/** Folders that hold `prompts/results.json`, or a run that has not come that far. */
async function resultPlaces(workspace: string): Promise<ResultPlace[]> {
  const found: ResultPlace[] = [];
  const isRound = (_path: string, name: string) => /^round_\d+$/.test(name);
  for await (const { path: name } of foldersBelow(workspace, isRound, MOST_ENTRIES)) {
    const folder = join(workspace, name);
    const files = [join(folder, 'prompts', 'results.json'), join(folder, 'run.json')];
    const times = (await Promise.all(files.map(changeOf))).filter((time) => time !== null);
    if (name !== '' && times.length > 0) found.push({ name, changedAt: Math.max(...times) });
  }
  return found;
}

/** Milliseconds since the epoch; null for a file that is not there. */
async function changeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? found.mtimeMs : null;
}
