/** The card beside a mark. Its shadow root is closed, so only Chromium's own tools can see into it. */
import type { CDPSession, Page } from 'puppeteer-core';

interface Found {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Found[];
  readonly shadowRoots?: readonly Found[];
}

/** The card's text; empty if there is no card. */
export async function textOfCard(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  const text = (await nodesInCard(client)).map(({ nodeValue }) => nodeValue).join(' ');
  await client.detach();
  return text;
}

/** Presses the button of this name in the card, as a reader with a mouse does. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const client = await page.createCDPSession();
  const button = (await nodesInCard(client)).find(
    ({ nodeName, children }) => nodeName === 'BUTTON' && children?.[0]?.nodeValue === name,
  );
  if (!button) throw new Error(`the card has no button “${name}”`);
  const { model } = await client.send('DOM.getBoxModel', { nodeId: button.nodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  await client.detach();
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

async function nodesInCard(client: CDPSession): Promise<readonly Found[]> {
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const below = (node: Found): readonly Found[] =>
    [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((child) => [child, ...below(child)]);
  const host = below(root).find(({ attributes = [] }) => attributes.includes('popover'));
  return host ? below(host) : [];
}
