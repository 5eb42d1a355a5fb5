/** The repository that workflows name, with its major version. */
export declare const ACTION = "OWNER/spo-action@v1";
/** Where the JSON Schema of SPO templates stands in this repository and in the package. */
export declare const SCHEMA_FILE = "schema/spo-template.schema.json";
/** The same for editors that have neither. */
export declare const SCHEMA_ADDRESS: string;
