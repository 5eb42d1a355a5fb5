import type { Setting } from './setting.ts';
import { boolean, decimal, modelName, oneOf, text, url, whole } from './value-types.ts';

/** Which models answer, where, and how they are called. */
export const MODELS = [
  {
    name: 'api-key',
    type: text,
    help: { en: 'Key of the model endpoint.', zh: '模型接口的密钥。' },
    notes: {
      action: { en: 'Pass it from a secret.', zh: '请从 secret 传入。' },
      workflow: 'Not needed with offline.',
    },
    flag: { name: '--api-key', placeholder: 'key', of: 'model', environment: 'OPENAI_API_KEY' },
    affects: 'course',
    isSecret: true,
  },
  {
    name: 'base-url',
    type: url,
    help: {
      en: 'Address of an OpenAI-compatible endpoint, up to and without /chat/completions.',
      zh: '兼容 OpenAI 的接口地址，写到 /chat/completions 之前为止。',
    },
    empty: { en: "OpenAI's own", zh: 'OpenAI 官方接口' },
    flag: { name: '--base-url', placeholder: 'url', of: 'model', environment: 'OPENAI_BASE_URL' },
    affects: 'models',
  },
  {
    name: 'allow-http',
    type: boolean,
    default: 'false',
    help: {
      en: 'true takes base URLs that are not HTTPS, for servers inside your own network. Loopback needs no such leave.',
      zh: 'true 表示接受非 HTTPS 的地址，用于自己内网里的服务器。本机回环地址无需此项。',
    },
    flag: { name: '--allow-http', placeholder: 'boolean', of: 'model' },
    affects: 'course',
  },
  {
    name: 'optimize-model',
    type: modelName,
    help: { en: 'Model that rewrites prompts.', zh: '改写提示词的模型。' },
    empty: { en: 'the default, gpt-6.1-terra', zh: '默认的 gpt-6.1-terra' },
    flag: { name: '--opt-model', placeholder: 'name', of: 'model', default: 'gpt-6.1-terra' },
    affects: 'models',
    file: {
      as: 'trusted-choice',
      help: { en: 'The model that proposes prompts.', zh: '提出新提示词的模型。' },
    },
  },
  {
    name: 'evaluate-model',
    type: modelName,
    help: { en: 'Model that judges answers.', zh: '评判答案的模型。' },
    empty: { en: 'the default, gpt-6-luna', zh: '默认的 gpt-6-luna' },
    flag: { name: '--eval-model', placeholder: 'name', of: 'model', default: 'gpt-6-luna' },
    affects: 'models',
    file: { as: 'trusted-choice', help: { en: 'The model that judges answers.', zh: '评判答案的模型。' } },
  },
  {
    name: 'execute-model',
    type: modelName,
    help: {
      en: 'Model that answers the questions; best the one that your product uses.',
      zh: '回答问题的模型，最好就是产品所用的那个。',
    },
    empty: { en: 'the default, gpt-6-luna', zh: '默认的 gpt-6-luna' },
    flag: { name: '--exec-model', placeholder: 'name', of: 'model', default: 'gpt-6-luna' },
    affects: 'models',
    file: {
      as: 'trusted-choice',
      help: {
        en: 'The model that answers the cases: the one that the product uses.',
        zh: '回答案例的模型，即产品所用的那个。',
      },
    },
  },
  {
    name: 'compare-model',
    type: text,
    help: {
      en: 'In a run without a pull request, a model that could take the place of execute-model, at the same endpoint. Each prompt is then compared on both models and adapted to the new one.',
      zh: '在没有拉取请求的运行中，可能接替 execute-model 的模型，位于同一接口。每条提示词会在两个模型上比较，并针对新模型调整。',
    },
    empty: { en: 'no such comparison', zh: '不作这种比较' },
    affects: 'models',
  },
  {
    name: 'optimize-temperature',
    type: decimal(0, 2),
    help: {
      en: 'Temperature of the optimizer, 0 to 2. Sent only when set.',
      zh: '优化模型的温度，0 到 2。设置了才发送。',
    },
    flag: { name: '--opt-temp', placeholder: 'number', of: 'model' },
    affects: 'models',
    file: {
      as: 'trusted-choice',
      help: { en: 'The temperature of the model that proposes prompts.', zh: '提出新提示词的模型的温度。' },
    },
  },
  {
    name: 'evaluate-temperature',
    type: decimal(0, 2),
    help: {
      en: 'Temperature of the judge, 0 to 2. Sent only when set, or 0.3 with the default model.',
      zh: '评估模型的温度，0 到 2。设置了才发送；用默认模型时为 0.3。',
    },
    flag: { name: '--eval-temp', placeholder: 'number', of: 'model' },
    affects: 'models',
    file: {
      as: 'trusted-choice',
      help: { en: 'The temperature of the model that judges answers.', zh: '评判答案的模型的温度。' },
    },
  },
  {
    name: 'execute-temperature',
    type: decimal(0, 2),
    help: {
      en: 'Temperature of the executor, 0 to 2. Sent only when set, or 0 with the default model.',
      zh: '执行模型的温度，0 到 2。设置了才发送；用默认模型时为 0。',
    },
    flag: { name: '--exec-temp', placeholder: 'number', of: 'model' },
    affects: 'models',
    file: {
      as: 'trusted-choice',
      help: { en: 'The temperature of the model that answers the cases.', zh: '回答案例的模型的温度。' },
    },
  },
  {
    name: 'reasoning-effort',
    type: text,
    help: {
      en: 'Reasoning effort for all roles, such as none, low or high. Sent only when set, or none with the default judge and executor.',
      zh: '所有角色的推理强度，如 none、low 或 high。设置了才发送；默认的评估模型和执行模型为 none。',
    },
    flag: { name: '--reasoning-effort', placeholder: 'effort', of: 'model' },
    affects: 'models',
  },
  {
    name: 'execute-mode',
    type: oneOf(['base_model', 'reasoning_model']),
    default: 'base_model',
    help: {
      en: "base_model, or reasoning_model to put the executor's reasoning before its answer.",
      zh: 'base_model；或 reasoning_model，把执行模型的推理放在答案之前。',
    },
    flag: { name: '--mode', placeholder: 'mode', of: 'model' },
    affects: 'models',
  },
  {
    name: 'max-output-tokens',
    type: whole(1),
    help: {
      en: 'Most output tokens of a call to the optimizer or the judge, hidden reasoning included. Left out where the endpoint refuses it.',
      zh: '优化模型或评估模型一次调用最多输出多少 token，含隐藏的推理。接口不接受时则不发送。',
    },
    empty: { en: '16384', zh: '默认的 16384' },
    flag: { name: '--max-output-tokens', placeholder: 'n', of: 'model', default: '16384' },
    affects: 'models',
  },
  {
    name: 'execute-max-output-tokens',
    type: whole(1),
    help: {
      en: "Most output tokens of the executor's answers; set it only when the product does, since it changes what is answered. What a prompt file says goes first.",
      zh: '执行模型的回答最多多少 token；仅在产品也有此限制时设置，因为它会改变回答。以提示词文件所写为先。',
    },
    empty: { en: 'no limit', zh: '不限' },
    flag: { name: '--exec-max-output-tokens', placeholder: 'n', of: 'model' },
    affects: 'models',
  },
] as const satisfies readonly Setting[];
