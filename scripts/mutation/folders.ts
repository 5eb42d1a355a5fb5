/** The folders of src/ whose tests are put to the proof. */
export const FOLDERS = ['spo', 'prompt-files', 'report'] as const;

export type Folder = (typeof FOLDERS)[number];
