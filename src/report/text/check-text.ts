import { promptTitle } from '../../spo/prompt-name.ts';
import { comparisonTexts } from '../cells/comparisons.ts';
import { headline } from '../markdown/summary.ts';
import { ownNote } from '../prompt-facts.ts';
import type { PromptReport, RunReport } from '../run-report.ts';
import { worstFirst } from '../standings.ts';
import { verdictText } from '../verdicts.ts';
import { pairsText, usageText } from '../words/numbers.ts';
import { terms } from '../words/terms.ts';
import { logText } from './log-lines.ts';

/** The verdicts of a run in plain text, for a terminal. */
export function renderCheckText(report: RunReport): string {
  const lines = [logText(headline(report)), ''];
  for (const prompt of worstFirst(report.prompts)) lines.push(...promptLines(prompt), '');
  lines.push(`${usageText(report.usage)}.`);
  for (const notice of report.notices) lines.push(`Note: ${logText(notice)}`);
  if (report.publication !== null) {
    const { branch, sha, paths } = report.publication;
    lines.push(`Branch: ${logText(branch)}`, `Commit: ${sha} (${logText(paths.join(', '))})`);
  } else if (report.prompts.length > 0) lines.push('Nothing was committed.');
  return lines.join('\n');
}

function promptLines(prompt: PromptReport): string[] {
  const { baseVersusHead, bestRound, bestVersusHead, migration, rounds } = prompt;
  const labels = labelsOf(prompt);
  const lines = [logText(promptTitle(prompt))];
  const add = (label: string, text: string) => lines.push(`  ${label.padEnd(26)}${logText(text)}`);
  if (prompt.status === 'off') add('off', 'its file says so: nothing was run');
  for (const problem of prompt.problems) lines.push(`  ${logText(problem)}`);
  if (migration !== null) add('switch', `${terms.en.migration(migration.outcome)}: ${migration.reason}`);
  if (prompt.verdict !== null) {
    const pairs = baseVersusHead === null ? '' : ` ${pairsText(baseVersusHead.tally)}`;
    add(labels.verdict, `${verdictText(prompt.verdict)}${pairs}`);
  }
  if (rounds.length > 0) {
    const accepted = rounds.filter(({ outcome }) => outcome === 'accepted').length;
    add('rounds', `${rounds.length}, ${accepted} accepted`);
  }
  if (bestRound !== null) {
    const pairs = bestVersusHead === null ? '' : ` ${pairsText(bestVersusHead.tally)}`;
    add(
      labels.best,
      `round ${bestRound.round}, ${terms.en.found(bestRound)}${pairs}: ${bestRound.modification}`,
    );
  }
  const note = ownNote(prompt);
  if (note !== '') add('note', note);
  return lines;
}

function labelsOf({ migration, status }: PromptReport): { readonly verdict: string; readonly best: string } {
  if (migration !== null) return { verdict: comparisonTexts.en.models.title, best: 'best on the new model' };
  if (status === 'unchanged') return { verdict: 'result', best: 'best against the present' };
  return { verdict: 'this change against base', best: 'best against this change' };
}
