import { defineTexts } from '../../../report/html/language.tsx';
import type { Role } from '../../../spo/ports.ts';
import type { ModelDiagnosis } from '../../api.ts';

type Acceptance = ModelDiagnosis['temperature']['acceptance'];

interface ModelsTexts {
  readonly title: string;
  readonly roles: string;
  readonly offline: string;
  readonly offlineHint: string;
  readonly online: string;
  readonly onlineHint: string;
  readonly noEndpoints: string;
  readonly role: Readonly<Record<Role, { readonly label: string; readonly hint: string }>>;
  readonly endpoints: string;
  readonly endpointsHint: (file: string) => string;
  readonly none: string;
  readonly add: string;
  readonly addTitle: string;
  readonly editTitle: (name: string) => string;
  readonly edit: string;
  readonly delete: string;
  readonly deleteQuestion: (name: string) => string;
  readonly cancel: string;
  readonly save: string;
  readonly test: string;
  readonly testing: string;
  readonly saved: (name: string) => string;
  readonly name: string;
  readonly nameHint: string;
  readonly baseUrl: string;
  readonly suggestions: string;
  readonly model: string;
  readonly key: string;
  readonly keyKept: string;
  readonly keyHint: string;
  readonly removeKey: string;
  readonly temperature: string;
  readonly temperatureHint: string;
  readonly temperatureFault: string;
  readonly effort: string;
  readonly effortHint: string;
  readonly hasKey: string;
  readonly noKey: string;
  readonly works: string;
  readonly fails: string;
  readonly keyState: { readonly accepted: string; readonly notSet: string; readonly unknown: string };
  readonly latency: string;
  readonly milliseconds: (value: number) => string;
  readonly lengthLimit: string;
  readonly tried: (name: string, value: string) => string;
  readonly acceptance: Readonly<Record<Acceptance, string>>;
  readonly calls: (count: number) => string;
}

export const modelsTexts = defineTexts<ModelsTexts>({
  en: {
    title: 'Models',
    roles: 'Who does what',
    offline: 'Simulated models, offline',
    offlineHint:
      'No key, no network, no cost. They show how everything works and prove nothing about your prompt.',
    online: 'Models of my endpoints',
    onlineHint: 'Real answers of real models. Three roles, each with an endpoint of its own choice.',
    noEndpoints: 'Add an endpoint below first.',
    role: {
      optimize: { label: 'Optimizer', hint: 'Rewrites the prompt. The strongest model pays off here.' },
      evaluate: { label: 'Judge', hint: 'Compares two answers at a time.' },
      execute: { label: 'Executor', hint: 'Answers the questions. Best the model of your product.' },
    },
    endpoints: 'Endpoints',
    endpointsHint: (file) => `Saved for you alone in ${file}. Keys never come back to this page.`,
    none: 'None saved yet.',
    add: 'Add an endpoint',
    addTitle: 'New endpoint',
    editTitle: (name) => `Edit ${name}`,
    edit: 'Edit',
    delete: 'Delete',
    deleteQuestion: (name) => `Delete the endpoint “${name}” with its key?`,
    cancel: 'Cancel',
    save: 'Save',
    test: 'Test connection',
    testing: 'Testing…',
    saved: (name) => `“${name}” is saved.`,
    name: 'Name',
    nameHint: 'As you want to see it in lists, and on the command line as --endpoint.',
    baseUrl: 'Base URL',
    suggestions: 'Well-known ones',
    model: 'Model',
    key: 'API key',
    keyKept: 'saved · leave empty to keep it',
    keyHint: 'Leave empty for an endpoint without one.',
    removeKey: 'Remove the saved key',
    temperature: 'Temperature',
    temperatureHint: 'From 0 to 2. Sent only when set.',
    temperatureFault: 'Expected a number from 0 to 2.',
    effort: 'Reasoning effort',
    effortHint: 'Such as none, low, medium or high. Sent only when set.',
    hasKey: 'key saved',
    noKey: 'no key',
    works: 'It works',
    fails: 'It does not work yet',
    keyState: { accepted: 'accepted', notSet: 'not set', unknown: 'could not be tried' },
    latency: 'Answered in',
    milliseconds: (value) => `${Math.round(value).toLocaleString('en-US')} ms`,
    lengthLimit: 'Limit of an answer',
    tried: (name, value) => `${name} ${value}`,
    acceptance: {
      accepted: 'accepted',
      refused: 'refused; runs leave it out by themselves',
      'refused-unnamed': 'refused without a reason; leave it empty',
      untried: 'not tried',
    },
    calls: (count) => (count === 1 ? '1 tiny call' : `${count} tiny calls`),
  },
  zh: {
    title: '模型',
    roles: '分工',
    offline: '模拟模型(离线)',
    offlineHint: '不需要密钥和网络,没有费用。只用来演示整个流程,不能证明提示词的好坏。',
    online: '使用我的接口',
    onlineHint: '由真实模型作答。三个角色可以各选一个接口。',
    noEndpoints: '请先在下方添加接口。',
    role: {
      optimize: { label: '优化模型', hint: '改写提示词,建议用最强的模型。' },
      evaluate: { label: '评估模型', hint: '每次比较两份回答。' },
      execute: { label: '执行模型', hint: '回答问题,最好与产品所用的模型一致。' },
    },
    endpoints: '接口',
    endpointsHint: (file) => `仅为您保存在 ${file}。密钥不会再发回本页面。`,
    none: '还没有保存任何接口。',
    add: '添加接口',
    addTitle: '新接口',
    editTitle: (name) => `编辑 ${name}`,
    edit: '编辑',
    delete: '删除',
    deleteQuestion: (name) => `删除接口“${name}”及其密钥?`,
    cancel: '取消',
    save: '保存',
    test: '测试连接',
    testing: '正在测试…',
    saved: (name) => `已保存“${name}”。`,
    name: '名称',
    nameHint: '显示在列表中,命令行中用 --endpoint 指定。',
    baseUrl: 'Base URL',
    suggestions: '常用地址',
    model: '模型',
    key: 'API 密钥',
    keyKept: '已保存 · 留空则保持不变',
    keyHint: '接口不需要密钥时留空。',
    removeKey: '移除已保存的密钥',
    temperature: '温度',
    temperatureHint: '0 到 2,填写后才会发送。',
    temperatureFault: '请填写 0 到 2 之间的数字。',
    effort: '推理强度',
    effortHint: '例如 none、low、medium 或 high,填写后才会发送。',
    hasKey: '已保存密钥',
    noKey: '无密钥',
    works: '连接正常',
    fails: '暂时无法使用',
    keyState: { accepted: '有效', notSet: '未设置', unknown: '未能验证' },
    latency: '响应时间',
    milliseconds: (value) => `${Math.round(value).toLocaleString('en-US')} 毫秒`,
    lengthLimit: '回答长度参数',
    tried: (name, value) => `${name} ${value}`,
    acceptance: {
      accepted: '支持',
      refused: '不支持,运行时会自动省略',
      'refused-unnamed': '被拒绝且未说明原因,请留空',
      untried: '未测试',
    },
    calls: (count) => `共 ${count} 次小调用`,
  },
});
