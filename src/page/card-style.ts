/**
 * How the card looks. It inherits nothing from the page it stands in: an `!important` declaration in the shadow tree's own
 * sheet wins over anything that the page's style sheets say about the host.
 */
import type { Scheme } from '@/painting/page-scheme';
import type { GroupStyle } from '@/painting/painter';

export const CARD_STYLE = `
  :host { all: initial !important; display: block !important; position: fixed !important; inset: auto !important;
    background: none !important; overflow: visible !important; z-index: 2147483647 !important; }
  @media print { :host { display: none !important; } }
  section { box-sizing: border-box; max-height: min(70vh, 26rem); overflow: auto; padding: 10px 14px;
    border: 1px solid light-dark(#dcd8cf, #4a4742); border-inline-start: 3px solid var(--line, currentcolor); border-radius: 0 4px 4px 0;
    background: light-dark(#fcfbf8, #252422); color: light-dark(#1d1c1a, #edeae4);
    font: 13px/1.45 system-ui, sans-serif; box-shadow: 0 2px 10px rgb(0 0 0 / 0.14); overflow-wrap: anywhere; }
  section[data-at="sheet"] { border-inline-start-width: 1px; border-block-start: 3px solid var(--line, currentcolor);
    border-radius: 0; padding-inline: 20px; }
  section:focus-visible { outline: 2px solid light-dark(#1a4d7c, #9fc8ee); outline-offset: -2px; }
  header { display: flex; gap: 8px; align-items: start; justify-content: space-between; }
  strong { font: 600 14px/1.5 system-ui, sans-serif; }
  bdi { text-decoration-skip-ink: none; }
  p { margin: 4px 0 0; }
  .soft, .fact { color: light-dark(#5b5750, #b0aaa0); }
  .kind { margin: 0; font-size: 12px; }
  .said { font: 15px/1.42 Charter, "Iowan Old Style", Georgia, serif; display: -webkit-box; -webkit-box-orient: vertical;
    -webkit-line-clamp: 3; overflow: hidden; }
  b { font-weight: 600; color: light-dark(#1d1c1a, #edeae4); }
  footer { margin-top: 8px; padding-top: 4px; border-top: 1px solid light-dark(#dcd8cf, #4a4742); }
  section[data-at="sheet"] footer:not(:has(form)) { position: sticky; inset-block-end: -10px; padding-block-end: 10px;
    margin-block-end: -10px; background: inherit; }
  .actions { display: flex; flex-wrap: wrap; gap: 0 16px; margin: 0; }
  button { all: unset; box-sizing: border-box; min-width: 24px; min-height: 24px; line-height: 24px; cursor: pointer;
    border-radius: 3px; color: light-dark(#1a4d7c, #9fc8ee); }
  header button { flex: none; text-align: center; color: inherit; font-size: 16px; }
  form { display: grid; gap: 6px; }
  label { display: grid; gap: 3px; font-weight: 600; }
  select { all: revert; min-height: 28px; max-width: 100%; color: inherit; background: light-dark(#fcfbf8, #252422);
    border: 1px solid light-dark(#857f74, #8a8479); border-radius: 3px; font: 400 13px/1.4 system-ui, sans-serif; }
  select:focus-visible { outline: 2px solid light-dark(#1a4d7c, #9fc8ee); outline-offset: 1px; }
  button.main { padding: 0 10px; background: light-dark(#1a4d7c, #9fc8ee); color: light-dark(#fcfbf8, #252422); }
  .offer button { padding: 0 6px; border: 1px solid; }
  button:hover { text-decoration: underline; text-underline-offset: 0.2em; }
  button:focus-visible { outline: 2px solid light-dark(#1a4d7c, #9fc8ee); }
  @media (forced-colors: active) { .actions button, button.main { border: 1px solid ButtonBorder; padding: 0 8px; } }
`;

/** CSS that underlines an element with its group's line. */
export function lineStyle({ line, thickness, offset, ...colours }: GroupStyle, scheme: Scheme): string {
  return `text-decoration:underline ${line} ${thickness} ${colours[scheme]};text-underline-offset:${offset}`;
}
