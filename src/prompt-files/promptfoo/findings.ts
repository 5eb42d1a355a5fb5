import type { z } from 'zod';
import type { FileProblem } from '../prompt-file.ts';
import type { PromptSource } from '../prompt-format.ts';
import { atPath } from '../schema/describe-problem.ts';
import { schemaFaults } from '../schema/schema-faults.ts';
import type { TextFault } from '../yaml/decode-text.ts';
import { locationAt } from '../yaml/source-location.ts';
import { placeOf, type YamlPath } from '../yaml/yaml-place.ts';

/** YAML that belongs to a configuration: its own, or that of a file which it names. */
export interface ConfigurationPart extends PromptSource {
  /** Where the configuration names it; null for the configuration itself. */
  readonly namedAt: YamlPath | null;
}

/** What is wrong with a configuration, and what of it is not used; notices name each thing once. */
export class Findings {
  readonly faults: TextFault[] = [];
  readonly elsewhere: FileProblem[] = [];
  private readonly noticed = new Map<string, TextFault>();
  private readonly configuration: PromptSource;

  constructor(configuration: PromptSource) {
    this.configuration = configuration;
  }

  get areGood(): boolean {
    return this.faults.length === 0 && this.elsewhere.length === 0;
  }

  get notices(): readonly TextFault[] {
    return [...this.noticed.values()];
  }

  /** What makes the configuration invalid, at a path in one of its parts. */
  refuse(part: ConfigurationPart, path: YamlPath, sentence: string): void {
    this.add(part, [{ offset: placeOf(part.document, path), message: atPath(path, sentence) }]);
  }

  /** What a schema refused in one of the parts. */
  refuseIssues(part: ConfigurationPart, error: z.core.$ZodError): void {
    this.add(part, schemaFaults(error, part));
  }

  /** What is wrong with the text of a file that the configuration names. */
  refuseText(path: string, text: string, faults: readonly TextFault[]): void {
    for (const { offset, message } of faults) {
      this.elsewhere.push({ location: locationAt(path, text, offset), message });
    }
  }

  /** What is not used. In a file that the configuration names it has the place of that name. */
  notice(part: ConfigurationPart, path: YamlPath, sentence: string): void {
    if (this.noticed.has(sentence)) return;
    const offset = placeOf(this.configuration.document, part.namedAt ?? path);
    this.noticed.set(sentence, { offset, message: sentence });
  }

  private add(part: ConfigurationPart, faults: readonly TextFault[]): void {
    if (part.namedAt === null) this.faults.push(...faults);
    else this.refuseText(part.path, part.text, faults);
  }
}
