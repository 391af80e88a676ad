import { describe, expect, it } from 'vitest';
import { claimsOf } from '../reading';

/** Who speaks in each claim of a text, in order; nested claims left out. */
const speakers = (text: string): (string | null)[] =>
  claimsOf(text)
    .filter(({ parent }) => parent === null)
    .map(({ who }) => who);

describe('a body whose name a lead holds back', () => {
  const lead = (rest: string) => speakers(`The union said it was late. ${rest}`)[0];

  it('is the only one that fits the noun', () => {
    expect(lead('It rained. It snowed. The United Dock Workers left, and Hull Lines met them.')).toBe(
      'United Dock Workers',
    );
  });

  it('is left open if two are named', () => {
    expect(lead('It rained. It snowed. The United Dock Workers met the Elsin Cooks Union.')).toBe('The union');
  });
});

describe('an office in a lead', () => {
  it('is held by whoever is named next, of whom nothing is told', () => {
    const text = 'The opposition leader said it was old.\n\nMei Tan told voters that it rained.';
    expect(claimsOf(text).map(({ who }) => who)).toEqual(['Mei Tan', 'Mei Tan']);
  });

  it('is not held by somebody of another office', () => {
    const text = 'The opposition leader said it was old.\n\nMei Tan, a diver, told voters that it rained.';
    expect(claimsOf(text)[0]!.who).toBe('The opposition leader');
  });
});

it('a government that was is not the one of the article', () => {
  const text = 'The government said no.\n\nRenn, who was minister in the previous QPA government, slept.';
  expect(claimsOf(text)[0]!.who).toBe('The government');
});

it('an office of somebody else is another one', () => {
  const text =
    'The spokesman for the Prime Minister Office denied it. The office of the mayor of Elsin also denied the claims.';
  expect(claimsOf(text)[1]!.who).toBe('The office of the mayor of Elsin');
});

it('state police are those of the state that was named', () => {
  const [, second] = claimsOf('It is late, said Norland State Police. State police on Tuesday said it rained.');
  expect(second!.who).toBe('Norland State Police');
});

it('a word in marks keeps both', () => {
  const [claim] = claimsOf('The paper quoted a so-called “source” as saying it was late.');
  expect([claim!.who, claim!.label]).toEqual(['a so-called “source”', 'unnamed']);
});

describe('whoever is named after a description', () => {
  it.each([
    [
      'a judge is not whom she tries',
      'A judge jailed a clerk, saying he lied.\n\nIvo Tan, 54, pleaded guilty.',
      'A judge',
    ],
    [
      'a child speaks for no port',
      'A girl shouted, “I am here!”\n\nPort spokeswoman Ida Tan said it was late.',
      'A girl',
    ],
    [
      'of two who are quoted, each speaks for himself',
      'It rained. It snowed. It thawed.\n\n“It is deep,” a diver told Northline.\n\n“We saw it,” said Ivo Tan.',
      'a diver',
    ],
    [
      'a scientist is no minister who answers',
      'It rained. It snowed. It thawed.\n\nA scientist accused the ministry of fraud.\n\nIvo Tan, the harbour minister, said no.',
      'A scientist',
    ],
    ['the year in which somebody left school is no name', 'Mei Tan ’26, who rows, said it was late.', 'Mei Tan'],
  ])('%s', (_, text, who) => {
    expect(claimsOf(text)[0]!.who).toBe(who);
  });
});

describe('what stands for a name, or looks like one', () => {
  it.each([
    [
      'a country that only tells where',
      'Norway named new towns. Norway’s calls on northern Sweden came after it said no.',
      'Norway',
    ],
    ['an adverb', 'Overnight, the Norse military said it rained.', 'the Norse military'],
    ['a former office', 'In a letter, the former Chancellor said it rained.', 'the former Chancellor'],
    [
      'a deputy',
      '“No,” Latvia’s foreign minister, Otto Renn, said. The deputy foreign minister said it rained.',
      'The deputy foreign minister',
    ],
    [
      'an office in a country',
      'The U.S. slept. A spokeswoman for the U.S. attorney’s office said it rained.',
      'the U.S. attorney’s office',
    ],
    [
      'an outlet of two, called the broadcaster',
      'Allan Lisk is late. The BBC and Boots said it was old. The broadcaster said it rained.',
      'BBC',
    ],
    ['several behind a name', 'Otto Renn left. Renn, prosecutors said in court, lied to his crew.', 'prosecutors'],
    ['a magazine', 'Rolling Stone reported that it rained.', 'Rolling Stone'],
    ['the thing before “which”', 'On Twitter, the pilot shared the request which said: “Call us.”', 'the request'],
  ])('%s', (_, text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });
});

