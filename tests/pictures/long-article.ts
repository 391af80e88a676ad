const NAMES = ['Tobias Renn', 'Marta Quill', 'Police', 'Two engineers', 'Officials', 'The transport ministry'];

/** An invented article with one claim a paragraph. */
export function articleWith(claims: number): string {
  const paragraphs = Array.from({ length: claims }, (_, index) => {
    const who = NAMES[index % NAMES.length];
    return `<p>${who} said on Tuesday that pier number ${index + 1} of the bridge had moved by a hand’s breadth since March.</p>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge that moves</title>
<meta property="og:type" content="article"></head><body><main><article><h1>The bridge that moves</h1>
${paragraphs.join('\n')}</article></main></body></html>`;
}
