/** Builds the framework fixtures as their users would: HTML from a server and a script for the client. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type InlineConfig, type Plugin } from 'vite';

export const FRAMEWORKS = ['react', 'vue', 'svelte'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/**
 * A folder with `NAME-rendered.html`, sent by a server, and `NAME-empty.html`, made in the browser, for each framework.
 */
export async function buildFrameworkPages(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-frameworks-'));
  for (const name of FRAMEWORKS) {
    await build(configFor(name, 'client', folder));
    await build(configFor(name, 'server', folder));
    const { html } = await import(pathToFileURL(join(folder, `${name}-server.mjs`)).href);
    writeFileSync(join(folder, `${name}-rendered.html`), shell(name, await html()));
    writeFileSync(join(folder, `${name}-empty.html`), shell(name, ''));
  }
  return folder;
}

function configFor(name: Framework, side: 'client' | 'server', folder: string): InlineConfig {
  const entry = resolve(`tests/fixtures/frameworks/${name}/${side}.ts`);
  const fileName = side === 'client' ? `${name}.js` : `${name}-server.mjs`;
  return {
    configFile: false,
    logLevel: 'error',
    plugins: [svelte(side)],
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      outDir: folder,
      emptyOutDir: false,
      ssr: side === 'server' ? entry : false,
      rolldownOptions: { input: entry, output: { format: 'es', entryFileNames: fileName } },
    },
  };
}

function svelte(generate: 'client' | 'server'): Plugin {
  return {
    name: 'svelte',
    transform(source, id) {
      if (!id.endsWith('.svelte')) return null;
      const { code, map } = compile(source, { filename: id, generate }).js;
      return { code, map };
    },
  };
}

function shell(name: Framework, main: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <title>Bridge to close, officials say</title>
    <script type="application/ld+json">{ "@type": "NewsArticle", "headline": "Bridge to close, officials say" }</script>
  </head>
  <body>
    <div>
      <main>${main}</main>
      <p>The county opened the bridge in 1961 and repaired it twice, most recently after the flood of 2009 took a pier.</p>
      <p>Some nine thousand cars cross it on a working day, most of them on their way to the harbour and the hospital.</p>
    </div>
    <script type="module" src="${name}.js"></script>
  </body>
</html>`;
}
