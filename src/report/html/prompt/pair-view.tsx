import { abstentionOf } from '../../../spo/comparing/abstentions.ts';
import type { Answer, CastBallot, Pair } from '../../../spo/types.ts';
import { abstentionTexts } from '../../cells/abstentions.ts';
import { terms } from '../../words/terms.ts';
import { defineTexts } from '../../words/texts.ts';
import { Words } from '../parts/foreign-text.tsx';
import { useTexts } from '../parts/language.tsx';
import { Tag } from '../parts/tags.tsx';
import { AnswerText } from './answer-list.tsx';

const texts = defineTexts({
  en: {
    pair: (number: number) => `Pair ${number}`,
    outcome: (outcome: Pair['outcome'], [standing, challenging]: readonly [string, string]) =>
      ({
        challenger: `for ${challenging}`,
        incumbent: `for ${standing}`,
        flip: 'flip: the judge followed the position',
        identical: 'tie: the same text on both sides',
        repeat: 'repeat of an earlier pair',
        abstain: 'abstention',
      })[outcome],
    byAssertions: 'decided by checks, without a ballot',
    stoodFirst: (side: string) => `${side} stood first`,
    chose: (side: string) => `chose ${side}`,
    failed: (assertions: string) => `Failed checks: ${assertions}`,
  },
  zh: {
    pair: (number) => `配对 ${number}`,
    outcome: (outcome, [standing, challenging]) =>
      ({
        challenger: `${challenging}胜`,
        incumbent: `${standing}胜`,
        flip: '翻转：评估模型跟随了位置',
        identical: '相同：两边文本一样',
        repeat: '与之前的配对重复',
        abstain: '弃权',
      })[outcome],
    byAssertions: '由检查决定，未投票',
    stoodFirst: (side) => `${side}在前`,
    chose: (side) => `选了${side}`,
    failed: (assertions) => `未通过的检查：${assertions}`,
  },
});

interface PairProps {
  readonly pair: Pair;
  readonly number: number;
  /** What stood and what challenged, in words. */
  readonly sides: readonly [string, string];
}

const TONES = {
  challenger: 'good',
  incumbent: 'bad',
  flip: 'caution',
  identical: 'neutral',
  repeat: 'neutral',
  abstain: 'caution',
} as const;

/** Two answers, or sets of them, side by side, and what the judge said of them. */
export function PairView({ pair, number, sides }: PairProps) {
  const say = useTexts(texts);
  const isDecided = pair.outcome === 'challenger' || pair.outcome === 'incumbent';
  return (
    <div class="pair">
      <p class="row">
        <strong>{say.pair(number)}</strong>
        <Tag tone={TONES[pair.outcome]} text={say.outcome(pair.outcome, sides)} />
        {isDecided && pair.ballots.length === 0 && <span class="muted small">{say.byAssertions}</span>}
      </p>
      <div class="columns">
        <Side
          name={sides[0]}
          answers={pair.incumbentAnswers}
          failed={pair.failedChecks?.incumbent ?? []}
          isSet={pair.caseIndex === null}
        />
        <Side
          name={sides[1]}
          answers={pair.challengerAnswers}
          failed={pair.failedChecks?.challenger ?? []}
          isSet={pair.caseIndex === null}
        />
      </div>
      {pair.ballots.length > 0 && (
        <ul class="ballots">
          {pair.ballots.map((ballot, index) => (
            <BallotView key={index} ballot={ballot} sides={sides} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface SideProps {
  readonly name: string;
  readonly answers: readonly Answer[];
  readonly failed: readonly string[];
  /** Whether the answers to several cases were judged at once. */
  readonly isSet: boolean;
}

function Side({ name, answers, failed, isSet }: SideProps) {
  const say = useTexts(texts);
  const term = useTexts(terms);
  return (
    <div>
      <h4>{name}</h4>
      {answers.length === 0 && <p class="muted">{term.notAsked}</p>}
      {answers.map((answer, index) => (
        <div key={index} class="answer">
          {isSet && (
            <p class="question">
              <span class="muted">{term.case(answer.caseIndex + 1)}</span> <Words text={answer.question} />
            </p>
          )}
          <AnswerText answer={answer} />
        </div>
      ))}
      {failed.length > 0 && (
        <p class="remark bad small">
          <Words text={say.failed(failed.join('; '))} />
        </p>
      )}
    </div>
  );
}

function BallotView({
  ballot,
  sides: [standing, challenging],
}: {
  readonly ballot: CastBallot;
  readonly sides: readonly [string, string];
}) {
  const say = useTexts(texts);
  const abstention = useTexts(abstentionTexts);
  const { challengerPosition, choice, reason, words } = ballot;
  const first = challengerPosition === 'first' ? challenging : standing;
  const chosen =
    choice === 'abstain'
      ? abstention.kind[abstentionOf(ballot)]
      : say.chose(choice === 'challenger' ? challenging : standing);
  return (
    <li>
      <span class="muted">{say.stoodFirst(first)}:</span> <strong>{chosen}</strong>
      {reason !== '' && (
        <p class="reason">
          <Words text={reason} />
        </p>
      )}
      {words !== undefined && (
        <p class="reason">
          <span class="muted">{abstention.words}</span> <Words text={words} />
        </p>
      )}
    </li>
  );
}
