import { i18n } from '#i18n';
import { LABELS } from '@/engine/claim';
import { RULE_NAMES } from '@/engine/rules';
import { LabelName } from '../mark';
import { labelMeaning, ruleMeaning } from '../words';

/** Every label with its meaning. */
export function LabelMeanings() {
  return (
    <details>
      <summary>{i18n.t('options.labels')}</summary>
      <dl class="meanings labels">
        {LABELS.map((label) => (
          <div key={label}>
            <dt>
              <LabelName label={label} />
            </dt>
            <dd>{labelMeaning(label)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Every rule that finds claims, with an example. */
export function RuleMeanings() {
  return (
    <details>
      <summary>{i18n.t('options.rules')}</summary>
      <dl class="meanings">
        {RULE_NAMES.map((rule) => (
          <div key={rule}>
            <dt>{rule}</dt>
            <dd>{ruleMeaning(rule)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
