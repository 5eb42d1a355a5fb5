import { referencedPath } from '../referenced-path.ts';
import { decodeText } from '../yaml/decode-text.ts';
import { quote } from '../yaml/quote.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { YamlPath } from '../yaml/yaml-place.ts';
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
export function withoutScheme(reference: string): string {
  return reference.replace(/^file:\/\//, '');
}

/** True for what stands for any number of files. */
export function isPattern(reference: string): boolean {
  return /[*?[\]{}]/.test(reference);
}

/** The end of a file's name with its dot, in small letters; empty where there is none. */
export function extensionOf(reference: string): string {
  return /\.[a-z0-9]+$/i.exec(reference)?.[0].toLowerCase() ?? '';
}

/**
 * The text of a file that the configuration names. What is wrong with it is found, and then there is none.
 * @param path of the name in `part`
 * @param reference from the configuration's folder on, with or without `file://`
 */
export function readNamedFile(
  context: ReadingContext,
  part: ConfigurationPart,
  path: YamlPath,
  reference: string,
): NamedFile | null {
  const { findings, root } = context;
  const target = referencedPath(root.path, withoutScheme(reference));
  if (target === null) {
    findings.refuse(part, path, `expected a file in the repository, found ${quote(reference)}`);
    return null;
  }
  const bytes = context.lookUp(target);
  if (bytes === null) {
    findings.refuse(part, path, `expected the name of a file, but ${quote(target)} does not exist`);
    return null;
  }
  const decoded = decodeText(bytes);
  if (decoded.ok) return { path: target, text: decoded.text };
  findings.refuseText(target, decoded.text, [decoded.fault]);
  return null;
}

/** The same for a YAML or JSON file. */
export function readNamedYaml(
  context: ReadingContext,
  part: ConfigurationPart,
  path: YamlPath,
  reference: string,
): ConfigurationPart | null {
  const file = readNamedFile(context, part, path, reference);
  if (file === null) return null;
  const yaml = readYaml(file.text);
  if (yaml.ok) return { ...file, document: yaml.document, value: yaml.value, namedAt: part.namedAt ?? path };
  context.findings.refuseText(file.path, file.text, yaml.faults);
  return null;
}
