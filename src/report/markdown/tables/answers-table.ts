import type { Answer, Comparison } from '../../../spo/types.ts';
import { comparisonTexts } from '../../cells/comparisons.ts';
import { foundRound } from '../../prompt-facts.ts';
import type { PromptReport } from '../../run-report.ts';
import { fenced } from '../../words/fence.ts';
import { inlineText } from '../../words/inline-text.ts';
import { terms } from '../../words/terms.ts';

type AnswersByCase = ReadonlyMap<number, Answer>;

/**
 * The answers to each case side by side: base, head (or today's model and the new one) and the best round where there
 * are such. Of several draws the first is shown. A table in HTML, because a Markdown table cannot hold fenced blocks.
 */
export function answersTable(prompt: PromptReport, limit: number): string {
  const columns = columnsOf(prompt).filter(([, answers]) => answers.size > 0);
  const cases = [...new Set(columns.flatMap(([, answers]) => [...answers.keys()]))].sort((a, b) => a - b);
  return cases.map((index) => caseTable(prompt, index, columns, limit)).join('\n\n');
}

function columnsOf(prompt: PromptReport): (readonly [string, AnswersByCase])[] {
  const best = foundRound(prompt)?.round ?? null;
  const roundAnswers = (number: number) => prompt.rounds.find(({ round }) => round === number)?.answers ?? [];
  const start = prompt.rounds.find(({ outcome }) => outcome === 'initial')?.answers ?? [];
  const [base, head] = namesOf(prompt);
  const columns: (readonly [string, AnswersByCase])[] = [
    [base, firstByCase(sideAnswers(prompt.baseVersusHead, 'incumbentAnswers'))],
    [head, firstByCase([...sideAnswers(prompt.baseVersusHead, 'challengerAnswers'), ...start])],
  ];
  if (best !== null) {
    const fresh = sideAnswers(prompt.bestVersusHead, 'challengerAnswers');
    columns.push([terms.en.round(best), firstByCase([...fresh, ...roundAnswers(best)])]);
  }
  return columns;
}

function namesOf({ migration, status }: PromptReport): readonly [string, string] {
  const { base, head, present } = terms.en;
  const { standing: today, challenging: next } = comparisonTexts.en.models;
  if (migration !== null) return [today, next];
  return [base, status === 'unchanged' ? present : head];
}

function sideAnswers(
  comparison: Comparison | null,
  side: 'incumbentAnswers' | 'challengerAnswers',
): readonly Answer[] {
  return comparison?.pairs.flatMap((pair) => pair[side]) ?? [];
}

function firstByCase(answers: readonly Answer[]): AnswersByCase {
  const found = new Map<number, Answer>();
  for (const answer of answers) if (!found.has(answer.caseIndex)) found.set(answer.caseIndex, answer);
  return found;
}

function caseTable(
  prompt: PromptReport,
  index: number,
  columns: readonly (readonly [string, AnswersByCase])[],
  limit: number,
): string {
  const asked = columns.map(([, answers]) => answers.get(index)?.question).find((text) => text !== undefined);
  const question = prompt.questions[index] ?? asked ?? '';
  const heads = columns.map(([name]) => `<th>${name}</th>`).join('');
  // The blank lines end the HTML, so that what follows is read as Markdown.
  const cells = columns.map(([, answers]) => `<td>\n\n${answerBlock(answers.get(index), limit)}\n\n</td>`);
  return `Case ${index + 1}: ${inlineText(question)}\n\n<table>\n<tr>${heads}</tr>\n<tr>\n${cells.join('\n')}\n</tr>\n</table>`;
}

function answerBlock(answer: Answer | undefined, limit: number): string {
  if (answer === undefined) return terms.en.notAsked;
  if (answer.status === 'failed') return `no answer: ${inlineText(answer.reason, 200)}`;
  return fenced(answer.text, 'text', limit);
}
