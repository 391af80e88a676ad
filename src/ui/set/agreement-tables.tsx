import { i18n } from '#i18n';
import { type Agreement, type Answers, confusionOf, differencesIn, kindOf } from '@/agreement/agreement';
import { GROUPS, type Group } from '@/engine/claim';
import { groupName, labelName, numberOf } from '../words';

/** How far the coders agree, question by question, label by label, and who chose what where. */
export function AgreementTables({ agreement }: { agreement: Agreement }) {
  const { found, kinds, labels, reasons, sources, perLabel } = agreement;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section class="scrolled" tabIndex={0} aria-label={i18n.t('coders.agreement')}>
        <table class="ruled agreement">
          <Head />
          <tbody>
            <Row
              question={i18n.t('coders.isClaim')}
              answers={{ units: found.claims, same: found.byAll, kappa: null, alpha: null }}
            />
            <Row question={i18n.t('coders.kinds')} answers={kinds} />
            <Row question={i18n.t('coders.labels')} answers={labels} />
            <Row question={i18n.t('coders.reasons')} answers={reasons} />
            <Row question={i18n.t('coders.sources')} answers={{ ...sources, kappa: null, alpha: null }} />
          </tbody>
        </table>
        <p class="soft">{i18n.t('coders.coefficients')}</p>
        <ul class="soft">
          {agreement.coders.map((coder, index) => (
            <li key={coder}>{i18n.t('coders.alone', { coder, claims: numberOf(found.byOneAlone[index]!) })}</li>
          ))}
        </ul>
        <details>
          <summary>{i18n.t('coders.perLabel')}</summary>
          <table class="ruled agreement">
            <Head />
            <tbody>
              {[...perLabel].map(([label, answers]) => (
                <Row key={label} question={labelName(label)} answers={answers} />
              ))}
            </tbody>
          </table>
        </details>
      </section>
      {agreement.coders.slice(1).map((coder, index) => (
        <Confusion key={coder} agreement={agreement} pair={[0, index + 1]} />
      ))}
    </>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">{i18n.t('coders.question')}</th>
        <th scope="col" class="number">
          {i18n.t('view.claims')}
        </th>
        <th scope="col" class="number">
          {i18n.t('coders.same')}
        </th>
        <th scope="col" class="number">
          {i18n.t('coders.different')}
        </th>
        <th scope="col" class="number">
          {i18n.t('coders.kappa')}
        </th>
        <th scope="col" class="number">
          {i18n.t('coders.alpha')}
        </th>
      </tr>
    </thead>
  );
}

function Row({ question, answers: { units, same, kappa, alpha } }: { question: string; answers: Answers }) {
  return (
    <tr>
      <th scope="row">{question}</th>
      <td class="number">{numberOf(units)}</td>
      <td class="number">{numberOf(same)}</td>
      <td class="number">{numberOf(units - same)}</td>
      <td class="number">{coefficient(kappa)}</td>
      <td class="number">{coefficient(alpha)}</td>
    </tr>
  );
}

/** Two digits, as studies print them. */
function coefficient(value: number | null): string {
  if (value === null) return '–';
  return new Intl.NumberFormat(i18n.t('languageTag'), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  }).format(value);
}

/** Who chose which kind where; a number off the diagonal leads to the first of its differences. */
function Confusion({ agreement, pair }: { agreement: Agreement; pair: readonly [number, number] }) {
  const { units, coders } = agreement;
  const table = confusionOf(units, kindOf, pair);
  const differences = differencesIn(units, kindOf);
  const [first, second] = [coders[pair[0]]!, coders[pair[1]]!];
  const firstOf = (row: Group, column: Group) =>
    differences.findIndex(({ claims }) => {
      const [one, other] = [claims[pair[0]], claims[pair[1]]];
      return one && other && kindOf(one) === row && kindOf(other) === column;
    });
  return (
    <section class="block" aria-label={`${i18n.t('coders.confusion')}: ${first}, ${second}`}>
      <h2>{i18n.t('coders.confusion')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section class="scrolled" tabIndex={0} aria-label={i18n.t('coders.rowsAndColumns', { first, second })}>
        <table class="confusion">
          <caption class="soft">{i18n.t('coders.rowsAndColumns', { first, second })}</caption>
          <thead>
            <tr>
              <td />
              {GROUPS.map((group) => (
                <th key={group} scope="col" data-group={group}>
                  <span class="lined">{groupName(group)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {GROUPS.map((row) => (
              <tr key={row}>
                <th scope="row" data-group={row}>
                  <span class="lined">{groupName(row)}</span>
                </th>
                {GROUPS.map((column) => (
                  <Cell
                    key={column}
                    count={table.get(row)?.get(column) ?? 0}
                    isSame={row === column}
                    difference={firstOf(row, column)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

interface CellProps {
  readonly count: number;
  readonly isSame: boolean;
  /** Where the first of these differences stands in their list; -1 for none. */
  readonly difference: number;
}

function Cell({ count, isSame, difference }: CellProps) {
  if (count === 0) return <td class={isSame ? 'same soft' : 'soft'}>–</td>;
  if (isSame || difference < 0) return <td class="same">{numberOf(count)}</td>;
  return (
    <td>
      <button type="button" class="quiet" onClick={() => goTo(difference)}>
        {numberOf(count)}
      </button>
    </td>
  );
}

/** The address names the view, so no link can name a place in it. */
function goTo(difference: number): void {
  document.getElementById(`difference-${difference}`)?.focus();
}
