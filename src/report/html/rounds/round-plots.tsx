import type { Round } from '../../../spo/types.ts';
import { terms } from '../../words/terms.ts';
import { defineTexts } from '../../words/texts.ts';
import { useTexts } from '../parts/language.tsx';
import { useIsLive } from '../parts/presentation.tsx';
import { Plot } from './plot.tsx';

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

/** What is plotted of a round; null where nothing was compared, or a price is unknown. */
export interface RoundFigures {
  readonly round: number;
  readonly won: number | null;
  readonly lost: number | null;
  readonly tokens: number;
  readonly costUsd: number | null;
}

/** Pairs won and cost over the rounds; the figures stand in `RoundTable` for whoever cannot see plots. */
export function RoundPlots({ rounds }: { readonly rounds: readonly Round[] }) {
  return <FigurePlots figures={rounds.map(figuresOf)} />;
}

function figuresOf({ round, comparison, usage }: Round): RoundFigures {
  return {
    round,
    won: comparison?.tally.challenger ?? null,
    lost: comparison?.tally.incumbent ?? null,
    tokens: usage.promptTokens + usage.completionTokens,
    costUsd: usage.costUsd,
  };
}

/** The same from figures alone. */
export function FigurePlots({ figures }: { readonly figures: readonly RoundFigures[] }) {
  const say = useTexts(texts);
  const term = useTexts(terms);
  const isLive = useIsLive();
  if (!isLive || figures.length < 2) return null;
  const numbers = figures.map(({ round }) => round);
  const costs = figures.map(({ costUsd }) => costUsd);
  // A simulated run costs nothing, which is no plot.
  const isPriced = !costs.includes(null) && costs.some((cost) => cost !== 0);
  const spent = figures.map(({ costUsd, tokens }) => (isPriced ? (costUsd ?? 0) : tokens));
  const sums = spent.map((_, index) => spent.slice(0, index + 1).reduce((sum, each) => sum + each, 0));
  return (
    <div class="columns plots">
      <Plot
        title={say.pairs}
        rounds={numbers}
        series={[
          { name: term.challenger, colour: '--good', values: figures.map(({ won }) => won) },
          { name: term.incumbent, colour: '--border-strong', values: figures.map(({ lost }) => lost) },
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
