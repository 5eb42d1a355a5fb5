import { z } from 'zod';
import type { ExecutionSettings, FileSettings } from '../settings/file-settings.ts';
import { mapping } from './spo-template/template-parts.ts';

const BALLOTS = 'auto, auto-fast or an even number of at least 2';
const MODEL = 'the name of a model, without spaces';

const model = (what: string) =>
  z
    .string({ error: MODEL })
    .regex(/^\S{1,200}$/, { error: MODEL })
    .exactOptional()
    .meta({ description: `${what} A pull request from a fork cannot choose it.` });

const number = (schema: z.ZodNumber, minimum: number, maximum: number) =>
  schema.min(minimum, { error: numberFrom(minimum, maximum) }).max(maximum, {
    error: numberFrom(minimum, maximum),
  });

const numberFrom = (minimum: number, maximum: number) => `a number from ${minimum} to ${maximum}`;

const temperature = (who: string) =>
  number(z.number({ error: numberFrom(0, 2) }), 0, 2)
    .exactOptional()
    .meta({ description: `The temperature of ${who}. A pull request from a fork cannot choose it.` });

const whole = (minimum: number, description: string) => {
  const error = `a whole number of at least ${minimum}`;
  return z.int({ error }).min(minimum, { error }).exactOptional().meta({ description });
};

const MOST_DOLLARS = 1_000_000;
const DOLLARS = `a number above 0 and at most ${MOST_DOLLARS}`;

/** What a reader is told of keys that the block does not have. */
export const OTHER_SETTINGS = 'addresses, keys and all else are for the workflow to set';

/**
 * The value of the key `spo`: how a file wants to be run. The names are those of the settings. There is none for an
 * address or a key: whoever can change a file would send the workflow's key wherever they like.
 */
export const fileSettingsBlock = mapping(
  {
    off: z
      .boolean({ error: 'true or false' })
      .exactOptional()
      .meta({ description: 'True for a prompt that is only validated: no model is called for it.' }),
    'optimize-model': model('The model that proposes prompts.'),
    'evaluate-model': model('The model that judges answers.'),
    'execute-model': model('The model that answers the cases: the one that the product uses.'),
    'optimize-temperature': temperature('the model that proposes prompts'),
    'evaluate-temperature': temperature('the model that judges answers'),
    'execute-temperature': temperature('the model that answers the cases'),
    'max-rounds': whole(1, "Rounds, the first included; at most the workflow's."),
    'sample-size': whole(1, "Cases that each round executes; at most the workflow's."),
    ballots: z
      .union(
        [z.enum(['auto', 'auto-fast']), z.int().min(2, { error: BALLOTS }).multipleOf(2, { error: BALLOTS })],
        { error: BALLOTS },
      )
      .exactOptional()
      .meta({
        description:
          "Ballots of a round: auto, auto-fast or an even number; at most as many as the workflow's setting takes.",
      }),
    patience: whole(0, 'Rounds in a row without success after which the search ends; 0 never ends it.'),
    'max-calls': whole(1, "Most calls for this prompt, within the run's budget."),
    'max-tokens': whole(1, "Most tokens for this prompt, within the run's budget."),
    'max-cost-usd': z
      .number({ error: DOLLARS })
      .positive({ error: DOLLARS })
      .max(MOST_DOLLARS, { error: DOLLARS })
      .exactOptional()
      .meta({ description: "Most US dollars for this prompt, within the run's budget." }),
  },
  OTHER_SETTINGS,
);

/** The block where it may be absent. */
export const fileSettingsSchema = fileSettingsBlock
  .nullish()
  .transform((settings) => settings ?? {})
  .meta({ description: "How this file is run, within the workflow's limits." });

/**
 * What the block says, in the words of the code.
 * @param own what the format itself says of the model of the product; the block's model and temperature go before it
 */
export function toFileSettings(
  block: z.output<typeof fileSettingsSchema>,
  own: ExecutionSettings = {},
): FileSettings {
  return {
    ...present({
      off: block.off,
      optimizeModel: block['optimize-model'],
      evaluateModel: block['evaluate-model'],
      optimizeTemperature: block['optimize-temperature'],
      evaluateTemperature: block['evaluate-temperature'],
      maxRounds: block['max-rounds'],
      sampleSize: block['sample-size'],
      ballots: block.ballots,
      patience: block.patience,
      maxCalls: block['max-calls'],
      maxTokens: block['max-tokens'],
      maxCostUsd: block['max-cost-usd'],
    }),
    execution: {
      ...own,
      ...present({ model: block['execute-model'], temperature: block['execute-temperature'] }),
    },
  };
}

type Present<Values> = { readonly [Key in keyof Values]?: Exclude<Values[Key], undefined> };

function present<Values extends object>(values: Values): Present<Values> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Present<Values>;
}
