// The story of a check: read, look up what is known, check each prompt, show, conclude.
import { type GatheredChange, promptsOf, readChange } from '../change/gather-change.ts';
import { planPrompt, worstCaseOf } from '../prompt/worst-case-of.ts';
import { commentReplay, commentStart, commentVerdicts } from '../publish/publish-comment.ts';
import type { Run } from '../run.ts';
import type { Task } from '../task.ts';
import { checkFiles } from './check-files.ts';
import { concludeCheck } from './conclude-check.ts';
import { type EarlierResults, earlierResults } from './earlier/earlier-results.ts';
import { inFileOrder } from './earlier/survey.ts';
import { sharesOf } from './error-shares.ts';
import type { CheckedFiles, CheckResult } from './outcome.ts';

/**
 * The main job: checks every prompt file that a change touches, optimizes it, commits the winners to one
 * branch and reports in one comment. What an earlier run finished on the same content is only repeated.
 * @throws SpoError when the change cannot be read
 */
export async function checkChange(task: Task, run: Run): Promise<CheckResult> {
  const startedAt = run.ports.clock.now();
  const gathered = await readChange(task, run.settings);
  const known = await earlierResults(gathered, task, run);
  if (known.whole !== null) {
    await commentReplay(known.whole, gathered.change, task, run.settings);
    return { kind: 'replayed', record: known.whole };
  }
  const checked = await checkPrompts(gathered, known, task, run);
  return concludeCheck(gathered, { ...checked, startedAt }, known.finishedRuns, task, run);
}

async function checkPrompts(
  gathered: GatheredChange,
  { survey }: EarlierResults,
  task: Task,
  run: Run,
): Promise<Omit<CheckedFiles, 'startedAt'>> {
  const { files, searched, skipped, carried } = survey;
  const prompts = promptsOf(files);
  let resultAtStart: string | null | undefined;
  if (prompts.length > 0) {
    const plans = prompts.map(({ head, basePrompt }) =>
      planPrompt(head, basePrompt, run.settings, run.models),
    );
    run.say(worstCaseOf(await Promise.all(plans), true, run.models));
    resultAtStart = await commentStart(gathered.change, task, run.settings);
  }
  const known = { skipped, resultAtStart };
  const checked = await checkFiles(files, searched, run, sharesOf(files, run.models.names), (reports) =>
    commentVerdicts(gathered, reports, task, run),
  );
  const reports = inFileOrder(gathered.files, [...checked.reports, ...carried]);
  return { ...checked, ...known, reports };
}
