import type { EndpointForm, EndpointView } from '../../api.ts';

/** An endpoint as it is typed. */
export interface EndpointDraft {
  readonly name: string;
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string;
  readonly removeKey: boolean;
  readonly temperature: string;
  readonly reasoningEffort: string;
}

/** @param endpoint null for a new one */
export function draftOf(endpoint: EndpointView | null): EndpointDraft {
  return {
    name: endpoint?.name ?? '',
    baseUrl: endpoint?.baseUrl ?? '',
    model: endpoint?.model ?? '',
    apiKey: '',
    removeKey: false,
    temperature: endpoint?.temperature?.toString() ?? '',
    reasoningEffort: endpoint?.reasoningEffort ?? '',
  };
}

/** Null for text that is no temperature; undefined for none. */
export function temperatureOf(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  return /^[0-2](\.\d+)?$/.test(typed) && Number(typed) <= 2 ? Number(typed) : null;
}

/** What is sent to the server. */
export function formOf(draft: EndpointDraft, endpoint: EndpointView | null): EndpointForm {
  return {
    name: draft.name.trim(),
    previousName: endpoint?.name ?? null,
    baseUrl: draft.baseUrl.trim(),
    model: draft.model.trim(),
    temperature: temperatureOf(draft.temperature) ?? null,
    reasoningEffort: draft.reasoningEffort.trim() || null,
    apiKey: keyOf(draft, endpoint),
  };
}

function keyOf(draft: EndpointDraft, endpoint: EndpointView | null): string | null {
  const typed = draft.apiKey.trim();
  if (typed !== '') return typed;
  return endpoint === null || draft.removeKey ? '' : null;
}

/** Whether a call would carry a key. */
export function carriesKey(draft: EndpointDraft, endpoint: EndpointView | null): boolean {
  return draft.apiKey.trim() !== '' || (endpoint?.hasKey === true && !draft.removeKey);
}
