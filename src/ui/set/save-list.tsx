import { i18n } from '#i18n';
import type { SetArticle } from '@/set/set';
import type { ShareLink, TextFile } from '../ports';
import { useNotice } from '../use-notice';
import { SampleForm } from './sample-form';
import { codingFileOf, type Sampling, SET_FILES, type SetFileName, sampleOf, setFileOf } from './set-downloads';

const WHAT: Readonly<Record<SetFileName, () => string>> = {
  articles: () => i18n.t('set.rowPerArticle'),
  claims: () => i18n.t('set.rowPerClaim'),
  sources: () => i18n.t('set.rowPerSource'),
  data: () => i18n.t('set.everything'),
  codebook: () => i18n.t('set.meanings'),
};

const AS: Readonly<Record<SetFileName, () => string>> = {
  articles: () => 'CSV',
  claims: () => 'CSV',
  sources: () => 'CSV',
  data: () => 'JSON',
  codebook: () => i18n.t('set.codebook'),
};

interface SaveListProps {
  readonly articles: readonly SetArticle[];
  readonly share: ShareLink;
}

/** The ways to take the set away. */
export function SaveList({ articles, share }: SaveListProps) {
  const [notice, setNotice] = useNotice();
  const save = async (making: Promise<TextFile>) => {
    setNotice(i18n.t('set.making'));
    share.save(await making);
    setNotice(i18n.t('share.saved'));
  };
  const { toolVersion } = share;
  const drawn = async (sampling: Sampling) => {
    const rows = await sampleOf(sampling, articles, toolVersion);
    return codingFileOf(`sourcelight-sample-${rows.length}-seed-${sampling.seed}.csv`, rows);
  };
  return (
    <>
      <ul class="saves">
        {SET_FILES.map((file) => (
          <li key={file}>
            <span id={`save-${file}`}>{WHAT[file]()}</span>
            <button
              type="button"
              class="quiet"
              aria-describedby={`save-${file}`}
              onClick={() => void save(setFileOf(file, articles, toolVersion))}
            >
              {AS[file]()}
            </button>
          </li>
        ))}
      </ul>
      <SampleForm action={i18n.t('set.draw')} onDraw={(sampling) => void save(drawn(sampling))} />
      <p role="status" class="notice">
        {notice}
      </p>
    </>
  );
}
