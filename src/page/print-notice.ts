/**
 * Shown after the reader prints a page: marks are not printed, but the report has them. It lives
 * in a closed shadow root, whose host is in the page only as long as the notice is shown.
 */
import { rootElementOf } from '@/article/dom';

/** What the notice says, in the reader's language. */
export interface PrintNoticeWords {
  readonly language: string;
  readonly text: string;
  readonly open: string;
  readonly close: string;
}

/** Shows the notice until the reader closes it, opens the report, or `signal` aborts. */
export type ShowPrintNotice = (document: Document, openReport: () => void, signal: AbortSignal) => void;

/** Important declarations in a shadow tree override the page's style sheets for the host. */
const STYLE = `
  :host { all: initial !important; display: block !important; position: fixed !important;
    inset: auto 16px 16px auto !important; max-width: min(24rem, calc(100vw - 32px)) !important;
    color-scheme: light dark !important; z-index: 2147483647 !important; background: none !important; }
  @media print { :host { display: none !important; } }
  section { padding: 12px 16px; border: 1px solid light-dark(#857f74, #8a8479); border-radius: 4px;
    background: light-dark(#fcfbf8, #252422); color: light-dark(#1d1c1a, #edeae4);
    font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 2px 10px rgb(0 0 0 / 0.14); }
  p { margin: 0 0 8px; }
  div { display: flex; flex-wrap: wrap; gap: 8px 16px; }
  button { all: unset; box-sizing: border-box; min-height: 28px; padding: 0 12px; border: 1px solid;
    border-radius: 3px; line-height: 26px; cursor: pointer; color: light-dark(#1a4d7c, #9fc8ee); }
  button:hover { text-decoration: underline; }
  button:focus-visible { outline: 2px solid light-dark(#1a4d7c, #9fc8ee); outline-offset: 2px; }
`;

export function printNotice(words: PrintNoticeWords): ShowPrintNotice {
  return (document, openReport, signal) => {
    const host = document.createElement('div');
    const close = () => host.remove();
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    const section = document.createElement('section');
    section.lang = words.language;
    section.setAttribute('role', 'status');
    const text = document.createElement('p');
    text.textContent = words.text;
    const buttons = document.createElement('div');
    buttons.append(
      button(document, words.open, () => {
        close();
        openReport();
      }),
      button(document, words.close, close),
    );
    section.append(text, buttons);
    root.append(style, section);
    host.popover = 'manual';
    rootElementOf(document).append(host);
    host.showPopover?.();
    signal.addEventListener('abort', close);
  };
}

/** Only the reader's own clicks count, not those that the page dispatches. */
function button(document: Document, name: string, press: () => void): HTMLElement {
  const made = document.createElement('button');
  made.textContent = name;
  made.addEventListener('click', ({ isTrusted }) => isTrusted && press());
  return made;
}
