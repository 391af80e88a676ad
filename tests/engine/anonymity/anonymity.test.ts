import { describe, expect, it } from 'vitest';
import { claimsOf, spanWords, wordsOf } from '../reading';

const grantIn = (text: string) => claimsOf(text).find(({ anonymity }) => anonymity !== null);

describe('grants of anonymity', () => {
  it.each([
    ['on condition of anonymity', 'Two officials, who spoke on condition of anonymity, said the hull was cracked.'],
    ['before the source', 'Speaking on the condition of anonymity, an official said the hull was cracked.'],
    ['asked not to be named', '“They knew,” said a nurse who asked not to be named.'],
    ['neither wanted to be named', 'Two pilots said the fog was thick. Neither wanted to be named.'],
    ['declined to be identified', 'A clerk, who declined to be identified, said the ledger was gone.'],
    ['requested anonymity', 'A pilot who requested anonymity said the fog was thick.'],
    ['granted anonymity', 'A lender, granted anonymity to describe the talks, said they had failed.'],
    ['did not want to be named', 'A teacher, who did not want to be named, said the roof leaked.'],
    ['by a noun for the person', 'One of the jurors said the vote was close. The juror did not wish to be identified.'],
    ['declined to give a name', 'A neighbour who declined to give his name said he heard shots.'],
    ['asked to remain anonymous', 'A driver, who asked to remain anonymous, said the bus was old.'],
    ['an anonymous source', 'An anonymous source said the deal was off.'],
    ['on background', 'An aide, speaking on background, said the vote was lost.'],
    ['not authorized', 'An official who was not authorized to speak publicly said the vote was lost.'],
    ['in the clause of the source', 'A clerk who refused to give her name claimed the ledger was gone.'],
    ['withheld by the newsroom', 'The boy, whom the Courier is not naming, said the roof leaked.'],
    [
      'under ground rules',
      'An official, speaking under the usual ground rules of anonymity, said the hull was cracked.',
    ],
    [
      'only if not identified',
      'The harbour official would speak only if not identified. She said a charge was likely.',
    ],
    ['without any other claim', 'The officials spoke on condition of anonymity.'],
  ])('%s', (_, text) => {
    expect(claimsOf(text).map(({ label }) => label)).toContain('anonymous');
  });

  it('covers everybody who is described in the article that one sentence is about', () => {
    const said = 'The deal is near, a person close to the board said. An aide told us it is late. The mayor said no.';
    const story = `${said} Those who declined to be named in this story did so to speak freely about the talks.`;
    expect(claimsOf(story).map(({ label }) => label)).toEqual(['anonymous', 'anonymous', 'unnamed']);
    const others = `${said} Those who declined to be named in court left.`;
    expect(claimsOf(others)[0]?.label).toBe('unnamed');
  });

  it('is carried by the claim of a parent, who is no company', () => {
    const text = 'Another parent, who did not want to be named, said the roof leaked.';
    expect(claimsOf(text).map(({ label }) => label)).toEqual(['anonymous']);
  });

  it('stands between the cue and what is said', () => {
    const text = 'An aide told the Courier on condition of anonymity that talks had failed.';
    const claims = claimsOf(text);
    expect(claims).toMatchObject([{ label: 'anonymous', who: 'An aide' }]);
    expect(spanWords(text, claims[0]!.content)).toBe('that talks had failed');
  });

  it('is none of somebody whom others identify in part and who says nothing', () => {
    expect(claimsOf('Renn met the clerk, identified only as Person A, at a diner.')).toEqual([]);
  });

  it('is of whoever briefs reporters, and not of those', () => {
    const text = 'Officials briefed reporters on the condition that they not be identified.';
    expect(wordsOf(text, grantIn(text)?.source[0])).toBe('Officials');
  });

  it('leaves another name in its place', () => {
    const text = 'A clerk, using the pseudonym Lena, said the ledger was gone.';
    expect(claimsOf(text).map(({ label }) => label)).toEqual(['partial']);
  });

  it('leaves part of a name if a first name is printed beside it', () => {
    const text = 'A woman named Jessica – she declined to provide her last name – stood by the quay.';
    expect(claimsOf(text).map(({ label }) => label)).toEqual(['partial']);
  });

  it('goes with what is said behind the clause that holds it', () => {
    const text = 'A trader who declined to be quoted by name said the price would fall.';
    const claims = claimsOf(text);
    expect(claims).toMatchObject([{ label: 'anonymous', who: 'A trader' }]);
    expect(spanWords(text, claims[0]!.content)).toBe('the price would fall');
  });

  it('is about whoever the pronoun before it means', () => {
    const text = 'Like other clerks, he spoke on condition of anonymity.';
    expect(wordsOf(text, grantIn(text)?.source[0])).toBe('he');
  });

  it('prints the one name that somebody gave', () => {
    const text = 'A man who gave his name only as Yusuf said the roof leaked.';
    expect(claimsOf(text)).toMatchObject([{ label: 'partial', who: 'Yusuf' }]);
  });

  it.each([
    ['talk about anonymity', 'Mei Tan said the paper rarely grants anonymity.'],
    ['words within a quotation', '“I asked not to be named,” said Mei Tan.'],
    ['a denial', 'Mei Tan said the donors were not anonymous.'],
    ['leave to speak from a stage', 'Mei Tan said she had not been permitted to speak at the convention.'],
    ['a policy', 'Mei Tan said the policy on granting anonymity was strict.'],
    ['a name withheld of somebody who says nothing', 'The boy, whose name has been withheld, went home on Friday.'],
    ['a name that the police withhold', 'Mei Tan said police are not identifying the boy.'],
    ['a named person in the same sentence', 'Mei Tan said two clerks had been named.'],
  ])('none in %s', (_, text) => {
    expect(grantIn(text)).toBeUndefined();
  });

  it.each([
    [
      'because',
      'A clerk, who asked not to be named because the talks were private, said they failed.',
      'because the talks were private',
      'private-or-ongoing',
    ],
    [
      'for fear of',
      '“They knew,” said a nurse who asked not to be named for fear of losing her job.',
      'for fear of losing her job',
      'retaliation-job',
    ],
    [
      'for lack of',
      'Two clerks said it failed. They sought anonymity for lack of authorization to discuss the sale in public.',
      'for lack of authorization to discuss the sale in public',
      'not-authorized',
    ],
    [
      'pending',
      'The clerks spoke on condition of anonymity pending a formal vote.',
      'pending a formal vote',
      'private-or-ongoing',
    ],
    [
      'saying',
      'A baker declined to give her last name, saying it might cost her the job.',
      'saying it might cost her the job',
      'retaliation-job',
    ],
    [
      'citing',
      'A student agreed to talk only if his identity was withheld, citing threats against his family.',
      'citing threats against his family',
      'safety',
    ],
    [
      'in keeping with',
      'The official insisted on anonymity in keeping with ministry rules.',
      'in keeping with ministry rules',
      'ground-rules',
    ],
    [
      'to speak',
      'An aide who asked not to be named to speak frankly said the vote was lost.',
      'to speak frankly',
      'candour',
    ],
    [
      'about',
      'An official who spoke on condition of anonymity about plans not yet made public said it was near.',
      'about plans not yet made public',
      'private-or-ongoing',
    ],
    [
      'the lack of leave itself',
      'An official who was not authorized to speak publicly said it was near.',
      'not authorized to speak publicly',
      'not-authorized',
    ],
    [
      'because behind about',
      'An official spoke on condition of anonymity about the raid because she was not authorized to discuss it.',
      'because she was not authorized to discuss it',
      'not-authorized',
    ],
    [
      'a phrase up to its comma',
      'A clerk who asked not to be named for fear of her boss, works at a mill and said it was cold.',
      'for fear of her boss',
      'other',
    ],
    [
      'rules of a house',
      'The aide spoke on condition of anonymity under palace rules, without elaborating.',
      'under palace rules',
      'ground-rules',
    ],
    [
      'words before the grant',
      'A diver who, ashamed of how she earned her keep, asked that her name not be used said it was late.',
      'ashamed of how she earned her keep',
      'privacy-stigma',
    ],
    [
      'without leave, behind the grant',
      'The boat was lost, according to an aide who spoke on condition of anonymity, not authorized to speak of it.',
      'not authorized to speak of it',
      'not-authorized',
    ],
    [
      'a short one before what was said',
      'According to two clerks who were granted anonymity to speak candidly, the ledger was gone.',
      'to speak candidly',
      'candour',
    ],
    ['for reasons', '“It leaks,” said a boy who cannot be named for legal reasons.', 'for legal reasons', 'legal'],
    [
      'a policy',
      'A clerk, who asked not to be named under ministry policy, said it was near.',
      'under ministry policy',
      'ground-rules',
    ],
    [
      'because, in the clause of the source',
      'Two clerks who declined to be named because they feared reprisals said the ledger was gone.',
      'because they feared reprisals',
      'retaliation-job',
    ],
    ['no reason', 'An official who asked not to be named said it was near.', null, 'none-given'],
  ] as const)('gives the reason in its own words: %s', (_, text, reason, reasonClass) => {
    const anonymity = grantIn(text)?.anonymity;
    expect(wordsOf(text, anonymity?.reason)).toBe(reason);
    expect(anonymity?.reasonClass).toBe(reasonClass);
  });

  it('reads a reason to its end, even past a verb of saying', () => {
    const text =
      'An aide, speaking on condition of anonymity because she was not authorized to discuss the vote, said it was lost.';
    const claims = claimsOf(text);
    expect(claims).toHaveLength(1);
    expect(wordsOf(text, claims[0]?.anonymity?.reason)).toBe('because she was not authorized to discuss the vote');
  });

  it('reads a grant that the next sentence gives', () => {
    const text =
      'Two officials said the hull was cracked. They spoke on condition of anonymity because the inquiry was not over.';
    const [claim] = claimsOf(text);
    expect(claim).toMatchObject({ label: 'anonymous', who: 'Two officials' });
    expect(wordsOf(text, claim?.anonymity?.reason)).toBe('because the inquiry was not over');
    expect(claimsOf(text)).toHaveLength(1);
  });

  it('keeps what an anonymous source says, whatever the verb', () => {
    const [claim] = claimsOf('An anonymous source claimed that the queen had called the pier a ruin.');
    expect(claim).toMatchObject({ label: 'anonymous', who: 'An anonymous source' });
  });

  it('keeps the reason out of the content', () => {
    const text = 'The quay is shut, said a clerk who did not want to be named, because he had no leave to speak.';
    const [claim] = claimsOf(text);
    expect(spanWords(text, claim!.content)).toBe('The quay is shut');
    expect(claim!.anonymity?.reasonClass).toBe('not-authorized');
  });

  it('does not take asking not to be named for a claim', () => {
    const text = 'Two people briefed on the sale said it was off. They asked not to be named because it was private.';
    expect(claimsOf(text).map(({ label }) => label)).toEqual(['anonymous']);
    const alone = 'The person declined to be identified because the sale was not over.';
    expect(claimsOf(alone)).toMatchObject([{ label: 'anonymous', content: [] }]);
  });

  it('covers whoever speaks right after it, and nobody later', () => {
    const text = 'A harbour pilot, who did not want to be identified, was there. The source said the fog was thick.';
    expect(claimsOf(text).at(-1)?.label).toBe('anonymous');
    expect(claimsOf(`${text} It was dawn. A mate said the lamp was out.`).at(-1)?.label).toBe('unnamed');
  });

  it.each([
    ['A diver named Elena, who asked that her last name not be published, said it was late.', 'Elena'],
    ['A diver who asked to be identified only by her first name, Clara, said it was late.', 'Clara'],
  ])('calls a source by the name that is printed: %s', (text, who) => {
    expect(claimsOf(text)[0]).toMatchObject({ label: 'partial', who });
  });

  it('knows that name again later in the article', () => {
    const text =
      'A diver named Marta, who asked that her last name not be published, was there. Marta said it was late.';
    expect(claimsOf(text).at(-1)).toMatchObject({ label: 'partial', who: 'Marta' });
  });

  it.each([
    ['A woman who identified herself as the mother of the boy said it was late.', 'unnamed'],
    ['A pilot who declined to give his first name said it was late.', 'anonymous'],
  ])('does not take a description for a name: %s', (text, label) => {
    expect(claimsOf(text)[0]?.label).toBe(label);
  });

  it('covers several earlier sources at once', () => {
    const text = 'A pilot said the fog was thick. A mate said the lamp was out. All spoke on condition of anonymity.';
    expect(claimsOf(text).map(({ label }) => label)).toEqual(['anonymous', 'anonymous']);
  });

  it('carries over to later mentions and says so', () => {
    const text =
      'Two officials, who spoke on condition of anonymity, said it was cracked. The officials said it was old.';
    const claims = claimsOf(text);
    expect(claims.map(({ label }) => label)).toEqual(['anonymous', 'anonymous']);
    expect(claims.map(({ anonymity }) => anonymity?.inherited)).toEqual([false, true]);
  });

  it('leaves other sources of the article as they are', () => {
    const text =
      'A clerk, who asked not to be named, said it was cracked. Mei Tan said it was whole. A diver said it was old.';
    expect(claimsOf(text).map(({ label }) => label)).toEqual(['anonymous', 'named', 'unnamed']);
  });

  it.each([
    ['familiar with', 'A person familiar with the talks said they failed.', 'familiar with the talks'],
    ['close to', '“It was a coin toss,” a person close to the family said.', 'close to the family'],
    ['briefed on', 'Three people briefed on the merger said it was tense.', 'briefed on the merger'],
    [
      'knowledge of',
      'A source with direct knowledge of the sale said it was off.',
      'with direct knowledge of the sale',
    ],
    ['involved in', 'A lawyer involved in the case said it was weak.', 'involved in the case'],
  ])('says how a source knows: %s', (_, text, basis) => {
    const [claim] = claimsOf(text);
    expect(claim?.label).toBe('unnamed');
    expect(wordsOf(text, claim?.basis)).toBe(basis);
  });
});

it('is of the person whom a phrase with “those” describes', () => {
  const text = 'A clerk on the other side of those talks, who asked for anonymity, gave the same figure.';
  const [claim] = claimsOf(text);
  expect(spanWords(text, claim!.source)).toBe('A clerk');
});

describe('a story based on interviews', () => {
  it('grants anonymity to all who know of it', () => {
    const text = `By May, Renn was asking for help, people familiar with the matter said.

The Harl bankers told Renn they would stay. They needed time, according to the sources.

This account is based on interviews with eight people with knowledge of the talks. They requested anonymity to discuss them.

Renn was blamed, some of the people said.`;
    expect(claimsOf(text).map(({ who, label }) => `${label}: ${who}`)).toEqual([
      'anonymous: people familiar with the matter',
      'unnamed: The Harl bankers',
      'anonymous: people familiar with the matter',
      'anonymous: people familiar with the matter',
    ]);
  });
});
