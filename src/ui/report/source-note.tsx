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
      </b>
      <span class="soft">
        <AboutSource source={source} text={text} />
      </span>
    </li>
  );
}

/** Its kind, who it is, why it has no name, and through whom it came: what the article tells, in a few words. */
export function AboutSource({ source, text }: { source: Source; text: string }) {
  const first = source.claims[0]!;
  const introduction = introductionOf(first, text);
  const reason = source.claims.map(reasonOf).find((given) => given !== null);
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
      {reason ? (
        <>
          {' · '}
          {i18n.t('notNamed.reason')} <Words>{text.slice(...reason.span)}</Words>
        </>
      ) : (
        source.group === 'unnamed' && ` · ${i18n.t('notNamed.noReason')}`
      )}
      {relays.length > 0 && (
        <>
          {' · '}
          <Filled message={i18n.t('claim.chain', { chain: SLOT })}>
            <Names names={relays} />
          </Filled>
        </>
      )}
    </>
  );
}
