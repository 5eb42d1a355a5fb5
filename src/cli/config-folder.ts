import envPaths from 'env-paths';

/** The user's folder for settings of this tool, as the operating system has it; `SPO_CONFIG_DIR` names another one. */
export function configFolder({ SPO_CONFIG_DIR }: Readonly<Record<string, string | undefined>>): string {
  return SPO_CONFIG_DIR?.trim() || envPaths('spo', { suffix: '' }).config;
}
