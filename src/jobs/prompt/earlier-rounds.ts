// What the results folder of a prompt holds from earlier runs, and what follows from it for this one.

import { execute } from '../../spo/asking/execute.ts';
import { sampleCases } from '../../spo/asking/sample.ts';
import { counted } from '../../spo/counted.ts';
import { SpoError } from '../../spo/errors.ts';
import { refuseOutage } from '../../spo/outage.ts';
import type { Ports } from '../../spo/ports.ts';
import type { Answer, Candidate, PromptSpec } from '../../spo/types.ts';
import { isErrorText } from '../../workspace/error-text.ts';
import type { ResultEntry } from '../../workspace/result-entry.ts';
import type { Workspace } from '../../workspace/workspace.ts';

export function refuseLaterRounds(workspace: Workspace, initialRound: number): void {
  const last = workspace.entries().at(-1)?.round ?? 0;
  if (last < initialRound) return;
  throw new SpoError('workspace', `${workspace.directory} already holds results up to round ${last}.`, {
    remedy: `Go on with an interrupted run by --resume, continue with --initial-round ${last + 1}, or choose another --name or --workspace.`,
  });
}

export function nothingToResume(workspace: Workspace): SpoError {
  return new SpoError('workspace', `${workspace.directory} holds rounds, but no checkpoint to resume from.`, {
    remedy: `Continue with --initial-round ${(workspace.entries().at(-1)?.round ?? 0) + 1} instead of --resume.`,
  });
}

export function nothingToContinue(workspace: Workspace, initialRound: number): SpoError {
  return new SpoError('workspace', `${workspace.directory} holds no successful round to continue from.`, {
    remedy: `Start with --initial-round 1, or name the workspace of the rounds before ${initialRound}.`,
  });
}

/** Where a run that continues earlier results starts from; null for one that starts anew. @throws SpoError */
export async function storedIncumbent(
  workspace: Workspace,
  spec: PromptSpec,
  sampleSize: number,
  initialRound: number,
  ports: Ports,
): Promise<Candidate | null> {
  if (initialRound === 1) return null;
  const stored = workspace.best();
  if (stored === null) throw nothingToContinue(workspace, initialRound);
  const { round, prompt } = stored;
  const failed = stored.answers.filter(({ answer }) => isErrorText(answer)).length;
  const answers = failed > 0 ? null : storedAnswers(stored, spec);
  if (answers !== null) return { round, prompt, answers };
  // The file's questions changed since, so the old answers cannot be compared with new ones; or no models gave them.
  if (failed > 0) {
    const message = `${failed} of ${counted(stored.answers.length, 'stored answer')} of round ${round} tell of a failed call; its prompt is asked anew.`;
    await ports.onEvent({ type: 'warning', key: spec.key, message });
  }
  const sample = sampleCases(spec, sampleSize, ports.random);
  const draw = { file: spec.key, phase: `round ${initialRound} incumbent`, number: 0 };
  const fresh = await execute(prompt, sample, spec, draw, ports);
  refuseOutage(fresh, `No case of the prompt of round ${round} got an answer`);
  return { round, prompt, answers: fresh };
}

function storedAnswers({ answers }: ResultEntry, spec: PromptSpec): Answer[] | null {
  const found = answers.map(({ question, answer }): Answer | null => {
    const caseIndex = spec.cases.findIndex((each) => each.question.trim() === question.trim());
    return caseIndex === -1 || answer.trim() === ''
      ? null
      : { status: 'answered', caseIndex, question, text: answer };
  });
  return found.length > 0 && found.every((answer) => answer !== null) ? found : null;
}
