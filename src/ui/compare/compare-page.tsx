import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LONGEST_READ } from '@/messaging/protocol';
import { CompareLinks } from '../frame/compare-links';
import { TopBar } from '../frame/top-bar';
import { Page } from '../page';
import type { CompareTexts, GivenArticles, SettingsLink, ShareLink } from '../ports';
import { useNotice } from '../use-notice';
import { numberOf } from '../words';
import { CompareForm } from './compare-form';
import { type Compared, type GivenText, NO_TEXT } from './compared';
import { Comparison } from './comparison';
import { differencesOf } from './differences';
import '../frame/side-by-side.css';
import './compare.css';

interface ComparePageProps {
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  readonly compareTexts: CompareTexts;
  readonly articles: Pick<GivenArticles, 'openArticles' | 'inTab'>;
}

type Step =
  | { readonly name: 'choosing'; readonly problem: string }
  | { readonly name: 'waiting' }
  | { readonly name: 'compared'; readonly compared: Compared };

/** An article beside a text that was made of it. Both are kept in this page alone, and go with it. */
export function ComparePage({ settings, share, compareTexts, articles }: ComparePageProps) {
  const [article, setArticle] = useState<GivenText>(NO_TEXT);
  const [other, setOther] = useState<GivenText>(NO_TEXT);
  const [step, setStep] = useState<Step>({ name: 'choosing', problem: '' });
  const [notice, setNotice] = useNotice();
  const heading = useRef<HTMLHeadingElement>(null);
  const choose = (problem: string) => setStep({ name: 'choosing', problem });
  const compare = async () => {
    const problem = problemOf(article, other);
    if (problem) return choose(problem);
    setStep({ name: 'waiting' });
    const answer = await compareTexts(article.text, other.text).catch(() => null);
    if (!answer) return choose(i18n.t('compare.noAnswer'));
    if (!answer.english) return choose(i18n.t('compare.notEnglish'));
    setStep({ name: 'compared', compared: { article, other, answer } });
    heading.current?.focus();
  };
  const copy = async (compared: Compared) =>
    setNotice(i18n.t((await share.copy(differencesOf(compared))) ? 'draft.copied' : 'draft.notCopied'));
  return (
    <>
      <TopBar current="compare">
        {step.name === 'compared' && <CompareButtons onCopy={() => void copy(step.compared)} />}
      </TopBar>
      <Page settings={settings} layout="compare">
        <header>
          <h1 ref={heading} tabIndex={-1}>
            {i18n.t('compare.title')}
          </h1>
          <p class="soft">{i18n.t('compare.lead')}</p>
          <CompareLinks current="summary" />
        </header>
        {step.name === 'compared' ? (
          <Comparison compared={step.compared} onChange={() => choose('')} />
        ) : (
          <CompareForm
            article={article}
            other={other}
            articles={articles}
            problem={step.name === 'choosing' ? step.problem : ''}
            isWaiting={step.name === 'waiting'}
            onArticle={setArticle}
            onOther={setOther}
            onProblem={choose}
            onCompare={() => void compare()}
          />
        )}
        <p role="status" class="notice">
          {notice}
        </p>
      </Page>
    </>
  );
}

/** What can be done with a comparison. */
function CompareButtons({ onCopy }: { onCopy(): void }) {
  return (
    <>
      <button type="button" onClick={onCopy}>
        {i18n.t('compare.copy')}
      </button>
      <button type="button" onClick={() => print()}>
        {i18n.t('compare.print')}
      </button>
    </>
  );
}

/** What stands against comparing these texts at all, in words; empty where nothing does. */
function problemOf(article: GivenText, other: GivenText): string {
  if (article.text.trim() === '') return i18n.t('compare.noArticle');
  if (other.text.trim() === '') return i18n.t('compare.noOther');
  const length = Math.max(article.text.length, other.text.length);
  return length > LONGEST_READ
    ? i18n.t('draft.tooLong', { length: numberOf(length), most: numberOf(LONGEST_READ) })
    : '';
}
