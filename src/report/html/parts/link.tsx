import type { ComponentChildren } from 'preact';

/** A link to a page of the web; what it says alone where the address is none. */
export function Link({
  address,
  children,
}: {
  readonly address: string | null;
  readonly children: ComponentChildren;
}) {
  if (address === null || !/^https?:\/\/\S+$/.test(address)) return <>{children}</>;
  return (
    <a href={address} rel="noreferrer noopener" target="_blank">
      {children}
    </a>
  );
}
