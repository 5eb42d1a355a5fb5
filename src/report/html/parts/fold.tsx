import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type TextDetail, usePresentation } from './presentation.tsx';

interface FoldProps {
  readonly title: ComponentChildren;
  /** Whether it is open at first. */
  readonly open?: boolean;
  readonly class?: string;
  readonly id?: string;
  /** What gives way with it where a report is too long as text; left out for what always stays. */
  readonly kind?: 'round-evidence' | 'evidence' | 'detail';
  /** Called when there is something to show. */
  readonly children: () => ComponentChildren;
}

const LEFT_OUT: Partial<Record<TextDetail, readonly FoldProps['kind'][]>> = {
  'without-rounds-evidence': ['round-evidence'],
  'without-evidence': ['round-evidence', 'evidence'],
  'changes-only': ['round-evidence', 'evidence', 'detail'],
};

/** A part that opens; what is in a closed one is made when it is opened. */
export function Fold({ title, open = false, class: name = 'fold', id, kind, children }: FoldProps) {
  const presentation = usePresentation();
  const [isOpen, setOpen] = useState(open);
  const [wasOpen, setWasOpen] = useState(open);
  if (kind !== undefined && LEFT_OUT[presentation as TextDetail]?.includes(kind)) return null;
  const isPrinting = presentation === 'print';
  return (
    <details
      class={name}
      id={id}
      open={isOpen || isPrinting}
      // Fires also where a search in the page or a link into it opens the part.
      onToggle={({ currentTarget }) => {
        if (isPrinting) return;
        setOpen(currentTarget.open);
        if (currentTarget.open) setWasOpen(true);
      }}
    >
      <summary>{title}</summary>
      {wasOpen || presentation !== 'live' ? children() : null}
    </details>
  );
}
