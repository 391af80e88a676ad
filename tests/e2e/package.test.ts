/** What the packages contain, as stores and pages see it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dependencies } from '../../package.json';
import { LICENCES_FILE } from '../../scripts/shipped-licences';

/** Bytes of script that a page with a session loads, without the painter that few readers use. */
const CONTENT_SCRIPT_BUDGET = 60_000;

/** What the command and the npm package need in Node, and the extension must not carry. */
const IN_NODE_ALONE = [
  '@exodus/bytes',
  'env-paths',
  'fast-xml-parser',
  'html-encoding-sniffer',
  'hyparquet',
  'hyparquet-compressors',
  'hyparquet-writer',
  'parse5',
  'warcio',
];

/** Every way in which a script can send something by itself. */
const NETWORK =
  /\b(?:fetch|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|sendBeacon)\b/;

describe.each(['chrome-mv3', 'firefox-mv3'])('the package %s', (folder) => {
  const root = join('.output', folder);
  const scripts = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));

  test('holds scripts to look at', () => expect(scripts.length).toBeGreaterThan(4));

  test.each(scripts)('%s has no call that reaches the network', (file) => {
    expect(readFileSync(join(root, file), 'utf8').match(NETWORK)?.[0]).toBeUndefined();
  });

  test('carries our licence and that of each package whose code it ships, and of no other', () => {
    const licences = readFileSync(join(root, LICENCES_FILE), 'utf8');
    const shipped = Object.keys(dependencies).filter((name) => licences.includes(`\n${name} `));
    expect(shipped).toEqual(Object.keys(dependencies).filter((name) => !IN_NODE_ALONE.includes(name)));
    expect(licences).toContain('The Sourcelight authors');
    expect(licences).toContain('Mozilla Public License');
  });

  test('keeps what runs in pages within its budget', () => {
    const sizes = ['first-look.js', 'session.js'].map((script) => statSync(join(root, script)).size);
    expect(sizes[0]! + sizes[1]!).toBeLessThan(CONTENT_SCRIPT_BUDGET);
  });

  test('asks for nothing at install but what a click needs', () => {
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('lets its pages connect to nowhere and run nothing from elsewhere', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });
});
