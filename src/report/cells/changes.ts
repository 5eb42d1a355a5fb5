import { foundRound } from '../prompt-facts.ts';
import type { PromptReport } from '../run-report.ts';
import type { Terms } from '../words/terms.ts';
import { defineTexts } from '../words/texts.ts';

export const changeTexts = defineTexts({
  en: {
    change: 'What this pull request changes',
    best: (round: string) => `What ${round} changes`,
    same: 'The text of the prompt is the same.',
  },
  zh: {
    change: '本次改动改了什么',
    best: (round) => `${round}改了什么`,
    same: '提示词文本相同。',
  },
});

/** What became of one text in another. */
export interface ChangeCells {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** The changes of a prompt that matter: by the author, and by the best round. */
export function changeCells(
  prompt: PromptReport,
  say: (typeof changeTexts)['en'],
  term: Terms,
): ChangeCells[] {
  const { basePrompt, headPrompt } = prompt;
  if (headPrompt === null) return [];
  const best = foundRound(prompt);
  return [
    ...(basePrompt === null ? [] : [{ title: say.change, before: basePrompt, after: headPrompt }]),
    ...(best === null
      ? []
      : [{ title: say.best(term.round(best.round)), before: headPrompt, after: best.prompt }]),
  ];
}
