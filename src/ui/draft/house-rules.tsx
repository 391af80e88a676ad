import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Finding } from '@/desk/draft/check-draft';
import { DRAFT_RULE_NAMES, type DraftRuleName } from '@/desk/draft/rule-names';
import { houseRulesOf, readHouseRules } from '@/settings/house-rules';
import { FileButton } from '../file-button';
import type { SettingsLink, ShareLink } from '../ports';
import { useWatched } from '../use-watched';
import { numberOf } from '../words';
import { NewsroomField } from './newsroom-field';
import { handbookOf, ruleName } from './rule-words';

interface HouseRulesProps {
  readonly findings: readonly Finding[];
  readonly settings: SettingsLink;
  readonly share: ShareLink;
}

/** Which rules a newsroom follows: kept on this device, and handed on as a file. */
export function HouseRules({ findings, settings, share }: HouseRulesProps) {
  const { draftRulesOff, newsroom } = useWatched(settings.settings);
  const [outcome, setOutcome] = useState({ done: '', wrong: '' });
  const follow = (rule: DraftRuleName, isFollowed: boolean) => {
    const others = draftRulesOff.filter((off) => off !== rule);
    void settings.change({ draftRulesOff: isFollowed ? others : [...others, rule] });
  };
  const load = async (file: File) => {
    const chosen = readHouseRules(await file.text());
    if (chosen) await settings.change(chosen);
    setOutcome(
      chosen ? { done: i18n.t('draft.rulesLoaded'), wrong: '' } : { done: '', wrong: i18n.t('draft.rulesWrong') },
    );
  };
  const save = () =>
    share.save({
      name: 'sourcelight-house-rules.json',
      type: 'application/json',
      text: houseRulesOf({ draftRulesOff, newsroom }),
    });
  return (
    <details class="folded house-rules">
      <summary>
        {i18n.t('draft.rules', {
          on: numberOf(DRAFT_RULE_NAMES.length - draftRulesOff.length),
          all: numberOf(DRAFT_RULE_NAMES.length),
        })}
      </summary>
      <p class="soft">{i18n.t('draft.rulesWhat')}</p>
      <ul>
        {DRAFT_RULE_NAMES.map((rule) => (
          <li key={rule}>
            <label class="choice">
              <input
                type="checkbox"
                checked={!draftRulesOff.includes(rule)}
                onChange={({ currentTarget }) => follow(rule, currentTarget.checked)}
              />
              <span>{ruleName(rule)}</span>
            </label>
            <span class="soft">
              <abbr title={handbookOf(rule).full}>{handbookOf(rule).short}</abbr>
            </span>
            <span class="soft count">{numberOf(findings.filter((finding) => finding.rule === rule).length)}</span>
          </li>
        ))}
      </ul>
      <NewsroomField newsroom={newsroom} onName={(name) => void settings.change({ newsroom: name })} />
      <p class="acts">
        <button type="button" class="quiet" onClick={save}>
          {i18n.t('draft.rulesSave')}
        </button>
        <FileButton
          name={i18n.t('draft.rulesLoad')}
          accept="application/json,.json"
          isQuiet
          onFile={(file) => void load(file)}
        />
      </p>
      <p role="status">{outcome.done}</p>
      <p role="alert">{outcome.wrong}</p>
    </details>
  );
}