describe('“the broadcaster”', () => {
  it.each([
    ['State broadcaster RTV said it rained. The broadcaster said it snowed.', 'RTV'],
    ['Mei Tan, a broadcaster, said it rained. The broadcaster said it snowed.', 'Mei Tan'],
  ])('is the outlet or the person called so: %s', (text, who) => {
    expect(speakers(text)).toEqual([who, who]);
  });
});

describe('whoever speaks for a body that the text has told of', () => {
  it.each([
    'The Elsin Harbour Board slept. A spokesman for the board said no.',
    'The Elsin Harbour Board slept. The board’s spokesman said no.',
    'The Elsin Harbour Board slept. A board spokesman said no. He said it rained.',
  ])('is the body: %s', (text) => {
    expect(speakers(text).at(-1)).toBe('Elsin Harbour Board');
  });

  it('is the police, named or not', () => {
    expect(speakers('Police said it rained. A police spokesman said no.')).toEqual(['Police', 'Police']);
  });

  it.each([
    ['White House spokesman Paul Renn said no. Tom Varga left. His spokesman said it rained.', 'His spokesman'],
    ['Varga’s spokesman, Paul Renn, said no. Tom Varga left. His spokesman said it rained.', 'Paul Renn'],
  ])('is not who speaks for a person: %s', (text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });

  it('is no one of two: the union and somebody’s lawyer', () => {
    expect(
      speakers('Mei Tan, a lawyer for the crew, left. There was no comment from the union and Renn’s lawyer.'),
    ).toEqual(['the union and Renn’s lawyer']);
  });

  it.each([
    [
      'of another body',
      'Mei Tan, a spokeswoman for the Harl Water Board, left. A Corvane spokesperson said no.',
      'Corvane',
    ],
    [
      'of the other sex',
      'Mei Tan, a spokeswoman for Corvane, said it rained. The Corvane spokesman said no.',
      'Corvane',
    ],
    ['named before', 'Mei Tan, a spokesperson for Corvane, said it rained. A Corvane spokesperson said no.', 'Corvane'],
    [
      'of no body told',
      'Mei Tan, a spokesperson for the mayor, said it rained. A spokesperson said no.',
      'A spokesperson',
    ],
  ])('is not who is %s', (_, text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });

  it('is of no other body', () => {
    expect(speakers('The Elsin Harbour Board slept. A spokesman for a board said no.')).toEqual([
      'A spokesman for a board',
    ]);
  });
});

describe('a group that a pronoun or a noun comes back to', () => {
  it.each([
    [
      'without the word that opens its sentence',
      'But settlers left. On Monday the settlers said it rained.',
      'settlers',
    ],
  ])('is named %s', (_, text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });
});

describe('somebody named at the end of a source’s description', () => {
  it.each([
    [
      'is not whoever saw them',
      'The man who saw reporter Issa Vane said it was late.',
      'The man who saw reporter Issa Vane',
    ],
    [
      'is not the report that tells of them',
      'The report, which looked at the fire that killed reporter Issa Vane, found that it was late.',
      'The report',
    ],
    [
      'owns no release of a campaign',
      'Issa Vane ran. A Vane campaign release said it was late.',
      'A Vane campaign release',
    ],
    ['owns a post of theirs', 'Issa Vane ran. A Vane tweet said it was late.', 'Issa Vane'],
    ['owns a reply of theirs', 'Issa Vane ran. Vane’s reply reads: “It is late.”', 'Issa Vane'],
    ['owns a tweet of “his”', 'Issa Vane ran. His tweet reads: “It is late.”', 'Issa Vane'],
    ['is not their family', 'Family of Elsin pilot Issa Vane said it was late.', 'Family of Elsin pilot Issa Vane'],
    ['holds two offices', 'Leader of the House and Ports Minister Issa Vane said it was late.', 'Issa Vane'],
    [
      'is not the other of two',
      'The leader of the house and Ports Minister Issa Vane said it was late.',
      'The leader of the house and Ports Minister Issa Vane',
    ],
    ['has the office before the name', 'The minister of ports Issa Vane said it was late.', 'Issa Vane'],
    ['has what the office is for before a comma', 'The Minister of Justice, Issa Vane, said it was late.', 'Issa Vane'],
    ['has a party or a country before it', 'Her rival, Norland’s Issa Vane, said it was late.', 'Issa Vane'],
    ['has an office with a capital before it', 'The board’s Head of Media, Issa Vane, said it was late.', 'Issa Vane'],
    ['is what a plain noun means', 'Another contributor, Issa Vane, said it was late.', 'Issa Vane'],
    ['has a bracket behind the name', 'Her son, the pilot Issa Vane (“Late Rain”), said it was late.', 'Issa Vane'],
    [
      'is no second name with a rank',
      'Mei Vane left. Another contributor, Major Vane, said it was late.',
      'Another contributor',
    ],
    ['is a firm that “another” means', 'Another, Corvane Lines, said it was late.', 'Corvane Lines'],
  ])('%s', (_, text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });
});

