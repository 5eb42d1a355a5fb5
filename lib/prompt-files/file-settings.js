export const NO_FILE_SETTINGS = { execution: {} };
