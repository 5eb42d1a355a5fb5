import { useTexts } from '../../../../report/html/parts/language.tsx';
import { BusyButton } from '../../parts/busy-button.tsx';
import { texts } from '../texts.ts';
import type { FileEditor } from './use-file-editor.ts';

/** The file on disk is not the one that was opened: which of the two shall it be? */
export function ConflictChoice({ resolving }: Pick<FileEditor, 'resolving'>) {
  const words = useTexts(texts);
  return (
    <div class="remark caution stack" role="alert">
      <p>
        <strong>{words.conflict}</strong> {words.conflictHint}
      </p>
      <div class="row">
        <BusyButton busy={resolving.busy} onPress={() => void resolving.run(true)}>
          {words.keepMine}
        </BusyButton>
        <BusyButton busy={resolving.busy} look="danger" onPress={() => void resolving.run(false)}>
          {words.takeDisk}
        </BusyButton>
      </div>
    </div>
  );
}
