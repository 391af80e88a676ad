import { i18n } from '#i18n';
import type { Sheet } from '@/sheet/sheet';

interface TeachersWordsProps {
  readonly sheet: Sheet;
  onChange(sheet: Sheet): void;
}

/** The sheet's end in the teacher's words: what to talk about, and what to look up elsewhere. A line is one of them. */
export function TeachersWords({ sheet, onChange }: TeachersWordsProps) {
  return (
    <section class="teachers" aria-labelledby="teachers">
      <h2 id="teachers">{i18n.t('sheet.end')}</h2>
      <Lines name={i18n.t('sheet.talk')} lines={sheet.talk} onChange={(talk) => onChange({ ...sheet, talk })} />
      <Lines name={i18n.t('sheet.steps')} lines={sheet.steps} onChange={(steps) => onChange({ ...sheet, steps })} />
      <p class="soft">{i18n.t('sheet.endHelp')}</p>
    </section>
  );
}

interface LinesProps {
  readonly name: string;
  readonly lines: readonly string[];
  onChange(lines: readonly string[]): void;
}

function Lines({ name, lines, onChange }: LinesProps) {
  return (
    <label>
      {name}
      <textarea
        rows={5}
        autocomplete="off"
        spellcheck={false}
        value={lines.join('\n')}
        onInput={({ currentTarget }) => onChange(currentTarget.value.split('\n'))}
      />
    </label>
  );
}
