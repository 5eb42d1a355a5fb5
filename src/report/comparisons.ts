import type { Comparison } from '../spo/types.ts';
import type { PromptReport } from './run-report.ts';

/** Base against head, the best round against the head or the present prompt, and those of a switch of models. */
export type ComparisonKind = 'change' | 'best' | 'best-of-present' | 'models' | 'best-on-new' | 'adapted';

/** A comparison of a prompt's report, and what it is between. */
export interface NamedComparison {
  readonly kind: ComparisonKind;
  /** Heading of a column. */
  readonly title: string;
  /** The incumbent, in words. */
  readonly standing: string;
  /** The challenger, in words. */
  readonly challenging: string;
  readonly comparison: Comparison | null;
}

/** The comparisons outside the rounds, in the order in which they were made. */
export function comparisonsOf(prompt: PromptReport): NamedComparison[] {
  const { status, baseVersusHead, bestVersusHead, migration } = prompt;
  if (migration !== null) {
    const [today, present] = ["today's model", 'the present prompt'];
    const [first, second] = ['the new model', 'best'];
    const third = 'the new model with its new prompt';
    return [
      named('models', "new model against today's", today, first, baseVersusHead),
      named(
        'best-on-new',
        'best against the present prompt, on the new model',
        present,
        second,
        bestVersusHead,
      ),
      ...(migration.adapted === null
        ? []
        : [
            named(
              'adapted',
              "new model with its new prompt against today's",
              today,
              third,
              migration.adapted,
            ),
          ]),
    ];
  }
  if (status === 'unchanged') {
    return [
      named(
        'best-of-present',
        'best against the present prompt',
        'the present prompt',
        'best',
        bestVersusHead,
      ),
    ];
  }
  return [
    named('change', 'this pull request against base', 'base', 'this pull request', baseVersusHead),
    named('best', 'best against this pull request', 'this pull request', 'best', bestVersusHead),
  ];
}

function named(
  kind: ComparisonKind,
  title: string,
  standing: string,
  challenging: string,
  comparison: Comparison | null,
): NamedComparison {
  return { kind, title, standing, challenging, comparison };
}
