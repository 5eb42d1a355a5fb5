import type { ComponentChildren } from 'preact';
import type { Round } from '../../../spo/types.ts';
import { roundCells } from '../../cells/rounds.ts';
import { type LineageStep, lineageOf } from '../../lineage.ts';
import { terms } from '../../words/terms.ts';
import { defineTexts } from '../../words/texts.ts';
import { Fold } from '../parts/fold.tsx';
import { TextBlock, Words } from '../parts/foreign-text.tsx';
import { useTexts } from '../parts/language.tsx';
import { OutcomeTag } from '../parts/tags.tsx';
import { AnswerList } from '../prompt/answer-list.tsx';
import { ComparisonEvidence } from '../prompt/comparison-evidence.tsx';

const texts = defineTexts({
  en: {
    label: 'Rounds: who challenged whom',
    title: (round: number) => `Round ${round}`,
    challenged: (round: number) => `challenged round ${round}`,
    best: 'best',
    ballots: (counts: string) => `ballots ${counts}`,
    prompt: 'Prompt',
    answers: 'Answers',
    evidence: 'Answers side by side, ballots and reasons',
  },
  zh: {
    label: '轮次：谁挑战了谁',
    title: (round) => `第 ${round} 轮`,
    challenged: (round) => `挑战第 ${round} 轮`,
    best: '最佳',
    ballots: (counts) => `选票 ${counts}`,
    prompt: '提示词',
    answers: '回答',
    evidence: '并排的回答、选票与理由',
  },
});

interface RoundsProps {
  readonly rounds: readonly Round[];
  /** Of the prompt file, by case. */
  readonly questions?: readonly string[];
  readonly bestRound?: number | null;
  /** What can be done with a round, below what is said of it. */
  readonly actions?: (round: Round) => ComponentChildren;
}

/** The lineage of rounds: accepted ones stand on the line, the others beside it. */
export function Rounds({ rounds, questions = [], bestRound = null, actions }: RoundsProps) {
  return (
    <ol class="lineage" aria-label={useTexts(texts).label}>
      {lineageOf(rounds).map((step, index) => (
        <Step
          key={index}
          step={step}
          questions={questions}
          isBest={step.round.round === bestRound}
          actions={actions}
        />
      ))}
    </ol>
  );
}

interface StepProps {
  readonly step: LineageStep;
  readonly questions: readonly string[];
  readonly isBest: boolean;
  readonly actions: RoundsProps['actions'];
}

function Step({ step: { round, challenged, stands }, questions, isBest, actions }: StepProps) {
  const say = useTexts(texts);
  const term = useTexts(terms);
  const { comparison, usage } = round;
  const cells = roundCells(round, term);
  return (
    <li class={stands ? 'step stands' : 'step'}>
      <div class="row step-head">
        <strong>{say.title(round.round)}</strong>
        <OutcomeTag outcome={round.outcome} />
        {isBest && <span class="best">{say.best}</span>}
        {challenged !== null && <span class="muted">{say.challenged(challenged)}</span>}
        {comparison !== null && (
          <span class="number">
            {cells.pairs}
            <span class="muted"> ({say.ballots(cells.ballots)})</span>
          </span>
        )}
        {usage.calls > 0 && <span class="muted number end small">{term.usage(usage)}</span>}
      </div>
      {cells.said.map((text) => (
        <p key={text} class="modification">
          <Words text={text} />
        </p>
      ))}
      {round.prompt !== null && (
        <Fold title={say.prompt} class="part" kind="detail">
          {() => <TextBlock text={round.prompt ?? ''} />}
        </Fold>
      )}
      {round.answers.length > 0 && (
        <Fold title={say.answers} class="part" kind="detail">
          {() => <AnswerList answers={round.answers} />}
        </Fold>
      )}
      {comparison !== null && comparison.pairs.length > 0 && (
        <Fold title={say.evidence} class="part" kind="round-evidence">
          {() => (
            <ComparisonEvidence
              comparison={comparison}
              questions={questions}
              standing={challenged === null ? term.incumbent : term.round(challenged)}
              challenging={term.round(round.round)}
            />
          )}
        </Fold>
      )}
      {actions?.(round)}
    </li>
  );
}
