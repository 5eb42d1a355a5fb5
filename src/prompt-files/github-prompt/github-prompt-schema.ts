import { z } from 'zod';
import { fileSettingsBlock, OTHER_SETTINGS } from '../file-settings-schema.ts';
import { filledText, mapping, text } from '../spo-template/template-parts.ts';

const ROLES = ['system', 'user', 'assistant'] as const;
const ROLE = 'system, user or assistant';
const TEXT = 'text or nothing';
const TOKENS = 'a whole number of tokens above 0';
const OPTIMIZE = 'system, user or the number of a message';
/** As many as a template may have assertions. */
const MOST_EVALUATORS = 50;

const numberUpTo = (maximum: number) => {
  const error = `a number from 0 to ${maximum}`;
  return z.number({ error }).min(0, { error }).max(maximum, { error }).nullish();
};

const tokens = () => z.int({ error: TOKENS }).positive({ error: TOKENS }).nullish();

/** Text that people also write as a bare number or truth value. */
const scalarText = () =>
  z.union([z.string(), z.number(), z.boolean()], { error: 'text' }).transform((value) => String(value));

const messageSchema = mapping({
  role: text(ROLE)
    .transform((role) => role.toLowerCase())
    .pipe(z.enum(ROLES, { error: ROLE }))
    .meta({ description: 'Who speaks.', enum: [...ROLES] }),
  content: text('text').meta({ description: 'What is said; {{name}} stands for a variable of the case.' }),
});

const modelParametersSchema = mapping({
  temperature: numberUpTo(2),
  topP: numberUpTo(1),
  maxTokens: tokens(),
  maxCompletionTokens: tokens().meta({ description: 'Goes before maxTokens where both are given.' }),
});

const stringEvaluatorSchema = mapping({
  equals: scalarText().nullish().meta({ description: 'The answer is this text.' }),
  contains: scalarText().nullish().meta({ description: 'This text stands in the answer, in any case.' }),
  startsWith: scalarText().nullish().meta({ description: 'The answer starts with it, in any case.' }),
  endsWith: scalarText().nullish().meta({ description: 'The answer ends with it, in any case.' }),
});

const choiceSchema = mapping({ choice: scalarText(), score: z.number({ error: 'a number' }) });

const llmEvaluatorSchema = mapping({
  modelId: text(TEXT).nullish(),
  prompt: filledText(),
  systemPrompt: text(TEXT).nullish(),
  choices: z.array(choiceSchema, { error: 'a list of choices' }).nullish(),
});

const evaluatorSchema = mapping({
  name: text(TEXT).nullish(),
  string: stringEvaluatorSchema.nullish().meta({ description: 'Tested by a program, for every case.' }),
  llm: llmEvaluatorSchema.nullish().meta({ description: 'Becomes a requirement that the judge goes by.' }),
  uses: text(TEXT).nullish().meta({ description: 'One of the evaluators that GitHub has built in.' }),
});

/**
 * The keys of GitHub's `.prompt.yml`, as its documentation, `gh models` and `actions/ai-inference` have them, and the
 * block `spo`.
 */
export const githubPromptSchema = mapping({
  name: text(TEXT).nullish(),
  description: text(TEXT).nullish().meta({ description: 'What the prompt is for; the judge goes by it.' }),
  model: text(TEXT).nullish(),
  modelParameters: modelParametersSchema.nullish(),
  messages: z
    .array(messageSchema, { error: 'a list of messages' })
    .min(1, { error: 'a list of at least one message' }),
  responseFormat: z
    .enum(['text', 'json_object', 'json_schema'], { error: 'text, json_object or json_schema' })
    .nullish(),
  jsonSchema: z
    .union([z.string(), z.record(z.string(), z.unknown())], {
      error: 'a JSON schema, as JSON text or as a mapping',
    })
    .nullish()
    .meta({ description: 'Name and schema of the answers, where responseFormat is json_schema.' }),
  testData: z
    .array(z.record(z.string(), z.unknown(), { error: 'a mapping of variables' }), {
      error: 'a list of cases',
    })
    .nullish()
    .meta({ description: 'The cases: a value for each variable, and a good answer under expected.' }),
  evaluators: z
    .array(evaluatorSchema, { error: 'a list of evaluators' })
    .max(MOST_EVALUATORS, { error: `a list of at most ${MOST_EVALUATORS} evaluators` })
    .nullish(),
  spo: mapping(
    {
      ...fileSettingsBlock.shape,
      optimize: z
        .union([z.enum(['system', 'user']), z.int().positive()], { error: OPTIMIZE })
        .exactOptional()
        .meta({
          description:
            'The message that is optimized: its role, or its number from 1. Without it the first system message, or the user message where there is none.',
        }),
    },
    OTHER_SETTINGS,
  )
    .nullish()
    .transform((settings) => settings ?? {}),
});

/** A file that was found valid. */
export type GithubPrompt = z.output<typeof githubPromptSchema>;
