import { useTexts } from '../../../report/html/language.tsx';
import type { PlacedMessage } from '../../api.ts';
import { Failure } from '../failure.tsx';
import { fileDraft } from './draft.ts';
import { isUnsaved, type OpenFile } from './open-files.ts';
import { type FilesTexts, texts } from './texts.ts';

interface FileFindingsProps {
  readonly file: OpenFile;
  readonly onGoTo: (message: PlacedMessage) => void;
}

/** What is wrong with the draft and what else its writer should know, each with the way to its place. */
export function FileFindings({ file, onGoTo }: FileFindingsProps) {
  const words = useTexts(texts);
  const { problems, notices } = file.preview;
  return (
    <div class="stack">
      <p role="status" class={`remark ${lookOf(file)}`}>
        {stateOf(file, words)}
      </p>
      <Failure failure={file.failure} />
      <Messages file={file} messages={problems} onGoTo={onGoTo} />
      <Messages file={file} messages={notices} onGoTo={onGoTo} />
    </div>
  );
}

function stateOf(file: OpenFile, words: FilesTexts): string {
  const { problems } = file.preview;
  if (fileDraft(file.view, file.draft) === null) return words.notSent;
  if (file.draft !== file.previewed) return words.checking;
  if (problems.length > 0) return words.problems(problems.length);
  if (file.failure !== null) return words.notSent;
  if (file.saved) return words.saved;
  return isUnsaved(file) || file.view.digest === null ? words.validChanged : words.valid;
}

function lookOf(file: OpenFile): string {
  if (fileDraft(file.view, file.draft) === null || file.failure !== null) return 'bad';
  if (file.preview.problems.length > 0) return 'bad';
  return file.draft === file.previewed ? 'good' : '';
}

interface MessagesProps {
  readonly file: OpenFile;
  readonly messages: readonly PlacedMessage[];
  readonly onGoTo: (message: PlacedMessage) => void;
}

function Messages({ file, messages, onGoTo }: MessagesProps) {
  const words = useTexts(texts);
  if (messages.length === 0) return null;
  return (
    <ul class="messages">
      {messages.map((message) => (
        <li key={`${message.file}:${message.line}:${message.column}:${message.message}`}>
          {message.file === file.view.path ? (
            <button type="button" class="quiet small" onClick={() => onGoTo(message)}>
              {words.goTo(message.line, message.column)}
            </button>
          ) : (
            <span class="mono">{`${message.file}:${message.line}:${message.column}`}</span>
          )}{' '}
          {message.message}
        </li>
      ))}
    </ul>
  );
}
