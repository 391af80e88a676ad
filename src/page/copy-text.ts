/** Copies text from within a page, without a permission. */
import { viewOf } from '@/article/dom';

/**
 * True once copied. Browsers allow it in a secure page that has the focus, and otherwise right after a
 * click in it.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await (viewOf(document) as Window).navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(document, text);
  }
}

/** The older way, which needs a click but no secure page. The selection stays as it is. */
function copyByEvent(document: Document, text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const view = viewOf(document) as Window;
  view.addEventListener('copy', fill, { capture: true });
  const done = document.execCommand('copy');
  view.removeEventListener('copy', fill, { capture: true });
  return done;
}
