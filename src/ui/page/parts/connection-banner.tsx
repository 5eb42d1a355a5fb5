import { useTexts } from '../../../report/html/parts/language.tsx';
import { appTexts } from '../app-texts.ts';
import { useLive } from '../state/live.tsx';

/** Says that the server is away; nothing while it is there. */
export function ConnectionBanner() {
  const texts = useTexts(appTexts);
  const { connection } = useLive();
  return (
    <div class="connection" role="status">
      {connection === 'lost' && <p class="remark caution">{texts.lost}</p>}
      {connection === 'refused' && <p class="remark bad">{texts.refused}</p>}
    </div>
  );
}
