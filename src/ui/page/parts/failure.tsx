import type { ApiFailure } from '../../api.ts';

/** What went wrong and what can be done about it; nothing for null. Read out at once. */
export function Failure({ failure }: { readonly failure: ApiFailure | null }) {
  if (failure === null) return null;
  return (
    <div class="remark bad" role="alert">
      <p>{failure.message}</p>
      {failure.remedy !== '' && <p class="muted">{failure.remedy}</p>}
    </div>
  );
}
