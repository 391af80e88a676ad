import { i18n } from '#i18n';
import { connectDesk } from '@/adapters/desk-link';
import { connectSettings } from '@/adapters/settings-link';
import { connectShare } from '@/adapters/share-link';
import { TextMarks } from '@/page/text-marks';
import { DraftPage } from '@/ui/draft/draft-page';
import { mount } from '@/ui/mount';
import type { MarkText } from '@/ui/ports';

/** The page ends with its document: nothing outlives it. */
const { signal } = new AbortController();

/** A draft has nothing but its text. */
const UNKNOWN = { title: '', publisher: '', byline: '', published: '', url: '', wire: '' };

const markText: MarkText = (within, { palette, shown }) => new TextMarks(within, UNKNOWN, palette, shown);
const { readDraft } = connectDesk();

mount(
  <DraftPage
    settings={await connectSettings(signal)}
    share={connectShare()}
    readDraft={readDraft}
    markText={markText}
  />,
  i18n.t('draft.title'),
);
