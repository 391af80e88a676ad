import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Finding } from '@/desk/draft/check-draft';
import { ARTICLE_LANGUAGE } from '../passage';
import { counted, numberOf } from '../words';
import { handbookOf, lineOf, ruleAsks } from './rule-words';

interface FindingsProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly left: readonly Finding[];
  /** The finding that the editor looks at. */
  readonly now: number | null;
  onGo(index: number): void;
  onLeave(finding: Finding): void;
  onTakeBack(finding: Finding): void;
}

/** A book’s worth of findings in one list would keep the page busy each time that it is read. */
const SHOWN_AT_FIRST = 100;

/** The places that the rules point at: the words, what the text does there, and the handbook that asks about it. */
export function Findings({ text, findings, left, now, onGo, onLeave, onTakeBack }: FindingsProps) {
  const [isWhole, setWhole] = useState(false);
  const isAll = isWhole || findings.length <= SHOWN_AT_FIRST || (now ?? 0) >= SHOWN_AT_FIRST;
  return (
    <>
      <h2>{findings.length > 0 ? counted('draft.found', findings.length) : i18n.t('draft.nothing')}</h2>
      <p class="soft">{findings.length > 0 ? i18n.t('draft.yours') : i18n.t('draft.nothingWhat')}</p>
      <ol class="findings">
        {(isAll ? findings : findings.slice(0, SHOWN_AT_FIRST)).map((finding, index) => (
          <FindingItem
            // By its place: a word typed at the start moves all the others, and leaves their elements where they are.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            finding={finding}
            index={index}
            text={text}
            isNow={index === now}
            onGo={() => onGo(index)}
            onLeave={() => onLeave(finding)}
          />
        ))}
      </ol>
      {!isAll && (
        <button type="button" class="quiet" onClick={() => setWhole(true)}>
          {i18n.t('popup.showAll', [numberOf(findings.length)])}
        </button>
      )}
      {left.length > 0 && (
        <details class="folded">
          <summary>{i18n.t('draft.left', { count: numberOf(left.length) })}</summary>
          <ul>
            {left.map((finding) => (
              <li key={`${finding.rule} ${finding.at[0]}`}>
                <Where finding={finding} text={text} />
                <button type="button" class="quiet" onClick={() => onTakeBack(finding)}>
                  {i18n.t('draft.takeBack')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface FindingItemProps {
  readonly finding: Finding;
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly text: string;
  readonly isNow: boolean;
  onGo(): void;
  onLeave(): void;
}

function FindingItem({ finding, index, text, isNow, onGo, onLeave }: FindingItemProps) {
  return (
    <li class={isNow ? 'finding now' : 'finding'} data-finding={index} aria-current={isNow ? 'true' : undefined}>
      <span class="sign" aria-hidden="true">
        {numberOf(index + 1)}
      </span>
      <div>
        <Where finding={finding} text={text} />
        <p>{lineOf(finding)}</p>
        <Cited finding={finding} />
        <p class="acts">
          <button type="button" class="quiet" onClick={onGo}>
            {i18n.t('draft.goThere')}
          </button>
          <button type="button" class="quiet" onClick={onLeave}>
            {i18n.t('draft.leaveIt')}
          </button>
        </p>
      </div>
    </li>
  );
}

/** Longer places are cut, in characters: the text beside the list has them whole. */
const LONGEST_PLACE = 120;

function Where({ finding: { at }, text }: { finding: Finding; text: string }) {
  const words = text.slice(...at).replaceAll(/\s+/gu, ' ');
  return (
    <p class="at" lang={ARTICLE_LANGUAGE} dir="auto">
      {words.length > LONGEST_PLACE ? `${words.slice(0, LONGEST_PLACE)}…` : words}
    </p>
  );
}

function Cited({ finding: { rule } }: { finding: Finding }) {
  const { short, full } = handbookOf(rule);
  return (
    <p class="soft cited">
      <abbr title={full}>{short}</abbr> {ruleAsks(rule)}
    </p>
  );
}
