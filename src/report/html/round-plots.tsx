import type { Round } from '../../spo/types.ts';
import { defineTexts, useTexts } from './language.tsx';
import { Plot } from './plot.tsx';
import { useIsLive } from './presentation.tsx';
import { words } from './words.ts';

const texts = defineTexts({
  en: {
    pairs: 'Pairs won in each round',
    cost: 'Cost of each round and of all so far, in dollars',
    tokens: 'Tokens of each round and of all so far',
    each: 'this round',
    sum: 'all so far',
  },
  zh: {
    pairs: '每轮赢得的配对',
    cost: '每轮费用与累计费用（美元）',
    tokens: '每轮与累计 token',
    each: '本轮',
    sum: '累计',
  },
});

/** Pairs won and cost over the rounds; the figures stand in `RoundTable` for whoever cannot see plots. */
export function RoundPlots({ rounds }: { readonly rounds: readonly Round[] }) {
  const say = useTexts(texts);
  const term = useTexts(words);
  const isLive = useIsLive();
  if (!isLive || rounds.length < 2) return null;
  const numbers = rounds.map(({ round }) => round);
  const isPriced = rounds.every(({ usage }) => usage.costUsd !== null);
  const spent = rounds.map(({ usage }) =>
    isPriced ? (usage.costUsd ?? 0) : usage.promptTokens + usage.completionTokens,
  );
  const sums = spent.map((_, index) => spent.slice(0, index + 1).reduce((sum, each) => sum + each, 0));
  return (
    <div class="columns plots">
      <Plot
        title={say.pairs}
        rounds={numbers}
        series={[
          {
            name: term.challenger,
            colour: '--good',
            values: rounds.map(({ comparison }) => comparison?.tally.challenger ?? null),
          },
          {
            name: term.incumbent,
            colour: '--border-strong',
            values: rounds.map(({ comparison }) => comparison?.tally.incumbent ?? null),
          },
        ]}
      />
      <Plot
        title={isPriced ? say.cost : say.tokens}
        rounds={numbers}
        series={[
          { name: say.each, colour: '--accent', values: spent },
          { name: say.sum, colour: '--muted', values: sums, isLine: true },
        ]}
      />
    </div>
  );
}
