import { z } from 'zod';
import {
  type ExecutionSettings,
  type FileSettings,
  placeOf,
  settingsOfFiles,
} from '../settings/file-settings.ts';
import { fileText } from '../settings/table/texts.ts';
import type { Range, ValueType } from '../settings/table/value-types.ts';
import { mapping } from './spo-template/template-parts.ts';

/** What a reader is told of keys that the block does not have. */
export const OTHER_SETTINGS = 'addresses, keys and all else are for the workflow to set';

/** What is said of a file in the block that is no setting of a run. */
export const OFF_HELP = 'True for a prompt that is only validated: no model is called for it.';

/**
 * The value of the key `spo`: how a file wants to be run. The names are those of the settings. There is none for an
 * address or a key: whoever can change a file would send the workflow's key wherever they like.
 */
export const fileSettingsBlock = mapping(
  {
    off: z.boolean({ error: 'true or false' }).exactOptional().meta({ description: OFF_HELP }),
    ...shapeOf(settingsOfFiles()),
  },
  OTHER_SETTINGS,
);

/** The block where it may be absent. */
export const fileSettingsSchema = fileSettingsBlock
  .nullish()
  .transform((settings) => settings ?? {})
  .meta({ description: "How this file is run, within the workflow's limits." });

/** The keys of settings, each with its values and what it does. */
export function shapeOf(settings: ReturnType<typeof settingsOfFiles>): Record<string, z.ZodType> {
  return Object.fromEntries(
    settings.map(({ name, type, file }) => [
      name,
      valueSchema(type)
        .exactOptional()
        .meta({ description: fileText(file, 'en') }),
    ]),
  );
}

function valueSchema({ expected, range, words, inFile, inYaml }: ValueType<unknown>): z.ZodType {
  const parts = [
    ...(words === undefined ? [] : [z.enum(words, { error: expected })]),
    ...(range === undefined ? [] : [numberSchema(range, expected)]),
  ];
  const [first, second] = parts;
  if (first !== undefined)
    return second === undefined ? first : z.union([first, second], { error: expected });
  if (inYaml === 'boolean') return z.boolean({ error: expected });
  if (inFile === undefined) return z.string({ error: expected });
  return z.string({ error: inFile.expected }).regex(inFile.pattern, { error: inFile.expected });
}

function numberSchema({ whole, minimum, above, maximum, multipleOf }: Range, error: string): z.ZodType {
  const any = whole ? z.int({ error }) : z.number({ error });
  const large = above ? any.gt(minimum, { error }) : any.min(minimum, { error });
  const small = maximum === Number.MAX_SAFE_INTEGER ? large : large.max(maximum, { error });
  return multipleOf === undefined ? small : small.multipleOf(multipleOf, { error });
}

/**
 * What the block says, in the words of the code.
 * @param own what the format itself says of the model of the product; the block's model and temperature go before it
 */
export function toFileSettings(
  block: Readonly<Record<string, unknown>>,
  own: ExecutionSettings = {},
): FileSettings {
  const ofFile: Record<string, unknown> = block.off === undefined ? {} : { off: block.off };
  const execution: Record<string, unknown> = { ...own };
  for (const { name } of settingsOfFiles()) {
    const { isOfExecutor, key } = placeOf(name);
    if (block[name] !== undefined) (isOfExecutor ? execution : ofFile)[key] = block[name];
  }
  return { ...ofFile, execution };
}