describe('who is speaking', () => {
  it.each([
    ['all of a list of bodies', 'France, Spain and Italy said it was late.', 'France, Spain and Italy'],
    [
      'those without a name, too',
      'Benin, Togo and their neighbours to the north said it was late.',
      'Benin, Togo and their neighbours',
    ],
    ['two of one surname', 'Twins Marta and Ida Lund slept. They said it was late.', 'Marta Lund and Ida Lund'],
    ['one of two of one surname', 'Marta and Ida Lund slept. Marta said it was late.', 'Marta Lund'],
    ['a prince, who has no surname', 'Prince Marta and Ida Lund slept. Marta said it was late.', 'Marta'],
    ['a son of his father’s name', 'Tom Lund Sr said no. Tom Lund Jr said it was late.', 'Tom Lund Jr'],
    ['a father of his son’s name', 'Tom Lund Jr said no. Lund said it was late.', 'Tom Lund Jr'],
    ['a nickname of two words', 'Ida “Big Lu” Lund sings. Big Lu said it was late.', 'Ida “Big Lu” Lund'],
    ['no firm', 'Ida Lund drove for Umlazi Transport. Umlazi Transport grew. She said it was late.', 'Ida Lund'],
    [
      'the person, who spoke right before',
      'A person close to Mei Tan said no. It rained. A pilot familiar with it said it was late. The person said yes.',
      'A pilot',
    ],
    ['the source, past somebody else', 'A source said no. A pilot said it was late. The source said yes.', 'A source'],
    ['the forward', 'Striker Tobias Renn scored twice. The forward said no.', 'Tobias Renn'],
    ['a name in brackets', 'Tobias Renn left. “It is late,” [Renn] said.', 'Tobias Renn'],
    ['he', 'Tobias Renn runs the port. “We sold the boats,” he said.', 'Tobias Renn'],
    [
      'she, past a man named between',
      'Ilona Varga met Tobias Renn on Monday. “It was short,” she said.',
      'Ilona Varga',
    ],
    ['a surname', 'Tobias Renn runs the port. “We sold the boats,” Renn said.', 'Tobias Renn'],
    ['a title', 'Mayor Deshawn Okafor came late. “It rained,” the mayor said.', 'Deshawn Okafor'],
    ['who', 'The port is run by Tobias Renn, who said it was full.', 'Tobias Renn'],
    ['an office of a place', 'The mayor of Elsin, Mei Tan, came late. “It rained,” the mayor said.', 'Mei Tan'],
    ['an office for a field', 'The minister for ports, Mei Tan, came. “It rained,” the minister said.', 'Mei Tan'],
    ['both, behind a title in the plural', 'Ministers Mei Tan and Jan Holm met. Both said no.', 'Mei Tan and Jan Holm'],
    ['both, of two who met', 'Mei Tan met Jan Holm on the quay. Both said no.', 'Mei Tan and Jan Holm'],
    [
      'both, one along with the other',
      'Mei Tan saw Ada Quist leave, along with Nils Holm. Both said no.',
      'Mei Tan and Nils Holm',
    ],
    ['they, of whom it is told', 'Many fled. Mei Tan and Jan Holm will stay, they said.', 'Mei Tan and Jan Holm'],
    [
      'who, of somebody from a place',
      'Tobias Renn, a man from Quirro who told me that it was late, left.',
      'Tobias Renn',
    ],
    ['the first lady', 'Ilona Varga saw it. The first lady suggested that it was late.', 'Ilona Varga'],
    ['the pair', 'Ministers Mei Tan and Jan Holm met. The pair said no.', 'Mei Tan and Jan Holm'],
    [
      'a singer before a fellow singer is named',
      'Pop star Lia Moran has left. “No,” the singer said.\n\nFellow singer Dua Marsh waited.',
      'Lia Moran',
    ],
    ['an age alone', 'Midfielder Mei Tan will not play. The 27-year-old said no.', 'Mei Tan'],
    ['a parent of several', 'Mei Tan, 44, worked there. The mother of two said no.', 'Mei Tan'],
    ['a member of a chamber', 'Mei Tan warned of ice. The Green senator said no.', 'Mei Tan'],
    ['and who, past a name', 'A man who knew Mei Tan, and who asked for time, said no.', 'A man who knew Mei Tan'],
    ['a list', 'Crews, hotel owners and retired divers said no.', 'Crews, hotel owners and retired divers'],
    [
      'who says who it is',
      'A man who gave his name as her uncle said it rained.',
      'A man who gave his name as her uncle',
    ],
    ['a city, after its dateline', 'LONDON — Ministers met. London said it was late.', 'London'],
    ['whoever does what a clause tells', 'He is the only senator who has so far agreed to go.', 'the only senator'],
    [
      'some of those of whom the sentence before tells',
      'The firm flew Elsin divers home. Some of those divers said it was late.',
      'Some of those divers',
    ],
    ['those who have done something', 'Analysts who did the sums said no.', 'Analysts who did the sums'],
    ['those whom a clause tells', 'Those who saw the fire said it was late.', 'Those who saw the fire'],
    [
      'whom a clause tells, without the promise that it goes on with',
      'Two pilots who were on board and requested anonymity said the boat was late.',
      'Two pilots who were on board',
    ],
    ['whoever is not to be named', 'Two pilots who asked not to be named said the boat was late.', 'Two pilots'],
    ['whom an aside tells more of', 'A pilot, who lives next door, said the boat was late.', 'A pilot'],
    [
      'whom a long clause tells too much of',
      'A pilot who had flown the same old seaplane from the harbour to the outer islands for years said it was late.',
      'A pilot',
    ],
    ['a given name that is a city', 'Diver Dallas Renn left. Dallas said no.', 'Dallas Renn'],
    ['a given name that is a word', 'Bill Renn left. Bill said no.', 'Bill Renn'],
    ['one of a force, named', '“It rained,” said one of the firefighters, Mei Tan.', 'Mei Tan'],
    ['who, of a body of people', 'The army shot at rebels, who said it was late.', 'rebels'],
    ['an apposition', '“It rained,” said the mayor, Deshawn Okafor.', 'Deshawn Okafor'],
    [
      'two who are named together',
      'Mayor Mei Tan and public works director Abe Holm said it was late.',
      'Mei Tan and Abe Holm',
    ],
    ['whoever sent what is quoted', 'Mei Tan left. The letter Tan sent said it was late.', 'Mei Tan'],
    ['a text that somebody showed', 'Mei Tan left. The notes Tan kept showed a gap.', 'The notes Tan kept'],
    ['somebody’s view', 'Mei Tan left. Now, in Tan’s view, the quay is safe.', 'Mei Tan'],
    ['her opinion', 'Mei Tan left. In her opinion, the quay is safe.', 'Mei Tan'],
    ['police who are the city’s', 'Police said it rained. The city’s police said it was late.', 'Police'],
    ['papers that were documents', 'It rained, court documents say. Court papers say it was late.', 'court documents'],
    ['one source of two verbs', 'A clerk said it rained and called it late.', 'A clerk'],
    ['the company', 'Corvane Lines owns the ferry. The company said it was safe.', 'Corvane Lines'],
    ['the commission', 'The Elsin Port Commission met. The commission said it was late.', 'Elsin Port Commission'],
    ['the newspaper', 'The Guardian asked for the files. The newspaper said they were secret.', 'Guardian'],
    [
      'an unnamed spokesperson of a named body',
      'A Corvane Lines spokesperson said the ferry was safe.',
      'Corvane Lines',
    ],
    [
      'the spokesperson of a body, once more',
      'A Corvane Lines spokesperson said that it was late. “It is safe,” the spokesperson said.',
      'Corvane Lines',
    ],
    ['he, after somebody unnamed', 'A senior official opened the talks. “They failed,” he said.', 'A senior official'],
  ])('%s', (_, text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });

  it.each([
    ['a company for the firm', 'Corvane Lines owns the ferry. The firm said it was safe.', 'Corvane Lines'],
    [
      'a known airline for the airline',
      'Elsin Wings hired two pilots. Ryanair and Tesco met. The airline said no.',
      'Ryanair',
    ],
    [
      'a name that tells no sort for the airline',
      'Elsin Wings said it had cut 40 flights. The airline said no.',
      'Elsin Wings',
    ],
    ['an outlet by its name before its sort', 'The Elsin Post newspaper said it was lost.', 'Elsin Post'],
    ['an agency by its name before its sort', 'The Northline news agency said it was lost.', 'Northline'],
    ['a bank by its name', 'Elsin Savings Bank lent the money. The bank said it was lost.', 'Elsin Savings Bank'],
    ['a bank by its description', 'Corvane, a bank in Elsin, lent the money. The bank said it was lost.', 'Corvane'],
    [
      'a body that the article has called so',
      'The insurer, Corvane Lines, met Hale. The insurer said no.',
      'Corvane Lines',
    ],
    ['a public body for the agency', 'The Elsin Harbour Authority met. The agency said no.', 'Elsin Harbour Authority'],
    [
      'the name beside the noun',
      'The owner, Corvane Lines, did not respond to a request for comment.',
      'Corvane Lines',
    ],
    [
      'the name beside the noun, first of two',
      'The owner, Corvane Lines, and Hale’s firm met. The owner said no.',
      'Corvane Lines',
    ],
  ])('takes %s', (_, text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });

  it.each([
    [
      'another, with the name behind',
      '“It rained,” said another witness, former harbour adviser Orla Quinn.',
      'Orla Quinn',
    ],
    [
      'whoever founded it',
      'Gwyneth Tan, who founded Corvane in 2008, left the firm. The Corvane founder said it was late.',
      'Gwyneth Tan',
    ],
    [
      'an office before the name’s comma',
      'Norway’s harbour minister, Karl Renn, met him in Leith. Norway’s harbour minister said it was late.',
      'Karl Renn',
    ],
    [
      'the only holder of an office, with a country',
      'Harbour minister Karl Renn met him in Leith. Norway’s harbour minister said it was late.',
      'Karl Renn',
    ],
    [
      'no minister in the minister’s spokesman',
      'The prime minister’s spokesman, Karl Renn, met him. The prime minister said it was late.',
      'The prime minister',
    ],
    [
      'a spokesman of whom the text speaks',
      'Corvane Lines will close two ports. A spokesman said no.',
      'Corvane Lines',
    ],
    [
      'a spokesman of the sentence’s own body',
      'The Harbour Board met. Corvane Lines says it is sorry, a spokesman said.',
      'Corvane Lines',
    ],
    [
      'a spokesman of nobody whom the text is about',
      'It was Corvane Lines’s port. Mei Tan met them at the Harbour Board. A spokesman said no.',
      'A spokesman',
    ],
    ['a name behind a paper’s', 'Writing in The Mirror Linda Holt said it was late.', 'Linda Holt'],
    [
      'an apposition that tells of the body',
      'Chad Hawk, vice president of Corvo, a paper firm in Florida said that it was late.',
      'Chad Hawk',
    ],
    [
      'the prosecution authority in its prosecutors',
      'The Norwegian Prosecution Authority said it rained. Prosecutors said it was late.',
      'Norwegian Prosecution Authority',
    ],
    ['a named police in the police', 'The Leith Police said it rained. Police said it was late.', 'Leith Police'],
    [
      'no named police in those of others',
      'The Leith Police left. Norwegian police said it was late.',
      'Norwegian police',
    ],
    ['a survey that was a poll', 'A new ferry poll found a gap. The survey found a loss.', 'A new ferry poll'],
    ['the men, who had a trade', 'Two loggers said it was late. The men said no.', 'Two loggers'],
    ['the source, who was an insider', 'An insider told Reuters it was late. The source said no.', 'An insider'],
    [
      'a service of the state',
      'Norway’s rescue service said it was late. Norway’s state rescue service said no.',
      'Norway’s rescue service',
    ],
    [
      'a company by its singular',
      'Hull Lines met Quirin Hoxley Productions. The production company said no.',
      'Quirin Hoxley Productions',
    ],
    [
      'an acronym with a hyphen',
      'The Screen Divers Guild-Norland Federation of Ferry Artists met. SDG-NFFA said no.',
      'Screen Divers Guild-Norland Federation of Ferry Artists',
    ],
    [
      'a statement of the company that did something',
      'Corvane Lines met Hull Ferries. Hull Ferries said it was late.\n\nTan accused Corvane Lines.\n\nCorvane Lines had sold it. The firm denied all. “It is late,” the statement read.',
      'Corvane Lines',
    ],
    ['who, behind where somebody is from', 'It was Ida Pierce of Hoxley Lodge, who said it was late.', 'Ida Pierce'],
    ['an office for two matters', 'The minister of ports and energy Quirin Hoxley said no.', 'Quirin Hoxley'],
    [
      'a body’s name that ends like an office for one',
      'The Elsin High Commissioner for Ports said no.',
      'The Elsin High Commissioner for Ports',
    ],
    [
      'a statement, past a name that only describes',
      'Hull Ferries issued a statement. “It is late,” the statement read. It sold them a Netflix film. The statement said no.',
      'Hull Ferries',
    ],
    [
      'a surname whose bearer is named in full once, whatever is its',
      'A jury found Quilla Roof guilty. It saw Roof workers there. “It was late,” Roof said.',
      'Quilla Roof',
    ],
    [
      'an envoy, with the country before the name',
      'The special envoy to Norway Quirin Hoxley said no.',
      'Quirin Hoxley',
    ],
    ['an office of many words', 'Town of Elsin Board of Works director Tobias Renn said no.', 'Tobias Renn'],
    ['"named"', 'A fruit picker named Marta said no.', 'Marta'],
    ['the body that a person’s noun stands for', 'The contractor, Corvane Rail, says it was late.', 'Corvane Rail'],
    ['a name before its description alone', '“No,” Tobias Renn, a pilot of the club said.', 'Tobias Renn'],
    ['a name, past its description', 'Marta Quill, a clerk who came late, left. “No,” she said.', 'Marta Quill'],
    ['"who" behind a name’s description', 'It was Marta Quill, a clerk, who said no.', 'Marta Quill'],
    [
      'an envoy whom only the office names',
      'Elsin’s ambassador to Norway Quirin Hoxley left. Elsin’s ambassador to Norway said no.',
      'Quirin Hoxley',
    ],
    ['a chief of staff', 'Norway’s Chief of Navy Staff General Quirin Hoxley said no.', 'Quirin Hoxley'],
    ['both who are silent', 'Neither Corvane Lines nor Mei Tan would comment.', 'Corvane Lines and Mei Tan'],
    ['a group that goes by one name', 'Renn and other divers said no. They said it was late.', 'Renn and other divers'],
    ['"she" for a spokeswoman', 'A spokeswoman for Corvane Lines said no. “It is late,” she said.', 'Corvane Lines'],
    [
      '"they" for one whose pronoun is held back',
      'A clerk of the port said no. “It is late,” they said.',
      'A clerk of the port',
    ],
    [
      'a department by its matter',
      'The Department of Port Safety met. Port Safety said no.',
      'Department of Port Safety',
    ],
    [
      'the founder of what somebody co-founded',
      'Corvo co-founder Ilona Varga left. The Corvo founder said no.',
      'Ilona Varga',
    ],
    ['a union named so', 'The Elsin Nine union met Corvane Lines. The union said no.', 'Elsin Nine'],
    ['the MP', 'Tobias Renn warned the board. The Liberal MP said it was late.', 'Tobias Renn'],
    ['the chief of what somebody chairs', 'Fed Chair Ilona Varga left. The Fed chief said it was late.', 'Ilona Varga'],
    ['the central bank', 'The Fed met. The central bank said it was late.', 'Fed'],
    [
      'the union, past a body of no sort',
      'The Elsin Dock Workers met Corvane Lindt Ostia. The union said no.',
      'Elsin Dock Workers',
    ],
    [
      'an office told in a clause',
      'Quirin Hoxley, who is also the pier spokesman, left. The pier spokesman said no.',
      'Quirin Hoxley',
    ],
  ])('knows %s', (_, text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });

  it.each([
    ['the one whose friend speaks', 'A friend of the mayor, Tobias Renn, said no.', 'A friend of the mayor'],
    ['the husband of a witness', 'A witness, the wife of Tobias Renn, said no.', 'A witness'],
    [
      'the only doctor whom the article names',
      'His doctor said it was late. He called Owen Demp, a chest doctor in Elsin. “No,” his doctor said.',
      'His doctor',
    ],
    ['the chief of another body', 'Fed Chair Ilona Varga left. The police chief said it was late.', 'The police chief'],
  ])('never takes %s', (_, text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });

  it.each([
    ['a ferry line for a bank', 'Corvane Lines owns the ferry. The bank would not say whether it paid.', 'The bank'],
    ['a ferry line for a hospital', 'Corvane Lines owns the ferry. The hospital said it had closed.', 'The hospital'],
    ['a ferry line for an agency', 'Corvane Lines owns the ferry. The agency said it was safe.', 'The agency'],
    ['an authority for a company', 'The Elsin Harbour Authority met. The company said it was late.', 'The company'],
    ['a supreme court for another one', 'The Supreme Court met. The appeals court said no.', 'The appeals court'],
    ['a broadcaster for a newspaper', 'Radio Vessel met Renn. The newspaper said no.', 'The newspaper'],
    ['an outlet for all of them', 'The Guardian asked for the files. The media said no.', 'The media'],
    ['a group for a party', 'The Elsin Nine met. The party said no.', 'The party'],
    ['two women for both men', 'Mary Varga and Linda Hale said no. Both men said yes.', 'Both men'],
    [
      'both of a list',
      'Mei Tan and Jo Holm left. Both Danish and Norse divers said no.',
      'Both Danish and Norse divers',
    ],
    ['one for the pair', 'Tobias Renn came late. The pair said no.', 'The pair'],
    [
      'a prosecutor for the lawyer of whoever is charged',
      'District Attorney Kevin Holm spoke. Moe is free and his lawyer said it was lost.',
      'his lawyer',
    ],
    [
      'a town for one of its newspapers',
      'A Leith newspaper told Renn to go. The newspaper said it was lost.',
      'A Leith newspaper',
    ],
    ['no bank called Shares', 'Shares fell after its offer failed. The bank said it was lost.', 'The bank'],
    ['a clerk’s bank for her', 'Ilona Varga, a bank clerk, was there. The bank said it was lost.', 'The bank'],
  ])('never takes %s', (_, text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });

  it('recognises what somebody owns when it speaks again', () => {
    const text = 'Hale’s report says the pumps failed. Nobody was hurt. Hale’s report warns that more will fail.';
    const [first, second] = claimsOf(text);
    expect(second?.sourceId).toBe(first?.sourceId);
    const other = claimsOf('Hale’s report says the pumps failed. Varga’s report warns that more will fail.');
    expect(other[1]?.sourceId).not.toBe(other[0]?.sourceId);
  });

  it.each([
    ['a bare plural', 'Divers said it was late. The port is old. Divers said it was cold.'],
    ['noun, told more of', 'A clerk said no. The clerk, who came late, said yes.'],
    ['what they know', 'Two people familiar with the sale said no. The people familiar with the sale said yes.'],
  ])('recognises as the same %s', (_, text) => {
    const [first, second] = claimsOf(text);
    expect(second?.sourceId).toBe(first?.sourceId);
  });

  it.each([
    ['a close friend', 'A close friend said it was late. The friend said it was cold.', 'A close friend'],
    ['the bureau', 'The FBI said it was late. A bureau spokesperson said it was cold.', 'FBI'],
    ['the commission', 'The S.E.C. said it was late. The commission said it was cold.', 'S.E.C.'],
  ])('knows %s again', (_, text, who) => {
    expect(speakers(text)).toEqual([who, who]);
  });

  it.each([
    ['Ferry crews and Corvane said it was late. They said it was cold.', 'Ferry crews and Corvane'],
    ['His wife and Tobias Renn said it was late. They said it was cold.', 'His wife and Tobias Renn'],
    ['The founder and director Tobias Renn said it was late. Renn said it was cold.', 'Tobias Renn'],
  ])('names all who speak together: %s', (text, who) => {
    expect(speakers(text)).toEqual([who, who]);
  });

  it('takes "A:" among questions and answers for whom the text before names most', () => {
    const text = 'Mei Tan sat down with Tobias Renn. Tan sails.\n\nQ: Is it late?\n\nA: It is cold, and it is late.';
    expect(speakers(text)).toEqual(['Mei Tan']);
  });

  it('takes "who" behind a share for those who were asked', () => {
    const text = 'In a poll, half of voters said Mei Tan was late, compared with four in 10 who said she was not.';
    expect(speakers(text)).toEqual(['half of voters', 'four in 10']);
  });

  it('prefers the person last described to one named earlier', () => {
    const text = 'Sen. Tobias Renn left. “No,” the independent Norwegian senator said. The senator said it was late.';
    expect(speakers(text).at(-1)).toBe('the independent Norwegian senator');
  });

  it('links a description that says less to the one that said more', () => {
    const text = 'A senior port official said no. The port official said yes.';
    const [first, second] = claimsOf(text);
    expect(second?.sourceId).toBe(first?.sourceId);
  });

  it('links "the officials" to the officials who spoke before', () => {
    const [first, second] = claimsOf('Two US officials said the plan was new. The officials said it was cheap.');
    expect(second?.sourceId).toBe(first?.sourceId);
    expect(second?.who).toBe('Two US officials');
    expect(second?.aliases).toEqual([{ text: 'The officials', reason: 'same-noun' }]);
  });

  it.each([
    ['two officials of different kinds', 'A treasury official said it was dear. A navy official said it was late.'],
    ['another source', 'A source said it was dear. Another source said it was late.'],
    ['two countries’ ministries', 'Norway’s foreign ministry said no. The French foreign ministry said yes.'],
    ['one and the chief of them', 'Another prosecutor said no. The chief prosecutor said yes.'],
    ['his friend and hers', 'His friend said no. Her friend said yes.'],
    ['several and one', 'Several women said no. The woman said yes.'],
    ['two people of one surname', '“Yes,” said Ilona Varga. “No,” said Tomas Varga.'],
    [
      'people who know of different things',
      'Three people familiar with the sale said no. The two people familiar with the talks said yes.',
    ],
    ['two numbers of people', 'Three people at the bank said no. The two people at the bank said yes.'],
    ['lawyers of two sides', 'The county attorneys said no. Ms. Varga left, but her attorneys said yes.'],
    ['two numbers of divers', 'Two divers said it was dear. Two divers said it was late.'],
  ])('keeps apart %s', (_, text) => {
    const [first, second] = claimsOf(text);
    expect(second?.sourceId).not.toBe(first?.sourceId);
  });

  it('never takes a name inside a quotation for the speaker', () => {
    const text = 'Tobias Renn runs the port. “I like Marcus Hale,” he said. “Hale is brave,” he said.';
    expect(speakers(text)).toEqual(['Tobias Renn', 'Tobias Renn']);
  });

  it('gives a claim without a source an id of its own', () => {
    const [first, second] = claimsOf('The vessel was reportedly sold. The crew was allegedly unpaid.');
    expect(first).toMatchObject({ who: null, count: null });
    expect(second?.sourceId).not.toBe(first?.sourceId);
  });
});

describe('somebody described by an office', () => {
  it.each([
    ['Managing Director of the State Ports Corporation, Nana Lund, said no.', 'Nana Lund'],
    ['Rules ranking member Ida Lund (R-Ohio) said no.', 'Ida Lund'],
    ['Secretary of State Ida Lund said no.', 'Ida Lund'],
  ])('%s', (text, who) => {
    expect(speakers(text)).toEqual([who]);
  });
});

describe('“the woman” behind somebody who is called “she”', () => {
  it('is whoever has just spoken', () => {
    expect(speakers('A neighbour said she heard cries.\n\n“It was late,” said the woman.')).toEqual([
      'A neighbour',
      'A neighbour',
    ]);
  });

  it('is left open where another woman was told of', () => {
    const text = 'A woman drowned. A neighbour said she heard cries.\n\n“It was late,” said the woman.';
    expect(speakers(text)[1]).not.toBe('A neighbour');
  });
});
