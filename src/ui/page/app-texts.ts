import { defineTexts } from '../../report/words/texts.ts';

export const appTexts = defineTexts({
  en: {
    subtitle: 'prompts that get better, with no labelled data',
    navigation: 'Pages',
    skip: 'Skip to the content',
    tabs: { models: 'Models', files: 'Prompt files', run: 'Run', results: 'Results', try: 'Try' },
    going: 'a run is going on',
    theme: 'Colours',
    themes: { auto: 'System', light: 'Light', dark: 'Dark' },
    lost: 'No connection to the server. A run that was going on is safe in its folder; the page connects again by itself.',
    refused:
      'The server was started anew and does not know this page. Open the address that `spo ui` printed.',
  },
  zh: {
    subtitle: '无需标注数据，让提示词越来越好',
    navigation: '页面',
    skip: '跳到正文',
    tabs: { models: '模型', files: '提示词文件', run: '运行', results: '结果', try: '试用' },
    going: '正在运行',
    theme: '配色',
    themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
    lost: '与服务器的连接已断开。正在进行的运行已保存在其文件夹中；页面会自动重新连接。',
    refused: '服务器已重新启动，不认识此页面。请打开 `spo ui` 打印的地址。',
  },
});
