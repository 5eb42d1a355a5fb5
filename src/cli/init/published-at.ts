/** The repository that workflows name, with its major version. */
export const ACTION = 'OWNER/spo-action@v1';

/** Where the JSON Schema of SPO templates stands in this repository and in the package. */
export const SCHEMA_FILE = 'schema/spo-template.schema.json';

/** The same for editors that have neither. */
export const SCHEMA_ADDRESS = `https://raw.githubusercontent.com/${ACTION.replace('@', '/')}/${SCHEMA_FILE}`;
