import { useTexts } from '../../../../report/html/parts/language.tsx';
import { Tag } from '../../../../report/html/parts/tags.tsx';
import type { Step } from '../../../../spo/ports.ts';
import type { RoundSummary, RunView } from '../../../api.ts';
import { BusyButton } from '../../parts/busy-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { jsonOf } from '../../state/api-client.ts';
import { useLive } from '../../state/live.tsx';
import { hrefOf } from '../../state/route.ts';
import { useAction } from '../../state/use-action.ts';
import { runTexts } from '../run-texts.ts';
import { RunFacts } from './run-facts.tsx';
import { RunLog } from './run-log.tsx';
import { RunPlots } from './run-plots.tsx';
import { RunRounds } from './run-rounds.tsx';

type RunTexts = (typeof runTexts)['en'];

const TONES = {
  running: 'neutral',
  stopping: 'caution',
  finished: 'good',
  stopped: 'caution',
  failed: 'bad',
} as const;

/** The run that goes on, or the last one. */
export function LiveRun({ run }: { readonly run: RunView }) {
  const texts = useTexts(runTexts);
  const { api, setRun } = useLive();
  const stop = useAction(async () => setRun(await jsonOf(api.run.stop.$post())));
  const going = run.status === 'running' || run.status === 'stopping';
  return (
    <section class="panel stack" aria-labelledby="run-title">
      <div class="row">
        <h2 id="run-title">{run.form.name}</h2>
        <span role="status">
          <Tag tone={TONES[run.status]} text={texts.status[run.status]} />
        </span>
        {run.simulated && <Tag tone="caution" text={texts.simulated} />}
        <span class="muted small">{target(run)}</span>
        {going && (
          <span class="end">
            <BusyButton look="danger" busy={stop.busy || run.status === 'stopping'} onPress={stop.run}>
              {run.status === 'stopping' ? texts.stopping : texts.stop}
            </BusyButton>
          </span>
        )}
      </div>
      <Failure failure={stop.failure} />
      {going ? <Progress run={run} /> : <Conclusion run={run} />}
      <RunFacts run={run} />
      {run.rounds.length > 0 && <RunRounds run={run} />}
      <RunPlots run={run} />
      <RunLog lines={run.log} />
    </section>
  );
}

function target({ form }: RunView): string {
  return form.promptName === '' ? form.path : `${form.path} · ${form.promptName}`;
}

function Progress({ run }: { readonly run: RunView }) {
  const texts = useTexts(runTexts);
  const [, round = null, name] = /^(?:round (\d+): )?(\w+)$/.exec(run.step) ?? [];
  const step = (Object.keys(texts.steps) as Step[]).find((known) => known === name);
  return (
    <div>
      <progress aria-label={texts.rounds} value={doneOf(run)} max={run.lastRound - run.firstRound + 1} />
      <p class="muted small">{step === undefined ? run.step : texts.step(round, texts.steps[step])}</p>
    </div>
  );
}

/** Rounds of this run that are done, without those of an earlier part. */
function doneOf(run: RunView): number {
  return run.rounds.filter(({ round }) => round >= run.firstRound).length;
}

function Conclusion({ run }: { readonly run: RunView }) {
  const texts = useTexts(runTexts);
  const best = run.rounds.find(({ round }) => round === run.bestRound);
  return (
    <>
      <Failure failure={run.failure} />
      <div class={best?.outcome === 'accepted' ? 'remark good' : 'remark'}>
        {best !== undefined && (
          <p>
            <strong>{verdictOf(run, best, texts)}</strong>
          </p>
        )}
        {run.stoppedBy !== null && <p>{texts.stoppedBy[run.stoppedBy]}</p>}
        {run.simulated && <p>{texts.simulatedHint}</p>}
        {run.rounds.length > 0 && (
          <p>
            <a href={hrefOf('results', run.form.name)}>{texts.toResults}</a>
          </p>
        )}
        {run.stoppedBy === 'budget' && run.rounds.length > 0 && (
          <p>
            <a href={withAnotherBudget(run)}>{texts.moreBudget}</a>
          </p>
        )}
      </div>
    </>
  );
}

function verdictOf({ rounds }: RunView, best: RoundSummary, { verdict }: RunTexts): string {
  if (best.outcome === 'accepted') return verdict.better(best.round);
  return rounds.some(({ won }) => won !== null) ? verdict.start : verdict.nothing;
}

/** To the form: resumed as it was, the run would end at once. */
function withAnotherBudget({ form, rounds }: RunView): string {
  const next = (rounds.at(-1)?.round ?? 0) + 1;
  return hrefOf('run', form.path, form.promptName, form.name, String(next));
}
