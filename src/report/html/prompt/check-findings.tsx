import type { Redraw } from '../../../spo/types.ts';
import type { CheckFindings } from '../../failing-checks.ts';
import { defineTexts } from '../../words/texts.ts';
import { Words } from '../parts/foreign-text.tsx';
import { useTexts } from '../parts/language.tsx';
import { Scroll } from '../parts/scroll.tsx';

const texts = defineTexts({
  en: {
    label: 'Checks that failed',
    heads: (standing: string, challenging: string) => [
      'case',
      'check',
      `${standing} failed`,
      `${challenging} failed`,
      'drawn again',
    ],
    of: (failed: number, drawn: number) => `${failed} of ${drawn}`,
    decision: { challenger: 'reliably better', incumbent: 'reliably worse', none: 'not reliable' },
    passed: (passed: number, cases: number) => `Both passed every check on ${passed} of ${cases} cases.`,
  },
  zh: {
    label: '未通过的检查',
    heads: (standing, challenging) => [
      '案例',
      '检查',
      `${standing}未通过`,
      `${challenging}未通过`,
      '重新抽取',
    ],
    of: (failed, drawn) => `${failed} / ${drawn}`,
    decision: { challenger: '确实更好', incumbent: '确实更差', none: '不可靠' },
    passed: (passed, cases) => `${cases} 个案例中有 ${passed} 个两边都通过了全部检查。`,
  },
});

interface Props {
  readonly findings: CheckFindings;
  readonly standing: string;
  readonly challenging: string;
}

/** Which checks failed in a comparison, and what drawing those cases again came to. */
export function CheckFindingsTable({ findings, standing, challenging }: Props) {
  const say = useTexts(texts);
  const drawnAgain = (redraw: Redraw | null) =>
    redraw === null
      ? ''
      : `${say.decision[redraw.decision]} ${redraw.tally.challenger} : ${redraw.tally.incumbent}`;
  return (
    <>
      {findings.failing.length > 0 && (
        <Scroll label={say.label}>
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
              {findings.failing.map((row, index) => (
                <tr key={index}>
                  <td>{row.caseIndex + 1}</td>
                  <td>
                    <Words text={row.label} />
                  </td>
                  <td>{say.of(row.incumbentFailed, row.drawn)}</td>
                  <td>{say.of(row.challengerFailed, row.drawn)}</td>
                  <td>{drawnAgain(row.redraw)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <p class="muted">{say.passed(findings.passed, findings.cases)}</p>
    </>
  );
}
