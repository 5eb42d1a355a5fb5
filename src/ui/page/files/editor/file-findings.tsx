import { Words } from '../../../../report/html/parts/foreign-text.tsx';
import { useTexts } from '../../../../report/html/parts/language.tsx';
import type { PlacedMessage } from '../../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { type FormPart, formFaults } from '../form/form-fields.ts';
import { isUnsaved, type OpenFile } from '../open-files.ts';
import { type FilesTexts, texts } from '../texts.ts';
import type { Draft } from './draft.ts';
import { faultText, placeText } from './fault-text.ts';

interface FileFindingsProps {
  readonly file: OpenFile;
  readonly onGoTo: (message: PlacedMessage) => void;
  readonly onGoToPart: (place: FormPart) => void;
}

/** What is wrong with the draft and what else its writer should know, each with the way to its place. */
export function FileFindings({ file, onGoTo, onGoToPart }: FileFindingsProps) {
  const words = useTexts(texts);
  const faults = faultsOf(file.draft);
  const { problems, notices } = file.preview;
  const { look, text } = stateOf(file, faults.length, words);
  return (
    <div class="stack tight">
      <p role="status" class={`remark ${look}`}>
        {text}
      </p>
      <Failure failure={file.failure} />
      {faults.length > 0 ? (
        <ul class="messages">
          {faults.map((place) => (
            <li key={placeText(place, words)}>
              <button type="button" class="quiet small" onClick={() => onGoToPart(place)}>
                {placeText(place, words)}
              </button>{' '}
              {faultText(place, words)}
            </li>
          ))}
        </ul>
      ) : (
        <Messages file={file} messages={[...problems, ...notices]} onGoTo={onGoTo} />
      )}
    </div>
  );
}

function faultsOf(draft: Draft): readonly FormPart[] {
  return draft.kind === 'template' ? formFaults(draft.fields) : [];
}

function stateOf(
  file: OpenFile,
  faults: number,
  words: FilesTexts,
): { readonly look: 'good' | 'bad' | ''; readonly text: string } {
  const { preview, failure } = file;
  if (faults > 0) return { look: 'bad', text: words.problems(faults) };
  if (file.conflict) return { look: '', text: words.undecided };
  if (file.draft !== file.previewed) return { look: '', text: words.checking };
  if (failure !== null) return { look: 'bad', text: words.notSent };
  if (preview.problems.length > 0) return { look: 'bad', text: words.problems(preview.problems.length) };
  if (file.saved) return { look: 'good', text: words.saved };
  const differs = isUnsaved(file) || file.view.digest === null;
  return { look: 'good', text: differs ? words.validChanged : words.valid };
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
          <Words text={message.message} />
        </li>
      ))}
    </ul>
  );
}
