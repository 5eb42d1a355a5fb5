import type { LanguageModel, ModelReply } from '../../spo/ports.ts';
import { type Attempt, type AttemptRequest, type BareModel, UNPRICED_CALL } from '../attempt.ts';
import type { Cost } from '../prices/prices.ts';
import type { Allowance, Grant } from './allowance.ts';
import { spentBy } from './charge.ts';
import type { JournalEntry } from './entries.ts';
import type { Ledger } from './ledger.ts';
import { NOTHING } from './limits.ts';
import { mostOutputTokens } from './output.ts';
import { requestBytes, type TokenEstimate } from './token-estimate.ts';

/** How the calls of a model are reckoned with. */
export interface CallFacts {
  /** How they are priced; null for an unknown price. */
  readonly cost: Cost | null;
  /** Most output tokens of a call while tokens or money are limited. Default: by the role of each request. */
  readonly outputTokens?: number;
  /** What every call brings along beside its messages, in UTF-8 bytes. Default: nothing. */
  readonly bytesBeside?: number;
}

/** Where the calls of a model for one prompt are entered, and who lets them out. */
export interface CallBook {
  readonly prompt: string;
  /** The present time, for the journal. */
  readonly at: () => number;
  /** One after the other, each by what it has learned of the model's calls. */
  readonly allowances: readonly { readonly allowance: Allowance; readonly estimate: TokenEstimate }[];
  readonly enter: Ledger['enter'];
  readonly nextId: () => number;
  /** @throws SpoError `workspace` */
  readonly write: (entry: JournalEntry) => Promise<void>;
}

/** A model each of whose attempts is allowed and entered as `createBook` says. */
export function bookedModel(model: BareModel, facts: CallFacts, book: CallBook): LanguageModel {
  const { allowances } = book;
  const limits = allowances.map(({ allowance }) => allowance.limits);
  const limitsMoney = limits.some(({ maxCostUsd }) => maxCostUsd !== null);
  const limitsOutput = limitsMoney || limits.some(({ maxTokens }) => maxTokens !== null);
  // A look into the price list takes about 50 microseconds, three times a call.
  const cost = limitsMoney ? facts.cost : null;
  return {
    name: model.name,
    async complete(request: AttemptRequest, signal) {
      const grants = await admit(request, { ...facts, cost }, book, signal);
      const output = Math.min(...grants.map((grant) => grant.output));
      const asked = limitsOutput ? { ...request, maxOutputTokens: output } : request;
      return await send(model, asked, grants, cost, book, signal);
    },
  };
}

async function admit(
  { role, messages, maxOutputTokens }: AttemptRequest,
  { cost, outputTokens = mostOutputTokens(role, null), bytesBeside = 0 }: CallFacts,
  { allowances }: CallBook,
  signal: AbortSignal | undefined,
): Promise<Grant[]> {
  const bytes = requestBytes(messages) + bytesBeside;
  let mostOutput = Math.min(outputTokens, maxOutputTokens ?? outputTokens);
  const grants: Grant[] = [];
  try {
    for (const { allowance, estimate } of allowances) {
      const grant = await allowance.admit({ bytes, mostOutput, cost, estimate }, signal);
      grants.push(grant);
      mostOutput = grant.output;
    }
  } catch (error) {
    for (const grant of grants) grant.release();
    throw error;
  }
  return grants;
}

async function send(
  model: BareModel,
  request: AttemptRequest,
  grants: readonly Grant[],
  cost: Cost | null,
  { at, enter, nextId, prompt, write }: CallBook,
  signal: AbortSignal | undefined,
): Promise<ModelReply> {
  const { isRetry = false } = request;
  const release = (told?: ModelReply['usage']) => {
    for (const grant of grants) grant.release(told);
  };
  // The last one knows the output that is asked for.
  const most = grants.at(-1)?.unreported ?? NOTHING;
  const id = nextId();
  try {
    await write({ type: 'reserve', id, at: at(), prompt, isRetry, ...most });
  } catch (error) {
    release();
    throw error;
  }
  const attempt = await model.attempt(request, signal).catch(defect);
  const spent = spentBy(attempt, isRetry, most, cost);
  const { usage, charged, estimatedCalls } = spent;
  enter(prompt, spent);
  release(attempt.ok ? usage : undefined);
  // What stays open in the journal is charged in full later, which errs on the safe side.
  const settled = { ...charged, estimated: estimatedCalls > 0, usage };
  await write({ type: 'settle', id, at: at(), prompt, ...settled }).catch(() => {});
  const cut = grants.map((grant) => grant.cut(usage)).find((error) => error !== null);
  if (cut) throw cut;
  if (!attempt.ok) throw attempt.error;
  return { text: attempt.text, usage, ...(attempt.isCutOff ? { isCutOff: true } : {}) };
}

function defect(error: unknown): Attempt {
  return { ok: false, error, usage: UNPRICED_CALL };
}
