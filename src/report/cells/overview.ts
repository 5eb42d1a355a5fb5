import type { Tally } from '../../spo/types.ts';
import { foundRound, isPublished, nothingChanged } from '../prompt-facts.ts';
import type { BestRound, PromptReport, Publication, RunReport } from '../run-report.ts';
import { defineTexts } from '../words/texts.ts';

export const overviewTexts = defineTexts({
  en: {
    prompt: 'prompt',
    /** Titles of the column with the best round; that of what was compared is the comparison's. */
    best: {
      best: 'best found against this pull request',
      'best-of-present': 'best found against the present prompt',
      'best-on-new': 'best found on the new model',
    },
    was: 'was',
    notProposed: 'not proposed',
    foundOn: (day: string) => `found on ${day}`,
    noChange: (rounds: string) => `no reliable change in ${rounds}`,
    take: 'take it',
  },
  zh: {
    prompt: '提示词',
    best: {
      best: '找到的最佳与本次改动相比',
      'best-of-present': '找到的最佳与现有提示词相比',
      'best-on-new': '新模型上找到的最佳',
    },
    was: '原为',
    notProposed: '未提议',
    foundOn: (day) => `于 ${day} 找到`,
    noChange: (rounds) => `${rounds}内无可靠变化`,
    take: '采用',
  },
});

export interface OverviewColumns {
  /** What the verdicts are of; null where nothing was compared. */
  readonly compared: 'change' | 'models' | null;
  readonly best: keyof (typeof overviewTexts)['en']['best'];
}

/** Which columns the verdicts of a run have. */
export function overviewColumns(report: RunReport): OverviewColumns {
  if (report.models.compare !== undefined) return { compared: 'models', best: 'best-on-new' };
  if (nothingChanged(report)) return { compared: null, best: 'best-of-present' };
  return { compared: 'change', best: 'best' };
}

/** What the search for a better prompt came to. */
export interface FoundCells {
  readonly best: BestRound;
  readonly tally: Tally | null;
  /** Where it can be taken from; null where it was not proposed. */
  readonly taken: Publication | null;
  /** When an earlier run found it; null for what this run found. */
  readonly day: string | null;
}

/** Null where nothing better than the starting prompt was found. */
export function foundCells(prompt: PromptReport, publication: Publication | null): FoundCells | null {
  const best = foundRound(prompt);
  if (best === null) return null;
  return {
    best,
    tally: prompt.bestVersusHead?.tally ?? null,
    taken: publication !== null && isPublished(prompt, publication) ? publication : null,
    day: prompt.foundAt?.slice(0, 'yyyy-mm-dd'.length) ?? null,
  };
}

/** The page that a better prompt is taken from; null without one. */
export function takeAddress({ pullRequestUrl, proposalUrl, branchUrl }: Publication): string | null {
  return pullRequestUrl ?? proposalUrl ?? branchUrl;
}
