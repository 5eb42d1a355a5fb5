import { useEffect, useState } from 'preact/hooks';

export const TABS = ['models', 'files', 'run', 'results', 'try'] as const;
export type Tab = (typeof TABS)[number];

export interface Route {
  readonly tab: Tab;
  /** What stands behind the tab, such as the name of a result. */
  readonly rest: readonly string[];
}

/** The address of a place in the page, such as `#/results/poem`. */
export function hrefOf(tab: Tab, ...rest: readonly string[]): string {
  return `#/${[tab, ...rest.map(encodeURIComponent)].join('/')}`;
}

/** Anything that is no address of the page leads to the first tab. */
export function routeOf(hash: string): Route {
  const [tab, ...rest] = hash.replace(/^#\/?/, '').split('/');
  const known = TABS.find((name) => name === tab);
  return known === undefined ? { tab: 'models', rest: [] } : { tab: known, rest: rest.map(decoded) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Where the page is; follows links and the browser's back button. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}
