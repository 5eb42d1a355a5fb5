import { counted, dollars } from '../../spo/counted.ts';
import type { Tally, Usage } from '../../spo/types.ts';

/** `$0.06`; an unknown price is never shown as free. */
export function costText(costUsd: number | null): string {
  return costUsd === null ? 'cost unknown' : dollars(costUsd);
}

/** `214 calls, 168,300 tokens, $0.06` */
export function usageText(usage: Usage): string {
  const tokens = usage.promptTokens + usage.completionTokens;
  return `${counted(usage.calls, 'call')}, ${counted(tokens, 'token')}, ${costText(usage.costUsd)}`;
}

/** Pairs for the challenger and for the incumbent, then what decided for neither: `1 : 9, 2 flips`. */
export function pairsText(tally: Tally): string {
  const rest = [
    tally.byChecks > 0 ? `${tally.byChecks} by checks` : '',
    tally.flip > 0 ? counted(tally.flip, 'flip') : '',
    tally.identical > 0 ? counted(tally.identical, 'tie') : '',
    tally.repeat > 0 ? counted(tally.repeat, 'repeat') : '',
    tally.abstain > 0 ? counted(tally.abstain, 'abstention') : '',
  ].filter((part) => part !== '');
  return [`${tally.challenger} : ${tally.incumbent}`, ...rest].join(', ');
}

/** Ballots for the challenger, for the incumbent, and abstentions: `3 : 1 : 0`. */
export function ballotsText(tally: Tally): string {
  const { challenger, incumbent, abstain } = tally.ballots;
  return `${challenger} : ${incumbent} : ${abstain}`;
}

/** A share of 0 to 1: `45%`, and a dash where there was nothing to count. */
export function percentText(rate: number | null): string {
  return rate === null ? '–' : `${Math.round(100 * rate)}%`;
}

/** A figure over another as `1.4`, and a dash where there is none. */
export function ratioText(value: number | null): string {
  return value === null ? '–' : value.toFixed(value < 10 ? 1 : 0);
}

/** Time between two ISO 8601 instants: `2 min 5 s`; null when either cannot be read. */
export function durationText(startedAt: string, finishedAt: string): string | null {
  // biome-ignore lint/style/noRestrictedGlobals: parsing reads no clock
  const seconds = Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000);
  if (!Number.isFinite(seconds) || seconds < 0) return null;
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const parts = [hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : '', `${seconds % 60} s`];
  return parts.filter((part) => part !== '').join(' ');
}
