import {
  type ExecutionSettings,
  type FileSettings,
  settingsOfFiles,
  withoutSettings,
} from '../../settings/file-settings.ts';
import type { FileVersions, PromptVersions } from './load-versions.ts';

const IGNORED =
  'The pull request comes from a fork, which cannot choose models: those that the file names and their temperatures are not used, but those of the workflow.';

/** Settings that only whoever may push can choose. */
const CHOICES = settingsOfFiles()
  .filter(({ file }) => file.as === 'trusted-choice')
  .map(({ name }) => name);

/**
 * What whoever may not push here can say of a run: everything that makes it smaller, and nothing that chooses what the
 * owner's key is spent on.
 */
export function trustedSettings(file: FileSettings): FileSettings {
  const { topP, ...execution } = file.execution;
  return withoutSettings({ ...file, execution }, CHOICES);
}

/** The files of a change with as much of their settings as their author may say. */
export function trustedFiles(files: readonly FileVersions[], fromFork: boolean): readonly FileVersions[] {
  if (!fromFork) return files;
  return files.map((file) =>
    file.kind === 'prompts' ? { ...file, prompts: file.prompts.map(trustedPrompt) } : file,
  );
}

function trustedPrompt(prompt: PromptVersions): PromptVersions {
  const { head } = prompt;
  const settings = trustedSettings(head.settings);
  const dropped =
    count(settings) < count(head.settings) || count(settings.execution) < count(head.settings.execution);
  if (!dropped) return prompt;
  return { ...prompt, head: { ...head, settings }, ignored: [IGNORED] };
}

const count = (settings: FileSettings | ExecutionSettings) => Object.keys(settings).length;
