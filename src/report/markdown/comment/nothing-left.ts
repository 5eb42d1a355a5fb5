import { type ResultSource, resultMark } from '../../comment-state.ts';
import { codeText } from '../../words/inline-text.ts';

/** The comment where a pull request changes no prompt any more. @param fate what became of the branch with proposals, a sentence after another one */
export function renderNothingLeft(marker: string, source: ResultSource, fate: string): string {
  const text =
    'No prompt of this pull request is changed any more: the results of earlier runs no longer count.';
  return `${marker}\n${resultMark(source)}\n### SPO: no prompt to check\n\n${text}${fate}\n\nCommit ${codeText(source.headSha.slice(0, 7))}.\n`;
}
