import { choosePrompt } from '../prompt-files/choose-prompt.ts';
import { SpoError } from '../spo/errors.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { isOff } from './change/gather-change.ts';
import { parsePromptFileOnDisk } from './change/prompt-file-on-disk.ts';
import type { ModelStack } from './model-stack.ts';
import type { OptimizeFileRequest } from './prompt/optimize-file.ts';
import type { WorstCase } from './prompt/worst-case.ts';
import { planPrompt, worstCaseWith } from './prompt/worst-case-of.ts';

/** What stands in the way of a run, and what of its request it comes from. */
export interface RunProblem {
  readonly of: 'path' | 'promptName' | 'name' | 'initialRound';
  /** One or two sentences. */
  readonly message: string;
}

type Foreseen = Pick<
  OptimizeFileRequest,
  'path' | 'bytes' | 'promptName' | 'name' | 'workspace' | 'initialRound' | 'settings'
>;

/** What would stand in the way of a new run; nothing is written or asked. Empty when nothing would. */
export async function problemsOfRun(request: Foreseen): Promise<RunProblem[]> {
  const [prompt, results] = await Promise.all([problemOfPrompt(request), problemOfResults(request)]);
  return [prompt, results].filter((problem) => problem !== null);
}

/** The most that a run without problems can take, within its budget. @throws SpoError as `optimizeFile` does */
export async function mostOfRun(request: Foreseen, models: ModelStack): Promise<WorstCase> {
  const entry = choosePrompt(await parsePromptFileOnDisk(request.path, request.bytes), request.promptName);
  const prompt = await planPrompt(entry, null, request.settings, models, request.initialRound);
  const most = worstCaseWith([prompt], false, models);
  const { maxCalls, maxTokens, maxCostUsd } = models.limits;
  return {
    calls: Math.min(most.calls, maxCalls ?? most.calls),
    attempts: Math.min(most.attempts, maxCalls ?? most.attempts),
    tokens: Math.min(most.tokens, maxTokens ?? most.tokens),
    costUsd: most.costUsd === null ? maxCostUsd : Math.min(most.costUsd, maxCostUsd ?? most.costUsd),
  };
}

async function problemOfPrompt({ path, bytes, promptName }: Foreseen): Promise<RunProblem | null> {
  return await problemOf('path', async () => {
    const entry = choosePrompt(await parsePromptFileOnDisk(path, bytes), promptName);
    if (!isOff(entry)) return null;
    return { of: 'promptName', message: 'The file says `off: true` of this prompt.' };
  });
}

async function problemOfResults({ workspace, name, initialRound }: Foreseen): Promise<RunProblem | null> {
  return await problemOf('name', async () => {
    const results = await openWorkspace(workspace, name);
    const last = results.entries().at(-1)?.round ?? 0;
    if (last >= initialRound) {
      const ways = `Choose another name, or ${last + 1} as the first round to go on from there.`;
      return { of: 'name', message: `Results up to round ${last} have this name. ${ways}` };
    }
    if (initialRound === 1 || results.best() !== null) return null;
    return { of: 'initialRound', message: 'There is no successful round of this name to go on from.' };
  });
}

async function problemOf(
  of: RunProblem['of'],
  look: () => Promise<RunProblem | null>,
): Promise<RunProblem | null> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof SpoError)) throw error;
    // A file with faults is another matter than a name that it does not have.
    const isChoice = of === 'path' && error.code === 'bad-input';
    return { of: isChoice ? 'promptName' : of, message: error.message };
  }
}
