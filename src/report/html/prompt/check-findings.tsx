import { type CheckFindings, checkCells, checkTexts } from '../../cells/checks.ts';
import { defineTexts } from '../../words/texts.ts';
import { Words } from '../parts/foreign-text.tsx';
import { useTexts } from '../parts/language.tsx';
import { Scroll } from '../parts/scroll.tsx';

const texts = defineTexts({ en: { label: 'Checks that failed' }, zh: { label: '未通过的检查' } });

interface Props {
  readonly findings: CheckFindings;
  readonly standing: string;
  readonly challenging: string;
}

/** Which checks failed in a comparison, and what drawing those cases again came to. */
export function CheckFindingsTable({ findings, standing, challenging }: Props) {
  const { label } = useTexts(texts);
  const say = useTexts(checkTexts);
  return (
    <>
      {findings.failing.length > 0 && (
        <Scroll label={label}>
          <table>
            <thead>
              <tr>
                {say.heads(standing, challenging).map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {findings.failing
                .map((failing) => checkCells(failing, say))
                .map((cells, index) => (
                  <tr key={index}>
                    <td>{cells.caseNumber}</td>
                    <td>
                      <Words text={cells.label} />
                    </td>
                    <td>{cells.standing}</td>
                    <td>{cells.challenging}</td>
                    <td>{cells.drawnAgain}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <p class="muted">{say.passed(findings)}</p>
    </>
  );
}
