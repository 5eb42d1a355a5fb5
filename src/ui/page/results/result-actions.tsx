import { useTexts } from '../../../report/html/parts/language.tsx';
import type { ResultView } from '../../api.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Failure } from '../parts/failure.tsx';
import { useLive } from '../state/live.tsx';
import { hrefOf } from '../state/route.ts';
import { useAction } from '../state/use-action.ts';
import { texts } from './texts.ts';

/** How long the browser may take to fetch what it was told to open, in milliseconds. */
const OPENING_TIME = 60_000;

/** On to the run, and the report as a file. */
export function ResultActions({
  view: { summary, path, promptName, rounds, report },
}: {
  readonly view: ResultView;
}) {
  const words = useTexts(texts);
  const { api, run } = useLive();
  const file = async () => await (await api.report.$get({ query: { name: summary.name } })).blob();
  const opening = useAction(async () => {
    withAddress(await file(), (address) => window.open(address, '_blank'));
  });
  const saving = useAction(async () => {
    withAddress(await file(), (address) => download(address, summary.name));
  });
  const isRunning = run?.form.name === summary.name && run.finishedAt === null;
  const nextRound = (rounds.at(-1)?.round ?? 0) + 1;
  return (
    <>
      <div class="row">
        {summary.resumable !== null && !isRunning && (
          <a class="button primary" href={hrefOf('run')}>
            {words.resume}
          </a>
        )}
        {summary.resumable === null && !isRunning && (
          <a class="button" href={hrefOf('run', path, promptName, summary.name, String(nextRound))}>
            {words.goOn}
          </a>
        )}
        {report !== null && (
          <>
            <BusyButton busy={opening.busy} onPress={() => void opening.run()}>
              {words.openReport}
            </BusyButton>
            <BusyButton busy={saving.busy} onPress={() => void saving.run()}>
              {words.saveReport}
            </BusyButton>
          </>
        )}
      </div>
      <Failure failure={opening.failure ?? saving.failure} />
    </>
  );
}

/** An address is needed because a link could not carry the page's token. */
function withAddress(report: Blob, use: (address: string) => void): void {
  const address = URL.createObjectURL(report);
  use(address);
  setTimeout(() => URL.revokeObjectURL(address), OPENING_TIME);
}

function download(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replaceAll('/', '-')}.html`;
  link.click();
}
