import { logText } from './log-lines.ts';
import { pairsText, usageText } from './numbers.ts';
import { promptTitle } from './prompt-facts.ts';
import type { PromptReport, RunReport } from './run-report.ts';
import { headline } from './summary.ts';
import { verdictText, worstFirst } from './verdicts.ts';

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
  const { baseVersusHead, bestRound, bestVersusHead, rounds } = prompt;
  const lines = [logText(promptTitle(prompt))];
  const add = (label: string, text: string) => lines.push(`  ${label.padEnd(26)}${logText(text)}`);
  for (const problem of prompt.problems) lines.push(`  ${logText(problem)}`);
  if (prompt.verdict !== null) {
    const pairs = baseVersusHead === null ? '' : ` ${pairsText(baseVersusHead.tally)}`;
    add('this change against base', `${verdictText(prompt.verdict)}${pairs}`);
  }
  if (rounds.length > 0) {
    const accepted = rounds.filter(({ outcome }) => outcome === 'accepted').length;
    add('rounds', `${rounds.length}, ${accepted} accepted`);
  }
  if (bestRound !== null) {
    const pairs = bestVersusHead === null ? '' : ` ${pairsText(bestVersusHead.tally)}`;
    const standing = bestRound.confirmed ? 'confirmed' : 'tentative';
    add(
      'best against this change',
      `round ${bestRound.round}, ${standing}${pairs}: ${bestRound.modification}`,
    );
  }
  if (prompt.note !== '') add('note', prompt.note);
  return lines;
}
