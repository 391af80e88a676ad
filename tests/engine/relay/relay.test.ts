import { describe, expect, it } from 'vitest';
import { claimsOf, spanWords } from '../reading';

const relays = (text: string) => claimsOf(text).map(({ relay }) => relay);

describe('an outlet that somebody tells in the present', () => {
  it('is a relay', () => {
    expect(claimsOf('The port may close, two sources tell Radio Vessel.')[0]?.relay).toEqual(['Radio Vessel']);
  });
});

describe('an outlet that one of two in a sentence told', () => {
  it('is no relay of the other', () => {
    const text = 'Ministers said the mine was safe, but one diver told Radio Vessel that it was not.';
    expect(relays(text)).toEqual([[], ['Radio Vessel']]);
  });
});

describe('through whom it came', () => {
  it.each([
    ['told an outlet', '“I have no regrets,” Mei Tan told Radio Vessel.', 'Radio Vessel'],
    ['told by whoever “he” is', 'He told Radio Vessel that the mine was safe.', 'Radio Vessel'],
    ['in an interview', 'In an interview with The Guardian, Mei Tan said the mine was safe.', 'Guardian'],
    ['told somebody of an outlet', 'Mei Tan told Marcus Hale of Radio Vessel that the mine was safe.', 'Radio Vessel'],
    [
      'on a programme',
      'On Tuesday’s episode of “The Harbour Morning Show,” Mei Tan said the mine was safe.',
      'The Harbour Morning Show',
    ],
    [
      'unnamed officials told an agency',
      'Two officials told the Northline Press Agency that the mine was safe.',
      'Northline Press Agency',
    ],
    [
      'to somebody who asks for an outlet',
      'Mei Tan spoke in an interview with Marcus Hale of Radio Vessel. Tan said the mine was safe.',
      'Radio Vessel',
    ],
    [
      'in an interview that another sentence tells of',
      'Mei Tan sat down with Marcus Hale for an interview with Radio Vessel. Tan said the mine was safe.',
      'Radio Vessel',
    ],
    ['to an outlet', 'Mei Tan dismissed the “silly” claim to the Elsin Gazette.', 'Elsin Gazette'],
    ['a memo that an outlet saw', 'The mine is safe, according to a memo seen by Radio Vessel.', 'Radio Vessel'],
    ['a survey that one had made', 'A survey broadcast on Radio Vessel found that the mine was safe.', 'Radio Vessel'],
    ['told a group of papers', 'Mei Tan told the Bay News Group that the mine was safe.', 'Bay News Group'],
    [
      'told a reporter behind a bare apostrophe',
      'Mei Tan told Yahoo Sports’ Ida Lund that it was safe.',
      'Yahoo Sports',
    ],
    ['confirmed something to an outlet', 'Mei Tan confirmed the news to Radio Vessel in May.', 'Radio Vessel'],
    ['told a newspaper by a short name', 'Mei Tan told the Star she had heard it twice.', 'Star'],
    ['told what writes its article with a capital', 'Mei Tan told The Hatch that the mine was safe.', 'Hatch'],
    ['in a statement to an outlet', 'Mei Tan said in a statement to Radio Vessel that it was safe.', 'Radio Vessel'],
    ['told a station', 'Mei Tan told WELS that the mine was safe.', 'WELS'],
    ['told a paper that no list holds', 'Mei Tan told the daily Kystbladet that the mine was safe.', 'Kystbladet'],
    ['told a station’s sports desk', 'Mei Tan told BT Sport that the mine was safe.', 'BT Sport'],
    ['told what is called a medium', 'Mei Tan told Bay Media that the mine was safe.', 'Bay Media'],
    ['told a broadcaster’s foreign service', 'Mei Tan told BBC Hausa that the mine was safe.', 'BBC Hausa'],
    ['informed an agency', 'Mei Tan has informed Efe that the mine was safe.', 'Efe'],
    ['an agency carried', '“It is dry,” Mei Tan said in remarks carried by the state news agency NOPA.', 'NOPA'],
    [
      'the state agency quoted',
      'Mei Tan was quoted by the state agency on Monday as saying it was dry.',
      'state agency',
    ],
    ['state radio quoted', 'Mei Tan was quoted by state radio on May 3 as saying it was dry.', 'state radio'],
    ['wrote for an outlet', 'In an Elsin Gazette op-ed, Mei Tan wrote that the mine was safe.', 'Elsin Gazette'],
    [
      'wrote for one that no list holds',
      'In a blog post for SeaWatchers, Mei Tan wrote that the mine was safe.',
      'SeaWatchers',
    ],
    ['wrote in an outlet', '“It is safe,” Mei Tan wrote last week in The Guardian.', 'Guardian'],
    ['published in one', 'In an article published in The Guardian, Mei Tan said the mine was safe.', 'Guardian'],
    [
      'works for an outlet',
      'The mine was safe, Radio Vessel senior mining correspondent Mei Tan said.',
      'Radio Vessel',
    ],
    [
      'told one outlet and works for another',
      '“It is safe,” Guardian mining editor Mei Tan told Radio Vessel.',
      'Radio Vessel',
    ],
    ['is quoted', 'State television quoted Mei Tan as saying the mine was safe.', 'State television'],
    ['is quoted behind her words', '“It is safe,” Radio Vessel quoted Mei Tan as saying.', 'Radio Vessel'],
    ['is quoted by an outlet of the state', '“It is safe,” state radio quoted Mei Tan as saying.', 'state radio'],
    ['is quoted by', '“It is safe,” Mei Tan was quoted as saying by Radio Vessel.', 'Radio Vessel'],
    ['told an outlet of the state', 'The mine was safe, Mei Tan told state radio on Sunday.', 'state radio'],
    ['an outlet’s own man behind a bare apostrophe', '“It was close,” said Reuters’ Marcus Hale.', 'Reuters'],
    [
      'told an outlet of the state by its name',
      'Mei Tan said in an interview with state broadcaster ABC that the mine was safe.',
      'ABC',
    ],
    [
      'to a corporation that broadcasts',
      'In an interview with the Norland Broadcasting Corporation, Mei Tan said the mine was safe.',
      'Norland Broadcasting Corporation',
    ],
    [
      'an outlet’s own reporter',
      'The mine was shut, reported Marcus Hale of North Elsin Public Radio, who was there.',
      'North Elsin Public Radio',
    ],
    ['as an outlet reported', '“It is safe,” Mei Tan said, as first reported by Radio Vessel.', 'Radio Vessel'],
    [
      'in papers that an outlet saw',
      'The mine was old, Mei Tan wrote in e-mails obtained by Radio Vessel.',
      'Radio Vessel',
    ],
    [
      'wrote for a paper of the weekend',
      'In an article for the Sunday Telegraph, Mei Tan said the mine was safe.',
      'Sunday Telegraph',
    ],
    [
      'wrote for one with a small word in its name',
      'In an article for the Mail on Sunday, Mei Tan said the mine was safe.',
      'Mail on Sunday',
    ],
    [
      'wrote for what an outlet holds',
      'Writing for a Radio Vessel panel, Mei Tan said the mine was safe.',
      'Radio Vessel',
    ],
    ['writes for the outlet named behind her', 'Mei Tan at Radio Vessel said the mine was safe.', 'Radio Vessel'],
    ['at what an outlet hosted', 'At a forum hosted by Radio Vessel, Mei Tan said the mine was safe.', 'Radio Vessel'],
    [
      'a poll made for an outlet',
      'The poll, carried out by Lindt Research for the Daily Mail, found that the mine was safe.',
      'Daily Mail',
    ],
    ['a poll that one ordered', 'A poll commissioned by The Guardian found that the mine was safe.', 'Guardian'],
    ['asked by an outlet', 'Asked about it by Radio Vessel, Mei Tan said the mine was safe.', 'Radio Vessel'],
    [
      'asked by one that no list holds',
      'Asked about it by the newspaper Kystbladet, Mei Tan said the mine was safe.',
      'Kystbladet',
    ],
    ['quoted in an outlet', 'Mei Tan, quoted in Radio Vessel, said the mine was safe.', 'Radio Vessel'],
    ['writing in an outlet', 'Writing in Radio Vessel, Mei Tan said the mine was safe.', 'Radio Vessel'],
    ['an outlet’s own man', '“It was close,” said Radio Vessel host Marcus Hale.', 'Radio Vessel'],
  ])('%s', (_, text, outlet) => {
    expect(relays(text)).toEqual([[outlet]]);
  });

  it.each([
    [
      'what somebody says between two words to one outlet',
      `“It is safe,” Mei Tan told Radio Vessel.${' The mine is old.'.repeat(12)} Tan said it was deep. “It is,” she told Radio Vessel.`,
      [['Radio Vessel'], ['Radio Vessel'], ['Radio Vessel']],
    ],
    [
      'nothing between words to two outlets',
      `“It is safe,” Mei Tan told Radio Vessel.${' The mine is old.'.repeat(12)} Tan said it was deep. “It is,” she told Reuters.`,
      [['Radio Vessel'], [], ['Reuters']],
    ],
    [
      'the outlet last named for "the outlet"',
      'The mine is safe, Radio Vessel reported. “It is deep,” a clerk of the mine told the outlet.',
      [[], ['Radio Vessel']],
    ],
    [
      'none for "the newspaper" behind a broadcaster',
      'The mine is safe, Channel Nine reported. The council met. “It is deep,” a clerk of the mine told the newspaper.',
      [[], []],
    ],
    [
      'nothing when somebody speaks to an assembly instead',
      'In an interview with Radio Vessel, Mei Tan said it was safe. In addressing the council on Monday, Tan said it was deep.',
      [['Radio Vessel'], []],
    ],
    [
      'the interview in which somebody addresses a question',
      'In an interview with Radio Vessel, Mei Tan said it was safe. Addressing the cost, Tan said it was deep.',
      [['Radio Vessel'], ['Radio Vessel']],
    ],
  ])('knows %s', (_, text, outlets) => {
    expect(relays(text)).toEqual(outlets);
  });

  it.each([
    'Tan posted that it was deep.',
    'Tan wrote late at night on Facebook that it was deep.',
    'Tan said on her own Instagram that it was deep.',
    'Tan added on social media that it was deep.',
    'In an Instagram story, Tan said it was deep.',
    'In a later joint statement, Tan said it was deep.',
    'Tan said it was deep at a rally.',
    'Tan backed down during question time, saying it was deep.',
    'Tan said it was deep during a long hearing.',
    'Speaking at a charity dinner, Tan said it was deep.',
    'Tan told reporters that it was deep.',
    'Tan told a packed court that it was deep.',
  ])('ends the interview before %j', (sentence) => {
    expect(relays(`In an interview with Radio Vessel, Mei Tan said it was safe. ${sentence}`)[1]).toEqual([]);
  });

  it.each([
    'At home, Tan said it was deep.',
    'In a year, Tan said, it would be deep.',
    'Tan told him that it was deep.',
  ])('goes on with the interview in %j', (sentence) => {
    expect(relays(`In an interview with Radio Vessel, Mei Tan said it was safe. ${sentence}`)[1]).toEqual([
      'Radio Vessel',
    ]);
  });

  it.each([
    ['told reporters', 'Mei Tan told reporters that the mine was safe.'],
    ['told the publisher', 'Mei Tan told The Larkfield Courier that the mine was safe.'],
    ['told somebody', 'Mei Tan told Marcus Hale that the mine was safe.'],
    ['is of a people', 'Mei Tan said that the People’s Mining Force could be sent.'],
    ['speaks before an outlet broadcasts', 'Mei Tan said it was safe, days before Radio Vessel broadcast pictures.'],
    ['speaks of what an outlet had first', 'Mei Tan confirmed the sale, first reported by The Guardian.'],
    ['refuses to', 'Mei Tan declined to comment on the sale, which was first reported by The Guardian.'],
    ['leads what an outlet reports on', 'Mei Tan, the owner of The Guardian, said the mine was safe.'],
    ['paid for an outlet', 'Mei Tan said the search for The Guardian was over.'],
    ['goes to an outlet', 'Mei Tan announced her move to Radio Vessel.'],
    ['told an office', 'Mei Tan told NATO that the mine was safe.'],
    ['is quoted by a person', 'Marcus Hale quoted Mei Tan as saying that the mine was safe.'],
    ['is quoted by the publisher', 'The Larkfield Courier quoted Mei Tan as saying that the mine was safe.'],
    ['an outlet that only is spoken of', 'Mei Tan said The Guardian was wrong.'],
  ])('nobody when she %s', (_, text) => {
    expect(relays(text).every((relay) => relay.length === 0)).toBe(true);
  });

  it('is an outlet that reports what somebody called a thing', () => {
    const text = 'Mei Tan fought what she described as a “cruel” plan, the Northline Press Agency reported.';
    const claim = claimsOf(text).find(({ parent }) => parent !== null);
    expect(claim).toMatchObject({ who: 'Mei Tan', relay: ['Northline Press Agency'] });
  });

  it('counts "officials told AP" as one claim of theirs', () => {
    const claims = claimsOf('Two officials told AP that the mine was safe.');
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ label: 'unnamed', relay: ['AP'], count: { least: 2, exact: true } });
  });

  it('goes on through an interview until another channel is mentioned', () => {
    const text = [
      '“I have no regrets,” Mei Tan told Radio Vessel.',
      '“The mine was safe,” Tan said.',
      '“We were lucky,” Tan said at a news conference on Friday.',
      '“We were brave,” Tan said.',
    ].join('\n\n');
    expect(relays(text)).toEqual([['Radio Vessel'], ['Radio Vessel'], [], []]);
  });

  it.each([
    ['a caption', '“You are loved,” Tan captioned it.'],
    ['whom a chamber or a court holds', 'Tan told MPs that it was deep.'],
    ['a court', 'Tan told the court that it was deep.'],
    ['a platform', 'Tan wrote on Instagram that it was deep.'],
    ['a story there', 'Tan said in her Instagram Stories that it was deep.'],
    ['whoever takes to one', 'Tan took to social media to say that it was deep.'],
  ])('ends with %s', (_, text) => {
    expect(relays(`“It is safe,” Mei Tan told Radio Vessel.\n\n${text}`)).toEqual([['Radio Vessel'], []]);
  });

  it('goes on past what is said about a platform', () => {
    const text = '“It is safe,” Mei Tan told Radio Vessel.\n\nTan said the mine sold boats to Facebook.';
    expect(relays(text)).toEqual([['Radio Vessel'], ['Radio Vessel']]);
  });

  it('holds for the unnamed people whom an outlet questioned', () => {
    const text = 'Radio Vessel interviewed 20 former deckhands. The deckhands said the pumps were broken.';
    const claim = claimsOf(text).find(({ who }) => who?.includes('deckhands'));
    expect(claim?.relay).toEqual(['Radio Vessel']);
  });

  it('holds for the interviewed person and for nobody else', () => {
    const text = '“I have no regrets,” Mei Tan told Radio Vessel.\n\n“The mine was safe,” Marcus Hale said.';
    expect(relays(text)).toEqual([['Radio Vessel'], []]);
  });

  it.each([
    [
      'people of other paragraphs',
      'The ferry was late, the Northline Press Agency reported.\n\nThe pumps failed, according to two officials who spoke on condition of anonymity.\n\nThe engine was old, the officials said.',
      'officials',
    ],
    [
      'somebody whom the programme’s sentence does not mention',
      'On Tuesday’s episode of “The Harbour Morning Show,” Mei Tan said the mine was safe.\n\n“The roof was rotten,” Marcus Hale said.',
      'Hale',
    ],
    [
      'unnamed people whom the outlet has not questioned',
      'Radio Vessel interviewed 20 former deckhands.\n\nAn inspector said the pumps were broken.',
      'inspector',
    ],
  ])('never holds for %s', (_, text, who) => {
    const others = claimsOf(text).filter((claim) => claim.who?.includes(who));
    expect(others.length).toBeGreaterThan(0);
    expect(others.flatMap(({ relay, channel }) => [...relay, channel])).toEqual(others.map(() => null));
  });

  it('holds for the unnamed sources of a report within its paragraph', () => {
    const text = 'The Guardian reported on Monday that the ferry was late. The pumps had failed, a source said.';
    expect(claimsOf(text).find(({ who }) => who === 'a source')?.relay).toEqual(['Guardian']);
  });

  it('does not go through the journal that a study appeared in', () => {
    expect(relays('According to a study published in The Guardian, the mine was safe.')).toEqual([[]]);
  });

  it('holds for a headline and a lead whose speaker later is said to have spoken to an outlet', () => {
    const text = 'Mei Tan said the mine was safe.\n\nIt opened in 1950.\n\n“I have no regrets,” Tan told Radio Vessel.';
    expect(relays(text)).toEqual([['Radio Vessel'], ['Radio Vessel']]);
  });

  it('holds for no office or lead that was said elsewhere', () => {
    const told = (first: string) => relays(`${first}\n\nIt opened in 1950.\n\n“It is dry,” Mei Tan told Radio Vessel.`);
    expect(told('In a speech Mei Tan said the mine was safe.')).toEqual([[], ['Radio Vessel']]);
    expect(relays('Police said it was safe.\n\nIt is old.\n\nPolice told Radio Vessel it was dry.')[0]).toEqual([]);
  });

  it('is no content where it quotes', () => {
    const text = 'The mine has been shut, Mei Tan said, as quoted by Radio Vessel.';
    const [claim] = claimsOf(text);
    expect(spanWords(text, claim!.content)).toBe('The mine has been shut');
    expect(claim!.relay).toEqual(['Radio Vessel']);
  });

  it('holds for the first words of somebody who is said next to have told an outlet', () => {
    const opening = 'The council met. It rained.\n\nMarcus Hale was late, he said.\n\n';
    const told = (first: string) => relays(`${opening}${first}\n\n“It is dry,” Tan told Radio Vessel.`).slice(1);
    expect(told('Mei Tan said the mine was safe.')).toEqual([['Radio Vessel'], ['Radio Vessel']]);
    expect(told('Mei Tan said in a speech that the mine was safe.')).toEqual([[], ['Radio Vessel']]);
    expect(told('The mine opened in 1950, when Mei Tan called it “a joy”.')).toEqual([[], ['Radio Vessel']]);
  });

  it('holds for somebody whom the programme’s sentence names by office', () => {
    const text =
      'President Ivan Korda sat down.\n\nDuring a Radio Vessel town hall, a nurse greeted the president.\n\n“It is old,” Korda said.';
    expect(relays(text)).toEqual([['Radio Vessel']]);
  });

  it('holds for the words in quotation marks that an outlet reports', () => {
    const claims = claimsOf('Mei Tan called the plan “a mess,” according to The Guardian.');
    expect(claims.find(({ who }) => who === 'Mei Tan')).toMatchObject({ label: 'named', relay: ['Guardian'] });
    const own = claimsOf('Mei Tan said she wanted a “safe” mine, according to The Guardian.');
    expect(own.filter(({ who }) => who === 'Mei Tan')).toHaveLength(1);
  });

  it('goes through the outlet whose report holds the claim', () => {
    const claims = claimsOf('The Guardian reported on Monday that Mei Tan said the mine was safe.');
    const tan = claims.find(({ who }) => who === 'Mei Tan');
    expect(tan?.relay).toEqual(['Guardian']);
    expect(claims.find(({ label }) => label === 'outlet')?.relay).toEqual([]);
  });

  it('goes through the outlet that cites', () => {
    const [outlet, generals] = claimsOf('The Northline Press Agency, citing two generals, said the border was closed.');
    expect(outlet).toMatchObject({ label: 'outlet', relay: [] });
    expect(generals).toMatchObject({ parent: outlet?.id, who: 'two generals', relay: ['Northline Press Agency'] });
  });

  it('goes through the outlet that cites between its verb and what it reports', () => {
    const [outlet, generals] = claimsOf('The Guardian reported, citing two generals, that the border was closed.');
    expect(outlet).toMatchObject({ label: 'outlet', who: 'Guardian' });
    expect(outlet?.content).toHaveLength(1);
    expect(generals).toMatchObject({ parent: outlet?.id, who: 'two generals', relay: ['Guardian'] });
  });

  it('goes through the outlet that somebody gives a wording', () => {
    const claims = claimsOf(
      'A source close to Mr Renn dismissed the “silly story” to the Guardian, adding: “Nobody left.”',
    );
    expect(claims.map(({ relay }) => relay)).toEqual([['Guardian'], ['Guardian']]);
    expect(claims.map(({ source }) => source)).toEqual([
      [[0, 'A source close to Mr Renn'.length]],
      [[0, 'A source close to Mr Renn'.length]],
    ]);
  });
});

describe('what was said at another time', () => {
  it.each([
    ['last month', 'Tan said last month that it was old.', undefined],
    ['on another day', 'Tan announced Monday that it was old.', undefined],
    ['in a post', 'Tan said in a Facebook post that it was old.', undefined],
    ['but on the same day', 'Tan said Tuesday that it was old.', ['Radio Vessel']],
    ['but at no time that is told', 'Tan said that it was old.', ['Radio Vessel']],
  ])('is not said to the outlet: %s', (_, text, relay) => {
    const told = `In an interview with Radio Vessel on Tuesday, Mei Tan said the mine was safe. ${text}`;
    expect(claimsOf(told).at(-1)?.relay ?? undefined).toEqual(relay ?? []);
  });
});
