import { i18n } from '#i18n';
import { connectSettings } from '@/adapters/settings-link';
import { connectShare } from '@/adapters/share-link';
import { readText } from '@/adapters/text-link';
import { ShownText } from '@/article/shown-text';
import { TextMarks } from '@/page/text-marks';
import { mount } from '@/ui/mount';
import { Paste } from '@/ui/paste/paste';
import type { MarkText } from '@/ui/ports';

/** The page ends with its document: nothing outlives it. */
const { signal } = new AbortController();

const markText: MarkText = ({ article, paragraphs, palette, shown }) =>
  new TextMarks(new ShownText(article, paragraphs), palette, shown);

mount(
  <Paste settings={await connectSettings(signal)} share={connectShare()} readText={readText} markText={markText} />,
  i18n.t('paste.title'),
);
