import type { Setting } from './setting.ts';
import { text, url } from './value-types.ts';

/** Where a role lives elsewhere than the others, or thinks more than they do. */
export const ENDPOINTS_OF_ROLES = [
  {
    name: 'optimize-base-url',
    type: url,
    help: {
      en: 'Endpoint of the optimizer, where it is not that of base-url.',
      zh: '优化模型的接口，与 base-url 不同时设置。',
    },
    affects: 'models',
  },
  {
    name: 'optimize-api-key',
    type: text,
    help: {
      en: "Key of the optimizer's endpoint. Needed with optimize-base-url, since api-key is not sent there.",
      zh: '优化模型接口的密钥。设置了 optimize-base-url 就必须给出，因为 api-key 不会发到那里。',
    },
    affects: 'course',
    isSecret: true,
  },
  {
    name: 'evaluate-base-url',
    type: url,
    help: {
      en: 'Endpoint of the judge, where it is not that of base-url.',
      zh: '评估模型的接口，与 base-url 不同时设置。',
    },
    affects: 'models',
  },
  {
    name: 'evaluate-api-key',
    type: text,
    help: {
      en: "Key of the judge's endpoint. Needed with evaluate-base-url, since api-key is not sent there.",
      zh: '评估模型接口的密钥。设置了 evaluate-base-url 就必须给出，因为 api-key 不会发到那里。',
    },
    affects: 'course',
    isSecret: true,
  },
  {
    name: 'execute-base-url',
    type: url,
    help: {
      en: 'Endpoint of the executor, where it is not that of base-url.',
      zh: '执行模型的接口，与 base-url 不同时设置。',
    },
    affects: 'models',
  },
  {
    name: 'execute-api-key',
    type: text,
    help: {
      en: "Key of the executor's endpoint. Needed with execute-base-url, since api-key is not sent there.",
      zh: '执行模型接口的密钥。设置了 execute-base-url 就必须给出，因为 api-key 不会发到那里。',
    },
    affects: 'course',
    isSecret: true,
  },
] as const satisfies readonly Setting[];

/** Only a saved endpoint or a configuration file has an effort for one role alone. */
export const EFFORTS_OF_ROLES = [
  {
    name: 'optimize-reasoning-effort',
    type: text,
    help: { en: 'Reasoning effort of the optimizer.', zh: '优化模型的推理强度。' },
    inputOf: 'none',
    affects: 'models',
  },
  {
    name: 'evaluate-reasoning-effort',
    type: text,
    help: { en: 'Reasoning effort of the judge.', zh: '评估模型的推理强度。' },
    inputOf: 'none',
    affects: 'models',
  },
  {
    name: 'execute-reasoning-effort',
    type: text,
    help: { en: 'Reasoning effort of the executor.', zh: '执行模型的推理强度。' },
    inputOf: 'none',
    affects: 'models',
  },
] as const satisfies readonly Setting[];
