import { i18n } from '#i18n';
import { GROUPS } from '@/engine/claim';
import { fitted } from '@/sheet/fitted';
import { kindOf, type Sheet, type SheetItem } from '@/sheet/sheet';
import { groupName, labelQuestion, numberOf } from '../words';
import { SheetText } from './sheet-text';
import { groupMeaning, kindWords, whyWords } from './sheet-words';

/** The sheet on paper: two pages of work, one of answers. The page says which are printed; on a screen there is none. */
export function PrintedSheet({ sheet }: { sheet: Sheet }) {
  return (
    <div class="printed" aria-hidden="true">
      <section class="work">
        <p class="names">
          <span>{i18n.t('sheet.name')}</span>
          <span>{i18n.t('sheet.class')}</span>
          <span>{i18n.t('sheet.date')}</span>
        </p>
        <h1>{i18n.t('sheet.title')}</h1>
        <p>{i18n.t('sheet.how')}</p>
        <dl class="kinds-key">
          {GROUPS.map((group) => (
            <div key={group} data-group={group}>
              <dt>
                <span class="lined">{groupName(group)}</span>
              </dt>
              <dd>{groupMeaning(group)}</dd>
            </div>
          ))}
        </dl>
        <SheetText sheet={fitted(sheet)} at={null} lines={false} />
      </section>
      <section class="work">
        <h2>{i18n.t('sheet.tableTitle')}</h2>
        <table>
          <thead>
            <tr>
              <th>{i18n.t('sheet.no')}</th>
              <th>{i18n.t('sheet.whoCopy')}</th>
              <th>{i18n.t('sheet.which')}</th>
              <th>{i18n.t('sheet.question')}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.items.map(({ sentence: [start] }, index) => (
              <tr key={start}>
                <th>{numberOf(index + 1)}</th>
                <td />
                <td>
                  <ul class="boxes">
                    {GROUPS.map((group) => (
                      <li key={group}>{groupName(group)}</li>
                    ))}
                  </ul>
                </td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
        <ToDo title={i18n.t('sheet.talk')} lines={sheet.talk} answered />
        <ToDo title={i18n.t('sheet.steps')} lines={sheet.steps} />
      </section>
      <Answers sheet={sheet} />
    </div>
  );
}

function ToDo({ title, lines, answered = false }: { title: string; lines: readonly string[]; answered?: boolean }) {
  const said = lines.filter((line) => line.trim() !== '');
  if (said.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ol class={answered ? 'lines' : undefined}>
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  );
}

function Answers({ sheet }: { sheet: Sheet }) {
  return (
    <section class="answers">
      <h1>{i18n.t('sheet.answers')}</h1>
      <p>{i18n.t('sheet.answersHow')}</p>
      <table>
        <thead>
          <tr>
            <th>{i18n.t('sheet.no')}</th>
            <th>{i18n.t('sheet.who')}</th>
            <th>{i18n.t('sheet.kindHead')}</th>
            <th>{i18n.t('sheet.why')}</th>
            <th>{i18n.t('sheet.oneQuestion')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.items.map((item, index) => (
            <AnswerRow key={item.sentence[0]} item={item} number={index + 1} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AnswerRow({ item, number }: { item: SheetItem; number: number }) {
  return (
    <tr data-group={kindOf(item)}>
      <th>{numberOf(number)}</th>
      <td>
        <span class="lined">{item.who || i18n.t('sheet.nobody')}</span>
      </td>
      <td>{kindWords(item)}</td>
      <td>{whyWords(item)}</td>
      <td>{labelQuestion(item.label)}</td>
    </tr>
  );
}
