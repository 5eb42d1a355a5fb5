import { type AssertionFindings, assertionCells, assertionTexts } from '../../cells/assertions.ts';
import { defineTexts } from '../../words/texts.ts';
import { Words } from '../parts/foreign-text.tsx';
import { useTexts } from '../parts/language.tsx';
import { Scroll } from '../parts/scroll.tsx';

const texts = defineTexts({ en: { label: 'Checks that failed' }, zh: { label: '未通过的检查' } });

interface Props {
  readonly findings: AssertionFindings;
  readonly standing: string;
  readonly challenging: string;
}

/** Which assertions failed in a comparison, and what drawing those cases again came to. */
export function AssertionFindingsTable({ findings, standing, challenging }: Props) {
  const { label } = useTexts(texts);
  const say = useTexts(assertionTexts);
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
                .map((failing) => assertionCells(failing, say))
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
