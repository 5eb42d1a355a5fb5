import type { Setting } from './setting.ts';
import { boolean, decimal } from './value-types.ts';

/** Models that are none. */
export const SIMULATION = [
  {
    name: 'offline',
    type: boolean,
    default: 'false',
    help: {
      en: 'Use the simulated model: no key, no network, and no proof of anything.',
      zh: '使用模拟模型：不要密钥，不要网络，也不证明任何事。',
    },
    flag: { name: '--offline', of: 'model' },
    affects: 'models',
  },
  {
    name: 'simulated-accuracy',
    type: decimal(0, 1),
    default: '0.9',
    help: {
      en: 'With --offline: how often the judge picks the better answers.',
      zh: '配合 --offline：评估模型选中更好答案的频率。',
    },
    inputOf: 'none',
    flag: { name: '--simulated-accuracy', placeholder: 'number', of: 'model' },
    affects: 'models',
  },
  {
    name: 'simulated-position-bias',
    type: decimal(0, 1),
    default: '0.05',
    help: {
      en: 'With --offline: what the first position adds to simulated-accuracy.',
      zh: '配合 --offline：排在第一位使 simulated-accuracy 增加多少。',
    },
    inputOf: 'none',
    flag: { name: '--simulated-position-bias', placeholder: 'number', of: 'model' },
    affects: 'models',
  },
] as const satisfies readonly Setting[];
