import { i18n } from '#i18n';
import { GROUPS, type Group } from '@/engine/claim';
import { GroupName } from '../mark';
import { ARTICLE_LANGUAGE } from '../passage';

/** Invented, and in English like everything the engine reads. */
const EXAMPLES: Readonly<Record<Group, string>> = {
  named: 'Harbourmaster Tobias Renn said …',
  unnamed: 'A person familiar with the inquiry said …',
  vague: 'Experts say … · … reportedly …',
  institution: 'The transport ministry said …',
  document: 'Inspection records show …',
  relayed: 'The Northline Press Agency reported …',
};

/** The six kinds of sources: each with its line, its meaning and an example. */
export function SixLines() {
  return (
    <dl class="six-lines">
      {GROUPS.map((group) => (
        <div key={group}>
          <dt>
            <GroupName group={group} />
          </dt>
          <dd>
            <span class="meaning">{i18n.t(`groupWhat.${group}`)}</span>
            <span class="example" lang={ARTICLE_LANGUAGE}>
              {EXAMPLES[group]}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
