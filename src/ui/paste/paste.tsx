import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { profileOf } from '@/report/profile';
import { Page } from '../page';
import type { ArticleReport, MarkText, ReadText, SettingsLink, ShareLink } from '../ports';
import { counted } from '../words';
import { type Problem, problemOf } from './problem';
import { Reading } from './reading';
import { TextForm } from './text-form';
import './paste.css';

interface PasteProps {
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  readonly readText: ReadText;
  readonly markText: MarkText;
}

type Step =
  | { readonly name: 'writing'; readonly problem: Problem | null }
  | { readonly name: 'waiting' }
  | { readonly name: 'read'; readonly report: ArticleReport };

/** A text that the reader provides in place of a page. It exists only on this page and is gone with it. */
export function Paste({ settings, share, readText, markText }: PasteProps) {
  const [given, setGiven] = useState('');
  const [step, setStep] = useState<Step>({ name: 'writing', problem: null });
  const write = (problem: Problem | null) => setStep({ name: 'writing', problem });
  const read = async () => {
    const problem = problemOf(given);
    if (problem) return write(problem);
    setStep({ name: 'waiting' });
    setStep(await readText(given).then(stepAfter, () => ({ name: 'writing', problem: 'no-answer' }) as const));
  };
  return (
    <Page settings={settings} layout={step.name === 'read' ? 'reading' : 'page'}>
      <p role="status" class="unseen">
        {announcementOf(step)}
      </p>
      {step.name === 'read' ? (
        <Reading
          report={step.report}
          settings={settings}
          share={share}
          markText={markText}
          onChange={(report) => setStep({ name: 'read', report })}
          onReadAgain={read}
          onWrite={() => write(null)}
        />
      ) : (
        <TextForm
          text={given}
          problem={step.name === 'writing' ? step.problem : null}
          isWaiting={step.name === 'waiting'}
          onText={(text) => {
            setGiven(text);
            write(null);
          }}
          onProblem={write}
          onRead={() => void read()}
        />
      )}
    </Page>
  );
}

/** A text without claims stays in its field, where it can be changed. */
function stepAfter(report: Awaited<ReturnType<ReadText>>): Step {
  if (report.state === 'not-english') return { name: 'writing', problem: 'not-english' };
  if (report.claims.length === 0) return { name: 'writing', problem: 'no-claims' };
  return { name: 'read', report };
}

function announcementOf(step: Step): string {
  if (step.name === 'waiting') return i18n.t('paste.waiting');
  if (step.name === 'writing') return '';
  return counted('popup.claimCount', profileOf(step.report.claims).claims);
}
