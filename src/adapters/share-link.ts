/** Clipboard and downloads for the extension's pages, neither of which needs a permission. */
import browser from 'webextension-polyfill';
import type { ShareLink } from '@/ui/ports';

export function connectShare(): ShareLink {
  return {
    toolVersion: browser.runtime.getManifest().version,
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    save: ({ name, type, text }) => {
      const address = URL.createObjectURL(new Blob([text], { type }));
      const link = Object.assign(document.createElement('a'), { href: address, download: name });
      link.click();
      URL.revokeObjectURL(address);
    },
  };
}
