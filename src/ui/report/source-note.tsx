import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Note } from '@/report/annotated-text';
import { introductionOf } from '@/report/introduction';
import { reasonOf } from '@/report/not-named';
import type { Source } from '@/report/sources';
import { Filled, SLOT } from '../claims/slot';
import { Names, Words } from '../passage';
import { sourceWords } from '../source-words';
import { kindOf, labelName, numberOf } from '../words';

/** Who a source is, beside the paragraph in which it first speaks; or that a claim has none. */
export function SourceNote({ note, text }: { note: Note; text: string }) {
  if (note.kind === 'no-source')
    return (
      <li>
        <b>– {kindOf(note.claim, text)}</b> <span class="soft">{labelName('hearsay')}</span>
      </li>
    );
  const { number, source } = note.numbered;
  return (
    <li>
      <b>
        {numberOf(number)} <bdi>{sourceWords(source.who)}</bdi>
      </b>{' '}
      <span class="soft">
        <AboutSource source={source} text={text}>
          <WhyNotNamed source={source} text={text} />
        </AboutSource>
      </span>
    </li>
  );
}

interface AboutSourceProps {
  readonly source: Source;
  readonly text: string;
  /** What stands behind its kind and who it is. */
  readonly children?: ComponentChildren;
}

/** Its kind, who it is, and through whom its words came, in a few words. */
export function AboutSource({ source, text, children }: AboutSourceProps) {
  const first = source.claims[0]!;
  const introduction = introductionOf(first, text);
  const relays = [...new Set(source.claims.flatMap(({ relay }) => relay))];
  return (
    <>
      {kindOf({ ...first, label: source.label }, text)}
      {introduction && (
        <>
          {' · '}
          <bdi lang="en">{introduction}</bdi>
        </>
      )}
      {children}
      {relays.length > 0 && (
        <>
          {' · '}
          <Filled message={i18n.t('report.through', { chain: SLOT })}>
            <Names names={relays} />
          </Filled>
        </>
      )}
    </>
  );
}

function WhyNotNamed({ source, text }: { source: Source; text: string }) {
  const reason = source.claims.map(reasonOf).find((given) => given !== null);
  if (!reason) return source.group === 'unnamed' ? <> · {i18n.t('notNamed.noReason')}</> : null;
  return (
    <>
      {' · '}
      {i18n.t('notNamed.reason')} <Words>{text.slice(...reason.span)}</Words>
    </>
  );
}
