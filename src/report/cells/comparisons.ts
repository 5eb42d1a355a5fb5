import type { Comparison } from '../../spo/types.ts';
import type { PromptReport } from '../run-report.ts';
import { defineTexts } from '../words/texts.ts';

/** What a comparison is between. */
export interface ComparisonWords {
  /** Heading of a column. */
  readonly title: string;
  /** The incumbent. */
  readonly standing: string;
  /** The challenger. */
  readonly challenging: string;
}

/** Base against head, the best round against the head or the present prompt, and those of a switch of models. */
export const comparisonTexts = defineTexts({
  en: {
    change: words('this pull request against base', 'base', 'this pull request'),
    best: words('best against this pull request', 'this pull request', 'best'),
    'best-of-present': words('best against the present prompt', 'the present prompt', 'best'),
    models: words("new model against today's", "today's model", 'the new model'),
    'best-on-new': words('best against the present prompt, on the new model', 'the present prompt', 'best'),
    adapted: words(
      "new model with its new prompt against today's",
      "today's model",
      'the new model with its new prompt',
    ),
  },
  zh: {
    change: words('本次改动与基准相比', '基准', '本次改动'),
    best: words('最佳轮次与本次改动相比', '本次改动', '最佳轮次'),
    'best-of-present': words('最佳轮次与现有提示词相比', '现有提示词', '最佳轮次'),
    models: words('新模型与现用模型相比', '现用模型', '新模型'),
    'best-on-new': words('最佳轮次与现有提示词相比（新模型上）', '现有提示词', '最佳轮次'),
    adapted: words('新模型加新提示词与现用模型相比', '现用模型', '新模型加新提示词'),
  },
});

export type ComparisonKind = keyof (typeof comparisonTexts)['en'];

/** A comparison of a prompt's report, and what it is between, in English. */
export interface NamedComparison extends ComparisonWords {
  readonly kind: ComparisonKind;
  readonly comparison: Comparison | null;
}

/** The comparisons outside the rounds, in the order in which they were made. */
export function comparisonsOf(prompt: PromptReport): NamedComparison[] {
  const { status, baseVersusHead, bestVersusHead, migration } = prompt;
  if (migration !== null) {
    const switched = [named('models', baseVersusHead), named('best-on-new', bestVersusHead)];
    return migration.adapted === null ? switched : [...switched, named('adapted', migration.adapted)];
  }
  if (status === 'unchanged') return [named('best-of-present', bestVersusHead)];
  return [named('change', baseVersusHead), named('best', bestVersusHead)];
}

function named(kind: ComparisonKind, comparison: Comparison | null): NamedComparison {
  return { kind, ...comparisonTexts.en[kind], comparison };
}

function words(title: string, standing: string, challenging: string): ComparisonWords {
  return { title, standing, challenging };
}
