import type { FileSummary, RunForm } from '../../../api.ts';

/** The form of a run as it is typed. */
export interface RunDraft {
  readonly path: string;
  readonly promptName: string;
  /** Null while it follows the file and the prompt. */
  readonly name: string | null;
  readonly initialRound: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** With the first prompt of a file, or nothing chosen where there is none. */
export function draftFor(file: FileSummary | undefined): RunDraft {
  return {
    path: file?.path ?? '',
    promptName: file?.prompts[0] ?? '',
    name: null,
    initialRound: '1',
    settings: {},
  };
}

/**
 * What a link into the form asks for, such as `#/run/prompts%2Fpoem.yaml//poem/5`: file, prompt, name of the results and
 * first round. What it leaves blank is as in a new form; but for results of an unknown file, such as those of the Python
 * original, a file is chosen only where its name is that of the results: the rounds of one prompt must not go on with another.
 * @param files may not have the file yet, when it was made a moment ago
 */
export function linkedDraft(asked: readonly string[], files: readonly FileSummary[]): RunDraft {
  const [path = '', promptName = '', name = '', initialRound = ''] = asked;
  const isAsked = (file: FileSummary) =>
    path === '' ? name === '' || stem(file.path) === name : file.path === path;
  const draft = draftFor(files.find(isAsked));
  return {
    ...draft,
    path: path === '' ? draft.path : path,
    promptName: promptName === '' ? draft.promptName : promptName,
    name: name === '' ? null : name,
    initialRound: initialRound === '' ? draft.initialRound : initialRound,
  };
}

/**
 * The name of the file without its ending, and that of the prompt behind it where there are several.
 * @param taken names that have results already; a number behind it makes another one
 */
function resultsName({ path, promptName, name }: RunDraft, taken: readonly string[]): string {
  if (name !== null) return name;
  const plain = promptName === '' ? stem(path) : `${stem(path)}/${promptName}`;
  let free = plain;
  for (let number = 2; taken.includes(free); number++) free = `${plain}-${number}`;
  return free;
}

function stem(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
}

/** What is sent to the server. An initial round that is no number is sent as 0, which the server refuses by name. */
export function runFormOf(draft: RunDraft, taken: readonly string[]): RunForm {
  const initialRound = draft.initialRound.trim() === '' ? '1' : draft.initialRound.trim();
  return {
    path: draft.path,
    promptName: draft.promptName,
    name: resultsName(draft, taken),
    initialRound: /^\d{1,9}$/.test(initialRound) ? Number(initialRound) : 0,
    resume: false,
    settings: draft.settings,
  };
}
