import type { Comparison, Pair } from '../../../spo/types.ts';
import { type CaseCells, caseCells, caseTexts } from '../../cells/cases.ts';
import { terms } from '../../words/terms.ts';
import { defineTexts } from '../../words/texts.ts';
import { cutText, visibleText } from '../../words/visible-text.ts';
import { Fold } from '../parts/fold.tsx';
import { Words } from '../parts/foreign-text.tsx';
import { useTexts } from '../parts/language.tsx';
import { Tag } from '../parts/tags.tsx';
import { PairView } from './pair-view.tsx';

const QUESTION_LENGTH = 110;

const texts = defineTexts({
  en: {
    none: 'No pair was judged.',
    all: 'All cases at once',
    stopped: (by: string) => `Ended early, by ${by === 'budget' ? 'the budget' : 'an interruption'}.`,
  },
  zh: {
    none: '没有评判任何配对。',
    all: '全部案例一起评判',
    stopped: (by) => (by === 'budget' ? '因预算用尽而提前结束。' : '因中断而提前结束。'),
  },
});

interface EvidenceProps {
  readonly comparison: Comparison;
  /** Of the prompt file, by case. */
  readonly questions: readonly string[];
  /** What stood and what challenged, in words. */
  readonly standing?: string;
  readonly challenging?: string;
}

/** Answers side by side for each case, with the ballots on them and the judge's reasons. */
export function ComparisonEvidence({ comparison, questions, standing, challenging }: EvidenceProps) {
  const say = useTexts(texts);
  const term = useTexts(terms);
  const sides = [standing ?? term.incumbent, challenging ?? term.challenger] as const;
  const { pairs, note, stoppedBy } = comparison;
  return (
    <div class="evidence">
      {note !== '' && (
        <p class="remark caution">
          <Words text={note} />
        </p>
      )}
      {stoppedBy !== null && <p class="remark caution">{say.stopped(stoppedBy)}</p>}
      {pairs.length === 0 && <p class="muted">{say.none}</p>}
      {caseCells(comparison).map((cells) => (
        <CasePairs
          key={cells.caseIndex}
          cells={cells}
          question={
            cells.caseIndex === null
              ? say.all
              : (questions[cells.caseIndex] ?? questionOf(pairs, cells.caseIndex))
          }
          sides={sides}
        />
      ))}
    </div>
  );
}

interface CaseProps {
  readonly cells: CaseCells;
  readonly question: string;
  readonly sides: readonly [string, string];
}

const TONES = { better: 'good', worse: 'bad', even: 'neutral' } as const;

function CasePairs({ cells: { caseIndex, pairs, tally, tendency }, question, sides }: CaseProps) {
  const say = useTexts(caseTexts);
  const term = useTexts(terms);
  const shown = visibleText(question).replaceAll(/\s+/g, ' ');
  const title = (
    <span class="case-title">
      {caseIndex !== null && <span class="muted">{term.case(caseIndex + 1)}</span>}
      <bdi class="grow">{shown.length > QUESTION_LENGTH ? `${cutText(shown, QUESTION_LENGTH)}…` : shown}</bdi>
      <Tag tone={TONES[tendency]} text={say[tendency]} />
      <span class="number">{term.pairs(tally)}</span>
    </span>
  );
  return (
    <Fold title={title} class="fold case">
      {() => (
        <>
          {shown.length > QUESTION_LENGTH && (
            <p class="question">
              <Words text={question} />
            </p>
          )}
          {pairs.map((pair, index) => (
            <PairView key={index} pair={pair} number={index + 1} sides={sides} />
          ))}
        </>
      )}
    </Fold>
  );
}

function questionOf(pairs: readonly Pair[], caseIndex: number): string {
  const answers = pairs.flatMap((pair) => [...pair.incumbentAnswers, ...pair.challengerAnswers]);
  return answers.find((answer) => answer.caseIndex === caseIndex)?.question ?? '';
}
