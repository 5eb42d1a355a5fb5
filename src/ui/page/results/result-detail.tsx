import { Bill } from '../../../report/html/bill.tsx';
import { Words } from '../../../report/html/parts/foreign-text.tsx';
import { useTexts } from '../../../report/html/parts/language.tsx';
import { ComparisonEvidence } from '../../../report/html/prompt/comparison-evidence.tsx';
import { JudgeHealthTable } from '../../../report/html/prompt/judge-health-table.tsx';
import { RoundPlots } from '../../../report/html/rounds/round-plots.tsx';
import { Rounds } from '../../../report/html/rounds/rounds.tsx';
import type { ResultView } from '../../api.ts';
import { Failure } from '../parts/failure.tsx';
import { jsonOf } from '../state/api-client.ts';
import { useLive } from '../state/live.tsx';
import { useLoaded } from '../state/use-loaded.ts';
import { ResultActions } from './result-actions.tsx';
import { ResultFacts } from './result-facts.tsx';
import { RoundActions } from './round-actions.tsx';
import { RoundComparison } from './round-comparison.tsx';
import { shownRound } from './shown-round.ts';
import { texts } from './texts.ts';

interface ResultDetailProps {
  /** The component serves one result only. */
  readonly name: string;
  readonly isShown: boolean;
}

/** A result in full; it follows the run that makes it. */
export function ResultDetail({ name, isShown }: ResultDetailProps) {
  const words = useTexts(texts);
  const { api, run } = useLive();
  const progress = run?.form.name === name ? `${run.rounds.length} ${run.status}` : '';
  const { value: view, failure } = useLoaded(
    isShown,
    () => jsonOf(api.result.$get({ query: { name } })),
    progress,
  );
  if (view === null) {
    return failure === null ? <p class="muted">{words.reading}</p> : <Failure failure={failure} />;
  }
  return (
    <section class="stack result" aria-labelledby="result-title">
      <h2 id="result-title">
        <Words text={name} />
      </h2>
      <ResultActions view={view} />
      <Failure failure={failure} />
      <ResultFacts view={view} />
      <Course view={view} />
      <RoundComparison view={view} />
      <Evidence view={view} />
    </section>
  );
}

/** The rounds, each with its prompt, answers and ballots, and their figures as plots. */
function Course({ view }: { readonly view: ResultView }) {
  const words = useTexts(texts);
  const rounds = view.rounds.map((round, index) => shownRound(round, index === 0));
  const prompt = view.report?.prompts[0];
  return (
    <section class="panel stack" aria-labelledby="course-title">
      <h3 id="course-title">{words.course}</h3>
      <Rounds
        rounds={rounds}
        questions={prompt?.questions ?? []}
        bestRound={view.summary.bestRound}
        actions={({ round }) => <RoundActions view={view} round={round} />}
      />
      {rounds.some(({ comparison }) => comparison !== null) && <RoundPlots rounds={rounds} />}
    </section>
  );
}

/** What only a report tells: the confirmation, the judge's habits and the bill. */
function Evidence({ view: { report } }: { readonly view: ResultView }) {
  const words = useTexts(texts);
  const prompt = report?.prompts[0];
  if (report === null || prompt === undefined) return null;
  const { bestVersusHead, judgeHealth, warnings, questions } = prompt;
  return (
    <>
      {warnings.map((warning) => (
        <p key={warning} class="remark caution">
          <Words text={warning} />
        </p>
      ))}
      {bestVersusHead !== null && (
        <section class="panel stack" aria-labelledby="final-title">
          <h3 id="final-title">{words.finalComparison}</h3>
          <ComparisonEvidence comparison={bestVersusHead} questions={questions} />
        </section>
      )}
      {judgeHealth !== null && (
        <section class="panel stack" aria-labelledby="judge-title">
          <h3 id="judge-title">{words.judge}</h3>
          <JudgeHealthTable health={judgeHealth} />
        </section>
      )}
      <section class="panel stack" aria-labelledby="bill-title">
        <h3 id="bill-title">{words.bill}</h3>
        <Bill usage={report.usage} models={report.models} />
      </section>
    </>
  );
}
