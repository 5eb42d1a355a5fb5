import { nothingChanged } from '../prompt-facts.ts';
import type { RunReport } from '../run-report.ts';
import { defineTexts } from '../words/texts.ts';

export const legendTexts = defineTexts({
  en: {
    pairs:
      'a : b counts pairs, each judged in both orders; a flip is a pair on which the judge followed the position.',
    change: (rate: string) =>
      `If no prompt had really changed, at most ${rate} of runs would say regressed, and at most ${rate} improved.`,
    models: (rate: string) =>
      `If the new model were really no different on any prompt, at most ${rate} of runs would say regressed, and at most ${rate} improved.`,
    search: (rate: string) =>
      `If no prompt found were really better, at most ${rate} of runs would confirm one.`,
  },
  zh: {
    pairs: 'a : b 为配对数，每个配对按两种顺序各评判一次；翻转指评估模型跟随了位置的配对。',
    change: (rate) => `若没有提示词真的改变，至多 ${rate} 的运行会报告变差，至多 ${rate} 会报告变好。`,
    models: (rate) =>
      `若新模型在任何提示词上都没有差别，至多 ${rate} 的运行会报告变差，至多 ${rate} 会报告变好。`,
    search: (rate) => `若找到的提示词都不真正更好，至多 ${rate} 的运行会确认其中之一。`,
  },
});

/** How sure the verdicts are, in the words of the kind of run; empty where there is nothing to be sure of. */
export function errorRateText(report: RunReport, say: (typeof legendTexts)['en']): string {
  const rate = `${100 * report.errorRate}%`;
  if (report.verdict !== null) {
    return report.models.compare === undefined ? say.change(rate) : say.models(rate);
  }
  return nothingChanged(report) ? say.search(rate) : '';
}
