import { tallyPairs } from '../../../spo/tally.ts';
import type { Comparison, Pair } from '../../../spo/types.ts';
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
    better: 'better',
    worse: 'worse',
    even: 'even',
    stopped: (by: string) => `Ended early, by ${by === 'budget' ? 'the budget' : 'an interruption'}.`,
  },
  zh: {
    none: '没有评判任何配对。',
    all: '全部案例一起评判',
    better: '更好',
    worse: '更差',
    even: '持平',
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
  const cases = [...new Set(pairs.map(({ caseIndex }) => caseIndex))].sort((a, b) => (a ?? -1) - (b ?? -1));
  return (
    <div class="evidence">
      {note !== '' && (
        <p class="remark caution">
          <Words text={note} />
        </p>
      )}
      {stoppedBy !== null && <p class="remark caution">{say.stopped(stoppedBy)}</p>}
      {pairs.length === 0 && <p class="muted">{say.none}</p>}
      {cases.map((caseIndex) => (
        <CasePairs
          key={caseIndex}
          caseIndex={caseIndex}
          pairs={pairs.filter((pair) => pair.caseIndex === caseIndex)}
          question={caseIndex === null ? say.all : (questions[caseIndex] ?? questionOf(pairs, caseIndex))}
          sides={sides}
        />
      ))}
    </div>
  );
}

interface CaseProps {
  readonly caseIndex: number | null;
  readonly pairs: readonly Pair[];
  readonly question: string;
  readonly sides: readonly [string, string];
}

function CasePairs({ caseIndex, pairs, question, sides }: CaseProps) {
  const say = useTexts(texts);
  const term = useTexts(terms);
  const tally = tallyPairs(pairs);
  const lead = tally.challenger - tally.incumbent;
  const shown = visibleText(question).replaceAll(/\s+/g, ' ');
  const title = (
    <span class="case-title">
      {caseIndex !== null && <span class="muted">{term.case(caseIndex + 1)}</span>}
      <bdi class="grow">{shown.length > QUESTION_LENGTH ? `${cutText(shown, QUESTION_LENGTH)}…` : shown}</bdi>
      <Tag
        tone={lead > 0 ? 'good' : lead < 0 ? 'bad' : 'neutral'}
        text={lead > 0 ? say.better : lead < 0 ? say.worse : say.even}
      />
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
