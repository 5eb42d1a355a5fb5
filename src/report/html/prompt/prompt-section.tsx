import { abstentionCells } from '../../cells/abstentions.ts';
import { failingAssertions } from '../../cells/assertions.ts';
import { comparisonsOf, comparisonTexts, type NamedComparison } from '../../cells/comparisons.ts';
import { roundTexts } from '../../cells/rounds.ts';
import type { PromptReport } from '../../run-report.ts';
import { defineTexts } from '../../words/texts.ts';
import { Bill, type BilledModels } from '../bill.tsx';
import { Fold } from '../parts/fold.tsx';
import { useTexts } from '../parts/language.tsx';
import { RoundPlots } from '../rounds/round-plots.tsx';
import { RoundTable } from '../rounds/round-table.tsx';
import { Rounds } from '../rounds/rounds.tsx';
import { AbstentionList } from './abstention-list.tsx';
import { AssertionFindingsTable } from './assertion-findings.tsx';
import { ComparisonEvidence } from './comparison-evidence.tsx';
import { JudgeHealthTable } from './judge-health-table.tsx';
import { PromptFindings } from './prompt-findings.tsx';
import { PromptVersions } from './prompt-versions.tsx';

const texts = defineTexts({
  en: {
    change: 'Change, word by word',
    rounds: 'Rounds',
    evidence: (title: string) => `Answers: ${title}`,
    assertions: (title: string) => `Checks: ${title}`,
    judge: 'Judge',
    bill: 'Bill',
  },
  zh: {
    change: '逐词改动',
    rounds: '轮次',
    evidence: (title) => `回答：${title}`,
    assertions: (title) => `检查：${title}`,
    judge: '评估模型',
    bill: '账单',
  },
});

interface SectionProps {
  readonly prompt: PromptReport;
  /** Of the run; those that the prompt names itself come first. */
  readonly models?: BilledModels;
}

/** Everything about one prompt. */
export function PromptSection({ prompt, models }: SectionProps) {
  const say = useTexts(texts);
  const { title: figures } = useTexts(roundTexts);
  const { rounds, headPrompt, usage, judgeHealth, bestRound } = prompt;
  return (
    <div class="prompt-section">
      <PromptFindings prompt={prompt} />
      {headPrompt !== null && (
        <section>
          <h3>{say.change}</h3>
          <PromptVersions prompt={prompt} />
        </section>
      )}
      {rounds.length > 0 && (
        <section>
          <h3>{say.rounds}</h3>
          <RoundPlots rounds={rounds} />
          <Rounds rounds={rounds} questions={prompt.questions} bestRound={bestRound?.round ?? null} />
          <Fold title={figures} class="part" kind="detail">
            {() => <RoundTable rounds={rounds} />}
          </Fold>
        </section>
      )}
      {comparisonsOf(prompt).map((named) => (
        <ComparisonFolds key={named.kind} named={named} questions={prompt.questions} />
      ))}
      {judgeHealth !== null && (
        <Fold title={say.judge} kind="detail">
          {() => (
            <>
              <JudgeHealthTable health={judgeHealth} />
              <AbstentionList cells={abstentionCells(prompt)} />
            </>
          )}
        </Fold>
      )}
      {usage.calls + usage.cacheHits > 0 && (
        <Fold title={say.bill} kind="detail">
          {() => <Bill usage={usage} {...(models && { models: { ...models, ...prompt.models } })} />}
        </Fold>
      )}
    </div>
  );
}

interface ComparisonProps {
  readonly named: NamedComparison;
  readonly questions: readonly string[];
}

function ComparisonFolds({ named, questions }: ComparisonProps) {
  const say = useTexts(texts);
  const { title, standing, challenging } = useTexts(comparisonTexts)[named.kind];
  const { comparison } = named;
  if (comparison === null) return null;
  const findings = failingAssertions(comparison);
  return (
    <>
      <Fold title={say.evidence(title)} kind="evidence">
        {() => (
          <ComparisonEvidence
            comparison={comparison}
            questions={questions}
            standing={standing}
            challenging={challenging}
          />
        )}
      </Fold>
      {findings !== null && (
        <Fold title={say.assertions(title)} kind="detail">
          {() => <AssertionFindingsTable findings={findings} standing={standing} challenging={challenging} />}
        </Fold>
      )}
    </>
  );
}
