import type { YamlPath } from '../yaml-place.ts';
import type { ConfigurationPart, Findings } from './findings.ts';
import type { Configuration } from './schema.ts';
/** What everything in a configuration is read with. */
export interface ReadingContext {
    readonly root: ConfigurationPart;
    readonly configuration: Configuration;
    readonly findings: Findings;
    /** The bytes of a file in the repository; null for one that does not exist. */
    lookUp(path: string): Uint8Array | null;
}
export interface NamedFile {
    readonly path: string;
    readonly text: string;
}
/** The path that a text names, where it is written as the name of a file. */
export declare function withoutScheme(reference: string): string;
/** True for what stands for any number of files. */
export declare function isPattern(reference: string): boolean;
/** The end of a file's name with its dot, in small letters; empty where there is none. */
export declare function extensionOf(reference: string): string;
/**
 * The text of a file that the configuration names. What is wrong with it is found, and then there is none.
 * @param path of the name in `part`
 * @param reference from the configuration's folder on, with or without `file://`
 */
export declare function readNamedFile(context: ReadingContext, part: ConfigurationPart, path: YamlPath, reference: string): NamedFile | null;
/** The same for a YAML or JSON file. */
export declare function readNamedYaml(context: ReadingContext, part: ConfigurationPart, path: YamlPath, reference: string): ConfigurationPart | null;
