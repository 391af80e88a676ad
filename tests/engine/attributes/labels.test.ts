import { describe, expect, it } from 'vitest';
import type { Label } from '@/engine/claim';
import { claimsOf, claimWith } from '../reading';

/** Sentences by the label that their claim must have. */
const SENTENCES: Readonly<Record<Label, readonly string[]>> = {
  named: [
    'Jordan Pike said the pier was sound.',
    'Edda Holm, Ph.D., said the pier was sound.',
    'Edda P. Holm, Ed.D., a teacher at Leith, said the pier was sound.',
    'According to a post on Facebook by Ilona Varga, the pier was sound.',
    'A letter to members from Ilona Varga said the pier was sound.',
    '“The reservoir is at its lowest point since records began,” said Ilona Varga, who runs the regional water board.',
    'Harbourmaster Tobias Renn told reporters the ferry had been inspected two days earlier.',
    'According to Priya Nandakumar, a bone specialist at Leith General, recovery usually takes ten weeks.',
    'The mayor, Deshawn Okafor, acknowledged on Friday that the budget was wrong.',
    'Kiri Adeyemi, a spokeswoman for the port, said the crane was safe.',
    'Two divers came. “It was dark,” said one of them, Marcus Hale, 34.',
    'An attorney for the bank, Mark Tan, said the loan was sound.',
    'The lock will stay shut, the chief lockkeeper, Mark Tan, said.',
  ],
  anonymous: [
    'Two harbour officials, who spoke on condition of anonymity because they were not authorized to discuss the inspection, said the hull was cracked.',
    '“They knew in March,” said a nurse at the clinic who asked not to be named for fear of losing her job.',
    'A person at the lender, granted anonymity to describe private talks, put the offer at $40 million.',
    'One of the students agreed to talk only if his identity was withheld, citing threats against his family.',
    'A White House official who insisted on anonymity said the plan was dead.',
  ],
  unnamed: [
    'Q: Was the pier sound?\n\nA: I never said so.',
    'A senior treasury official said the rate would not change before June.',
    'Three people briefed on the merger described the meeting as tense.',
    'The plan was shelved in April, according to a former aide to the governor.',
    'One investigator told The Larkfield Courier that the fire started in a battery room.',
    '“It was a coin toss,” a person close to the family said.',
    'Harbour board officials said the pier was sound.',
    'Some harbour board officials said the pier was sound.',
    'US and Norwegian officials said the pier was sound.',
    'Café owners in Lisbon said the pier was sound.',
    'Norway’s fishery chiefs said the pier was sound.',
    'Tobias Renn left. Many of his aides said the pier was sound.',
    'Mr. Renn’s staff members said the pier was sound.',
    'The pier was sound, said aides to the mayor.',
    'Political representatives in South Elsin said the pier was sound.',
    'The pier was sound, one of her friends says.',
    'The pier was sound, according to those who saw it.',
    'The health minister said the clinics would open.',
    'The mother-of-two said the roof leaked.',
    'A nurse at one of the hospitals said the wards were cold.',
    'UNIDENTIFIED MALE: The roof leaked for years.',
  ],
  vague: [
    'Residents nearby said the pier was sound.',
    'Farmers downstream say the pier is sound.',
    'Traders abroad say the pier is sound.',
    'Leading religious figures said the vote was fair.',
    'Officials said the bridge would reopen within days.',
    'Critics say the scheme rewards landlords who let homes sit empty.',
    'Sources say the coach has already packed his office.',
    'Experts warn that a second wave of flooding is likely.',
    'Some in the party believe the leader will be gone by spring.',
    'The staff said the pier was sound.',
    'Conservatives said the pier was sound.',
  ],
  partial: [
    'A woman identified as Rosa, who lives nearby, said the pier was sound.',
    '“Piracy is fair,” foxglove17 wrote.',
    'Marisol, who asked that only her first name be used because of her visa status, said the camp had no running water.',
    '“I still hear it at night,” said Daniel, not his real name.',
    'A miner identified only as K.T. showed reporters his payslips.',
    'The forum’s moderator, who goes by Foxglove online, denied deleting the thread.',
    'Amara, who declined to give her last name, said the roof leaked.',
  ],
  institution: [
    'Lumen, the country’s biggest maker, said the pier was sound.',
    'The transport ministry said 212 trains were cancelled.',
    'Corvane Foods said in a statement that the jars were mislabelled.',
    'A spokesperson for the archdiocese said it was reviewing the letter.',
    'Police said the driver was 34 and had no licence.',
    'Prosecutors said the ledger was forged.',
    'The Conservatives said the pier was sound.',
    'Union representatives said the pier was sound.',
    'But the Liberal Democrats have said the pier was sound.',
    'The Kremlin said the talks would go on.',
    'The pier was sound, according to Harlan Insights.',
  ],
  document: [
    'Internal emails suggest the pier was sound.',
    'Handwritten notes show the pier was sound.',
    'Witness statements show the pier was sound.',
    'Bank statements seen by the Elsin Gazette show the money was moved.',
    'A sworn statement said the pier was sound.',
    'The FIR said the pier was sound.',
    'A banner said the pier was sound.',
    'Court filings show the company paid the consultant $18,000 a month.',
    'A study of 4,100 adults found that the additive causes migraines.',
    'Registry data indicate that births fell 3 percent.',
    'The bow door was open, according to a report by the safety board.',
    'Emails reviewed by The Larkfield Courier show the chief knew in March.',
  ],
  outlet: [
    'The talks collapsed overnight, the Northline Press Agency reported.',
    'State television, citing two generals, said the border was closed.',
    'The deal is worth $2.1 billion, according to the Financial Ledger.',
    'The Guardian reported that the mine would close.',
    'The newspaper said the vote was close.',
    'The state-owned al Corvo News TV channel said the border was closed.',
    'RTV Elsin broadcaster reported the border was closed.',
    'The border was closed, according to state broadcaster CCTV.',
  ],
  social: [
    'One user, @foxglove_elsin, wrote that the bridge was shaking.',
    '“It is gone,” the account @elsinharbour posted.',
    '@pier_watch wrote that the gate was open.',
    '“No boats today,” @ferrytalk said.',
    'The account @oldquay claimed the crane had fallen.',
  ],
  'own-reporting': [
    'Our correspondent gathered that the pier was sound.',
    'The Larkfield Courier has learned that the audit was never completed.',
    'The Courier has learned that the mayor will resign.',
    'A Courier analysis of 900 permits found that one in six had expired.',
    'I think the board was right.',
    'The Larkfield Courier reported in May that the pier was closed.',
  ],
  'no-comment': [
    'Corvane declined to comment.',
    'The governor’s office did not immediately respond to a request for comment.',
    'A lawyer for Mr. Hale referred questions to the court.',
    'The bank would not say whether it had been fined.',
    'The board refused to discuss the contract.',
  ],
  hearsay: [
    'According to reports, the site will close in May.',
    'The striker is reportedly close to a move abroad.',
    'The ring was allegedly taken from a hotel safe.',
    'The vessel was reportedly due for sale.',
    'The mine is reportedly to close in May.',
    'The singer allegedly broke the contract.',
  ],
};

