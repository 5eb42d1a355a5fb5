import type { ServerResponse } from 'node:http';
import { completion, json, type RawServer, rawServer } from '../models/raw-server.ts';

/** A prompt file for `versionsServer`. @param spice goes into the prompt, and so into whatever shows it */
export function versionsFile(spice: string): string {
  return JSON.stringify({
    prompt: `version 1 ${spice}`,
    requirements: 'The newest version.',
    count: null,
    qa: [{ question: 'Which version?' }, { question: 'Really?' }],
  });
}

export interface VersionsServer extends RawServer {
  /** Calls for a prompt above that version wait until `release`. */
  holdAt(version: number): void;
  release(): void;
}

/**
 * A model that writes `version <n+1>` for `version <n>`, answers with the version that it was asked with, and judges the
 * newer one to be better: every round is accepted.
 * @param spice goes into everything that it says
 */
export async function versionsServer(spice: string): Promise<VersionsServer> {
  let held = Number.POSITIVE_INFINITY;
  const waiting: (() => void)[] = [];
  const server = await rawServer((response, { body }) => {
    const text = JSON.stringify(body.messages);
    const versions = [...text.matchAll(/version (\d+)/g)].map(([, number]) => Number(number));
    const reply = () => replyTo(response, text, versions, spice);
    if (text.includes('<modification>') && Math.max(...versions) >= held) waiting.push(reply);
    else reply();
  });
  return {
    ...server,
    holdAt: (version) => {
      held = version;
    },
    release: () => {
      held = Number.POSITIVE_INFINITY;
      for (const reply of waiting.splice(0)) reply();
    },
  };
}

function replyTo(response: ServerResponse, text: string, versions: readonly number[], spice: string): void {
  const content = contentOf(text, versions, spice);
  json(response, 200, completion({ content }));
}

function contentOf(text: string, versions: readonly number[], spice: string): string {
  const newest = Math.max(...versions);
  if (text.includes('<modification>')) {
    const next = `version ${newest + 1}`;
    return `<analyse>old</analyse><modification>Now ${next} ${spice}</modification><prompt>${next} ${spice}</prompt>`;
  }
  if (text.includes('<choose>')) {
    const letter = versions[0] === newest ? 'A' : 'B';
    return `<analyse>The newer one. ${spice}</analyse><choose>${letter}</choose>`;
  }
  return `version ${newest} ${spice}`;
}