const table = Object.entries(SENTENCES).flatMap(([label, sentences]) =>
  sentences.map((sentence) => ({ label, sentence })),
);

describe('labels', () => {
  it.each(table)('$label: $sentence', ({ label, sentence }) => {
    expect(claimsOf(sentence)[0]?.label).toBe(label);
  });
});

describe('near misses', () => {
  it.each([
    ['parents may be anybody’s', 'Parents complain that the road is busy.', 'vague'],
    ['the parents of somebody are theirs', 'The parents complain that the road is busy.', 'unnamed'],
    ['midwives are no surname', 'Midwives said the ward was full.', 'vague'],
    [
      'a commissioner whose surname is a metal is no company',
      'The children’s commissioner, Rhona Steel, said the ward was full.',
      'named',
    ],
    [
      'the president of a company is no named person when nobody names her',
      'The president said the plant would close.',
      'unnamed',
    ],
    [
      'a named person who runs a study is the source, not the study',
      'Mei Tan, who led the study, said it was small.',
      'named',
    ],
    [
      'a surname after the full name is no part of a name',
      'Amara Quist ran the port. Quist said it was full.',
      'named',
    ],
    ['agency and plural make a description', 'Two Navy officials said the ship was late.', 'unnamed'],
    [
      'the publisher under its own name is no other outlet',
      'The Larkfield Courier reported the sale in May.',
      'own-reporting',
    ],
    ['another paper of the same kind is', 'The Elsin Courier reported the sale in May.', 'outlet'],
    ['a post by a named person is hers', '“Not true,” Mei Tan wrote on her Instagram account.', 'named'],
    ['to refuse a deed is no silence', 'Mei Tan refused to sign the deal.', 'named'],
    ['a police officer is no office', 'A police officer said the road was clear.', 'unnamed'],
    ['a firm by what it does', 'The roof leaked, according to the media tracking firm AdPact.', 'institution'],
    ['a house named after somebody', 'St Mary’s Church said the roof leaked.', 'institution'],
    ['lawyers at the start of a sentence', 'Lawyers for Quirro Foods said the roof leaked.', 'unnamed'],
    ['many reports', 'According to many reports, the roof leaked.', 'hearsay'],
    ['a bar', 'Hanlon Bar said the roof leaked.', 'institution'],
    ['a chief by the letters of the office', 'The CEO said the roof leaked.', 'unnamed'],
    ['a company by its goods', 'Moss Bicycles said the wheels were safe.', 'institution'],
    ['a surname like a plural', 'Ilona Brooks said the wheels were safe.', 'named'],
    ['who makes goods is a company', 'The automaker said the plant would close.', 'institution'],
    ['who makes films is a person', 'The filmmaker said the pier was cold.', 'unnamed'],
    ['a trade by its ending', 'One oceanographer said the tide was late.', 'unnamed'],
    ['a conviction by its ending', 'The cooperativist told reporters it was late.', 'unnamed'],
    ['a compatriot', 'The Norwegian said the tide was late.', 'unnamed'],
    ['a whole people', 'The Dutch say the dike will hold. The Irish say it leaks.', 'vague'],
    ['a word of their own for one diver', 'One tired diver said it was late.', 'unnamed'],
    ['people by their number', 'Mei Tan and Renn left. “We were tired,” the two said.', 'unnamed'],
    ['an age', 'The 46-year-old said he was tired.', 'unnamed'],
    ['a list is no person', 'The shortlist shows that two are left.', 'document'],
    ['a pair at home', 'The couple said they would stay.', 'unnamed'],
    ['whoever listens', 'The audience said it was late.', 'vague'],
    ['an audience’s account is a text', 'The bridge shook, according to Renn’s account.', 'document'],
    ['a post on a school’s page', 'According to the school’s post, the gym was full.', 'document'],
    ['a post by a person is hers', 'A post by Mei Tan on Monday said that the gym was full.', 'named'],
    ['a statement is hers who made it', 'Mei Tan left. Her statement said the gym was full.', 'named'],
    ['so is her letter', 'According to Mei Tan’s letter, the gym was full.', 'named'],
    ['a letter in a drawer is a text', 'A letter found in a drawer said that the gym was full.', 'document'],
    [
      'a ministry’s statement is the ministry’s',
      'A statement from the Transport Ministry said it was full.',
      'institution',
    ],
    ['the group that had a number', 'Two loggers came late. Two loggers said so. The loggers said no.', 'unnamed'],
    ['a country’s authorities', 'Norwegian authorities said no.', 'unnamed'],
    ['some authorities', 'Local authorities said no.', 'vague'],
    ['papers that somebody saw', 'Papers seen by the Courier show that fares rose.', 'document'],
    ['papers that one buys', 'The papers said fares rose.', 'outlet'],
    ['a federation that reports', 'Sales rose, the Harbour Trade Federation reported in May.', 'institution'],
    ['members of a body', 'Club members said the roof leaked.', 'unnamed'],
    ['members of nothing', 'Some members said the roof leaked.', 'vague'],
    ['whoever speaks for a person', 'A publicist for Mei Tan said the roof leaked.', 'institution'],
    ['inquiries are texts', 'Several investigations concluded the roof leaked.', 'document'],
    ['whatever shows something is one', 'Three lengthy workups suggest the roof leaked.', 'document'],
    ['whoever has an account', '“It leaks,” wrote one person on Facebook.', 'social'],
    ['whoever posts unnamed', 'An unidentified poster wrote that the roof leaked.', 'social'],
    ['one person on a boat has none', 'One person on the ferry said the roof leaked.', 'unnamed'],
    ['a body’s own website', 'The port will shut in May, according to its website.', 'institution'],
    ['the newsroom’s own work', 'Our analysis of the records found that half of the boats were late.', 'own-reporting'],
    ['the newsroom by its noun', 'This newspaper can reveal that the roof leaked.', 'own-reporting'],
    ['a newspaper by its last word', 'The roof leaked, the Harl Valley Star reported on Friday.', 'outlet'],
    ['a site by what it is about', 'The roof leaked, gossip site Quirinfare reported on Friday.', 'outlet'],
    ['a body by its trade', 'Umlazi Transport said the roof leaked.', 'institution'],
    ['a minister of a field', 'Transport Secretary Ida Lund said the roof leaked.', 'named'],
    ['a blog by its name', 'According to the travel blog Quirinfare, the roof leaked.', 'outlet'],
    ['a court filing', 'A court filing said it was late.', 'document'],
    ['the coast guard', 'The coast guard said it was late.', 'institution'],
    ['a confederation', 'The confederation said it was late.', 'institution'],
    ['the bench', 'The bench said it was late.', 'institution'],
    ['one of those told of', 'Two aides left the room. One described it as full.', 'unnamed'],
    ['the owner of an account by a first name', 'Twitter user Benny said: “The gym was full.”', 'partial'],
    ['a post of nobody’s is its account’s', 'A post on Monday said that the gym was full.', 'social'],
    ['officials of a country', 'Norwegian officials said the ferry was late.', 'unnamed'],
    ['a country’s voters are anybody', 'Norwegian voters said the ferry was late.', 'vague'],
    ['people at their work', 'Workers at the mill said the roof leaked.', 'unnamed'],
    ['people who take a side', 'Critics of the plan said the roof leaked.', 'vague'],
    ['colleagues of somebody', 'Renn’s former colleagues said the roof leaked.', 'unnamed'],
    ['some of a city', 'Some residents in Leith said the roof leaked.', 'vague'],
    ['investigators as people', 'Investigators said the roof leaked.', 'vague'],
    ['the two sides of talks', 'The two sides said the roof would be mended.', 'institution'],
    ['unions as their members', 'The unions said the roof leaked.', 'vague'],
    ['who speaks for a firm', 'Quirro corporate communications said the roof leaked.', 'institution'],
    ['one union', 'The union said the roof leaked.', 'institution'],
    ['papers of a court', 'The roof leaked, according to court papers.', 'document'],
    ['papers of a city', 'The roof leaked, according to several local papers.', 'outlet'],
    ['what the press reports', 'The roof leaked, according to local news reports.', 'outlet'],
    ['a named body of data', 'According to the Harbour Emissions Database, 40 roofs leak.', 'document'],
    ['a first name with a trade', 'Marisol, a diver, said the roof leaked.', 'partial'],
    ['a first name of South Africa’s', 'Thandeka said the roof leaked.', 'partial'],
    ['a first name of India’s that is a surname too', 'Prakash said the roof leaked.', 'named'],
    ['a first name with a title', 'Sister Marisol said the roof leaked.', 'named'],
    ['a doer that no list knows', 'One senior backbencher said the roof leaked.', 'unnamed'],
    ['another of them', 'A senior diver said yes. Another said the roof leaked.', 'unnamed'],
    ['some parents', 'Some parents said the roof leaked.', 'vague'],
    ['a word for descent', 'Black drivers said the roof leaked.', 'vague'],
    ['officials of a field', 'Education officials said the roof leaked.', 'unnamed'],
    ['researchers of one', 'Education researchers said the roof leaked.', 'vague'],
    ['those of a study', 'A new study looked at roofs. The researchers said it leaked.', 'unnamed'],
    ['officials of a town', 'Town hall officials said the roof leaked.', 'unnamed'],
    ['whoever lives beside somebody', 'Neighbours of the couple said the roof leaked.', 'unnamed'],
    ['people at a saint’s', 'Doctors at St. Anne’s said the roof leaked.', 'unnamed'],
    ['a first name with an age', 'Quirra, 29, said the roof leaked.', 'partial'],
    ['a first name of one of a family', 'Her partner, Quirra, said the roof leaked.', 'partial'],
    ['a first name behind an age', '“It leaks,” said 12-year-old Quirra.', 'partial'],
    ['a first name of one of many', 'Another tenant, Quirra, said the roof leaked.', 'partial'],
    ['a broadcaster at the start', 'Broadcaster QRT said the roof leaked.', 'outlet'],
    ['one of several firms', 'The board denied it, though Quirro and other firms said the roof leaked.', 'institution'],
    ['texts that somebody saw', 'Court documents seen by the board alleged that it leaked.', 'document'],
    ['a force', 'A tweet from the Coast Guard said the roof leaked.', 'institution'],
    ['a press release of a body', 'A press release from the zoo said the roof leaked.', 'institution'],
    ['a press release found', 'A press release found in a drawer said the roof leaked.', 'document'],
    ['one of a force', 'One of the firefighters said the roof leaked.', 'unnamed'],
    ['a first name of another country', '“It leaks,” said Oksana, who has three boats.', 'partial'],
    ['part of a country', 'The North said the roof leaked.', 'institution'],
    ['bodies of which nobody knows which', 'Several hospitals say the roofs leak.', 'vague'],
    ['two bodies', 'Two hospitals say the roofs leak.', 'institution'],
    ['a force in the plural', 'Norwegian forces said the roof leaked.', 'institution'],
    ['multiple people', 'The roof leaked, according to multiple senators.', 'unnamed'],
    ['a team', 'A team of divers said the roof leaked.', 'unnamed'],
    ['a group with a name', 'The Quirro group of divers said the roof leaked.', 'institution'],
    ['a network of people', 'A network of divers said the roof leaked.', 'institution'],
    ['a network on the air', 'The network said the roof leaked.', 'outlet'],
    ['what a newspaper printed', 'The roof leaked, according to a report in the Elsin Post.', 'outlet'],
    ['what a board reported', 'The roof leaked, according to a report by the safety board.', 'document'],
    ['a newsroom’s own desk', 'The roof leaked, according to the Elsin Post’s Data Desk.', 'outlet'],
    ['a newsroom’s reporter', 'The roof leaked, according to the Elsin Post’s Mei Tan.', 'named'],
    ['who writes a newspaper’s leaders', 'The Elsin Post’s editorial board said the roof leaked.', 'outlet'],
  ] as const)('%s', (_, text, label) => {
    const claims = claimsOf(text);
    expect(claims.at(-1)?.label).toBe(label);
  });

  it.each([
    ['BBC News', 'The BBC understands that two ministers will resign.', 'own-reporting'],
    ['Elsin Mail Online', 'MailOnline can reveal that the pier will close.', 'own-reporting'],
    ['Times of Elsin', 'TOE has learned that the pier will close.', 'own-reporting'],
    ['ELSIN.info', 'Elsin.info has learned that the pier will close.', 'own-reporting'],
    ['www.elsinbeacon.example', 'The Elsin Beacon reported that the pier will close.', 'own-reporting'],
    ['lbeacon.example', 'The Larkfield Beacon reported that the pier will close.', 'own-reporting'],
    ['theechoist.example', 'The Echoist understands that the pier will close.', 'own-reporting'],
    ['Radio Elsin Sport', 'Radio Elsin understands that the pier will close.', 'own-reporting'],
    ['The Larkfield Courier', 'The pier will close, The Courier has learned.', 'own-reporting'],
    ['The Kenyan', 'The Kenyan and Ghanaian governments said the pier will close.', 'institution'],
    ['The Elsin Post', 'The Harrow Post reported that the pier will close.', 'outlet'],
  ])('knows the publisher %s under its other names: %s', (publisher, text, label) => {
    expect(claimsOf(text, publisher)[0]?.label).toBe(label);
  });

  it('resolves a title to a name elsewhere in the article', () => {
    const text = 'Mayor Deshawn Okafor opened the pier.\n\nThe mayor said it was safe.';
    expect(claimWith(text, 'The mayor')).toMatchObject({ label: 'named', who: 'Deshawn Okafor' });
  });

  it('resolves a trade to the person last mentioned who holds no public office', () => {
    const people = 'The port is led by Tobias Renn. He met Senator Deshawn Okafor, and Okafor was late.';
    expect(claimWith(`${people}\n\nThe tycoon said it was dull.`, 'The tycoon').who).toBe('Tobias Renn');
    const senator = 'Senator Deshawn Okafor was late.\n\nThe tycoon said it was dull.';
    expect(claimWith(senator, 'The tycoon').label).toBe('unnamed');
  });

  it.each([['Some 46 percent'], ['Six in 10 divers'], ['Two-thirds of divers']])(
    'lets %s speak for a survey',
    (share) => {
      const text = `The Elsin Institute published a poll on Monday.\n\n${share} said they would move away.`;
      expect(claimWith(text, 'said')?.label).toBe('document');
    },
  );
});

it.each([
  ['Bank of Elsin officials said the club lost money.', 'unnamed'],
  ['Bureau of Tides and Harbour Department officials said the club lost money.', 'unnamed'],
  ['The Bank of Elsin said the club lost money.', 'institution'],
])('a name with “of” describes the people behind it: %s', (text, label) => {
  expect(claimsOf(text)[0]?.label).toBe(label);
});
