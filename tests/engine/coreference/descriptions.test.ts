import { describe, expect, it } from 'vitest';
import { claimsOf } from '../reading';

/** Who speaks in the last claim of a text. */
const lastSpeaker = (text: string): string | null | undefined => claimsOf(text).at(-1)?.who;

describe('whom a description means', () => {
  it.each([
    [
      'the head of the police, whatever the rank',
      'Leith Police Superintendent Mei Tan spoke. Mayor Ida Holm left. The police chief said it was old.',
      'Mei Tan',
    ],
    [
      'the head of the union, by another word',
      'Tobias Renn, the head of the Dockers’ Union, met Ida Holm, the Labour leader. The union leader said it was old.',
      'Tobias Renn',
    ],
    [
      'the president of another country',
      'French President Odell Crane said it was grave. The president of Lebanon said it was old.',
      'The president of Lebanon',
    ],
    [
      'the president of the same country',
      'French President Odell Crane said it was grave. The president of France said it was old.',
      'Odell Crane',
    ],
    [
      'the general secretary of the union',
      'Mei Tan, general secretary of the Cooks’ Union, met Governor Ida Holm. The union boss said it was old.',
      'Mei Tan',
    ],
    [
      'who leads the union, as a verb tells',
      'Mei Tan, who leads the union, met Ida Holm, the Labour leader. The union leader said it was old.',
      'Mei Tan',
    ],
    [
      'who heads the party that its noun describes',
      'Mei Tan, who heads the opposition Harbour Party, met Ida Holm. The opposition leader said it was old.',
      'Mei Tan',
    ],
    [
      'the head of a department',
      'Treasury Secretary Mei Tan met Ida Holm, the Labour leader. The Treasury chief said it was old.',
      'Mei Tan',
    ],
    [
      'the man of whose town the text tells',
      'Tobias Renn, 22, was held on Monday. The Larkfield, New Jersey, man said it was old.',
      'Tobias Renn',
    ],
    [
      'the writer of a letter, whose office it tells',
      'A letter from Corvane chief Mei Tan said it was old.',
      'Mei Tan',
    ],
    ['the body of whoever speaks for it', 'A statement by a Corvane spokesman said it was old.', 'Corvane'],
    [
      'the company that commas name',
      'Harl Mining spoke first. The company behind the project, Corvane Lines, said it was old.',
      'Corvane Lines',
    ],
    [
      'whom the text calls nothing but “Mr”',
      'Ida Holm praised Mr Renn. Tobias Renn said yes. Mr Renn warned of a row. The prime minister said it was old.',
      'Tobias Renn',
    ],
    [
      'who left the office that the article tells',
      'Tobias Renn quit as harbour minister in May. Ida Holm spoke. The ex-harbour minister said it was old.',
      'Tobias Renn',
    ],
    [
      'who took the office over',
      'Tobias Renn took over as head coach in May. Ida Holm spoke. The head coach said it was old.',
      'Tobias Renn',
    ],
    [
      'a champion whom the text is about',
      'Ole Varga won in Leith. Varga ran ahead of Marc Blom. The world indoor champion said it was old.',
      'Ole Varga',
    ],
    [
      'whoever is that old, if the paragraph is about them',
      'Ida Holm has won again. Ida Holm ran well. Holm beat Mei Tan and Ada Renn. The 34-year-old said it was old.',
      'Ida Holm',
    ],
    [
      'a company by what it makes, which the article has not told',
      'Corvane Industries lost money again. The sail maker said it was old.',
      'Corvane Industries',
    ],
    [
      'the company whose shares fell',
      'Shares of Corvane Industries fell after the ferry operator said it was old.',
      'Corvane Industries',
    ],
    [
      'a firm of another trade, which the company deals with',
      'Corvane Industries lost money again. The insurance company said it was old.',
      'The insurance company',
    ],
    [
      'a company for itself, behind a university',
      'Divers at Harl University agreed. The grid company said it was old.',
      'The grid company',
    ],
    [
      'a study by another noun',
      'A study of eels in Leith found no harm. Divers liked it. The analysis said it was old.',
      'A study of eels in Leith',
    ],
    [
      'a new poll by the words that tell which',
      'Few like the toll, a new poll found. A poll of 900 divers by Harl Labs said it was old.',
      'A poll of 900 divers by Harl Labs',
    ],
    [
      'another pilot as the second',
      'A pilot wept. Another pilot said no. The second pilot said it was old.',
      'Another pilot',
    ],
    [
      'the shadow minister in Parliament',
      'Shadow treasurer Mei Tan slept. The port is shut. The Labour frontbencher said it was old.',
      'Mei Tan',
    ],
    [
      'a letter for itself, behind a study',
      'A study of eels in Leith found no harm. The letter said it was old.',
      'The letter',
    ],
    [
      'somebody’s department, which is not the body that spoke last',
      'Harl Mining spoke first. Tobias Renn, the ports secretary, left. His department said it was old.',
      'His department',
    ],
    [
      'the president of a country, called so',
      'French President Tobias Renn met Mayor Ilona Varga. The French president said it was old.',
      'Tobias Renn',
    ],
    [
      'the senator of a state, by the abbreviation behind the name',
      'Sen. Ilona Varga (I-Vt.) met Sen. Tobias Renn (R-Ohio). Renn laughed. The Vermont senator said it was old.',
      'Ilona Varga',
    ],
    [
      'the president, past the president of something',
      'President Deshawn Okafor met Mei Tan, the president of the Elsin Savings Bank. Tan laughed. The president said no.',
      'Deshawn Okafor',
    ],
    [
      'the president of something, where there is no other',
      'Mei Tan, the president of the Elsin Savings Bank, laughed. The president said no.',
      'Mei Tan',
    ],
    [
      'a president of the United States whom the article calls nothing but president',
      'President Deshawn Okafor came late. The US president said no.',
      'Deshawn Okafor',
    ],
    [
      'a spokesman of a body, past the one of another',
      'Ilona Varga, a spokeswoman for Corvane, came late. A spokeswoman for the army said no.',
      'A spokeswoman for the army',
    ],
    [
      'a spokesman of a named body, past the only one who is named',
      'Ilona Varga, a spokeswoman for the rights group Corvane, came. A spokeswoman for the Norland Army said no.',
      'Norland Army',
    ],
    [
      'a lawyer of one side, past the one of the other',
      'Ilona Varga, a lawyer for Tobias Renn, came late. A lawyer for the port said no.',
      'A lawyer for the port',
    ],
    [
      'the mayor, past whoever speaks for the mayor',
      'Ilona Varga, a spokeswoman for Mayor Tobias Renn, came late. The mayor said no.',
      'Tobias Renn',
    ],
    [
      'the company that a full stop names',
      'The council signed with the bus company, Halden Quist. The firm said it was old.',
      'Halden Quist',
    ],
    [
      'the father of a child by their surname',
      'The father of murdered teenager Ellie Quist wept as he spoke. Keith Quist left. Ellie Quist’s father said no.',
      'Keith Quist',
    ],
    ['a mother before she is named', 'The mother of Tom Quist said no. Siobhan Quist wept.', 'Siobhan Quist'],
    [
      'whoever is introduced by age behind a description',
      'A former bus driver said it was dark.\n\nDale Quist, 58, appeared in court.',
      'Dale Quist',
    ],
    ['whoever is named behind an age', 'The driver, 26-year-old Ngozi Renn, said no.', 'Ngozi Renn'],
    ['a daughter behind an age', 'The pilot’s daughter, 26-year-old Ngozi Renn, wept. She said no.', 'Ngozi Renn'],
    [
      'whoever a lead calls so before the name',
      'A tired mum has told how it rained. Mei Tan, 29, said it leaked. The mum said no.',
      'Mei Tan',
    ],
    ['a parent by the number of children', 'Mum-of-three Mei Tan wept. It rained. The mum said no.', 'Mei Tan'],
    ['a councillor by the short title', 'Mei Tan, the leader, wept. It rained. Cllr Tan said no.', 'Mei Tan'],
    [
      'a name behind the clause that describes its body',
      'The firm that runs the ferries, Corvane Lines, denied that the crew slept.',
      'Corvane Lines',
    ],
    [
      'the one just spoken of, whom nothing else describes',
      'Mei Tan did not know the mayor, Tobias Renn. The real estate agent said it was old.',
      'Mei Tan',
    ],
    [
      'whoever goes on speaking',
      'Mei Tan, 31, from Leith, said it was late. The nursery worker added: “It was old.”',
      'Mei Tan',
    ],
    [
      'whoever goes on speaking, by a trade alone',
      'Mei Tan said it was late. The nurse added that it was old.',
      'Mei Tan',
    ],
    [
      'whoever has a part in the story, and goes on',
      'Mei Tan said it was late. The judge added that it was old.',
      'The judge',
    ],
    [
      'nobody for the town in an address',
      'The defendant, of Mill Lane, Leith, denied that it was old.',
      'The defendant',
    ],
    [
      'whoever is of the sex that the sentence tells',
      'Martha Harl met Marcus Renn. Renn spoke. Harl shot back. “No,” the 38-year-old said as he sat down.',
      'Marcus Renn',
    ],
    [
      'the only woman in mind, whom the article seldom names',
      'Marcus Renn sails. Renn dives. Renn sings. Renn met Martha Harl. “It was old,” the actress said.',
      'Martha Harl',
    ],
    [
      'nobody for their own mother',
      'Martha Harl likes the plan. Her 72-year-old mother said it was old.',
      'Her 72-year-old mother',
    ],
    ['one of many, whose name and home follow', 'Another pilot, Mei Tan of Port Elsin, said it was old.', 'Mei Tan'],
    [
      'a nominee, whose name and party follow',
      'The club’s nominee, Sen. Mei Tan (D-Ohio), promised to stay.',
      'Mei Tan',
    ],
    ['as many as are named', 'Two pilots, Mei Tan and Vik Hale, said it was old.', 'Mei Tan and Vik Hale'],
    ['as many objectors as are named', 'Two objectors, Mei Tan and Vik Hale, said it was old.', 'Mei Tan and Vik Hale'],
    ['not as many as are named', 'Three pilots, Mei Tan and Vik Hale, found that it was old.', 'Three pilots'],
    [
      'a friend of somebody whose name and home follow',
      'A friend of the mayor, Tom Hale of Leith, said it was old.',
      'A friend of the mayor',
    ],
    [
      'the senator just spoken of, whose state the article does not tell',
      'Sen. Ilona Varga would not sail. The Vermont senator said it was old.',
      'Ilona Varga',
    ],
    [
      'who spoke, past the rest of the quotation',
      'Mei Tan, who ran twice, told reporters: “It is late.”\n\n“It is cold. It is dark. It rains.”\n\nThe former vice president said it was old.',
      'Mei Tan',
    ],
    [
      'the subject of the clause before',
      'Mei Tan, a guest of the club, mocked Tobias Renn, and the Ohio governor said it was old.',
      'Mei Tan',
    ],
    [
      'a member of Congress whom what is said names, by party and state',
      'Hale once had a short meeting with Rep. Ilona Varga, the Ohio Republican said in a letter.',
      'Ilona Varga',
    ],
    [
      'whoever was elected',
      'Tobias Renn, a farmer, won on Monday. Renn slept late. The president-elect said it was old.',
      'Tobias Renn',
    ],
    [
      'a candidate for the member of their party',
      'Presidential candidate Tobias Renn slept late. “It is old,” the Republican said.',
      'Tobias Renn',
    ],
    [
      'somebody else, where two were spoken of',
      'Mei Tan did not know Ilona Varga. The real estate agent said it was old.',
      'The real estate agent',
    ],
    [
      'somebody else, whose like the text has told of',
      'An estate agent came. Mei Tan waved. The harbour estate agent said it was old.',
      'The harbour estate agent',
    ],
    [
      'nobody by a name that may be another’s',
      'The deckhand who met the diver, Mei Tan, denied that the crew slept.',
      'The deckhand who met the diver',
    ],
    [
      'a name that opens its clause, without the second comma',
      '“It was cold,” Mei Tan, the port’s engineer said. “Yes.”',
      'Mei Tan',
    ],
  ])('takes %s', (_, text, who) => {
    expect(lastSpeaker(text)).toBe(who);
  });

  it.each([
    [
      'an expert whose name follows',
      'An expert warned that ice was near. It was May. Harbour historian Mei Tan said it was late.',
      ['Mei Tan', 'Mei Tan'],
    ],
    [
      'a woman whose name follows',
      'A woman who was held for a year told a court that it was dark. Mei Tan, known as “Witness 4”, says her jailer read all letters.',
      ['Mei Tan', 'Mei Tan'],
    ],
    [
      'an unnamed spokesperson of a body whose spokeswoman is named',
      'A spokesperson for the Elsin Harbour Board said it rained. Mei Tan, the board’s spokeswoman, said it was late.',
      ['Mei Tan', 'Mei Tan'],
    ],
    [
      'the researcher for whoever spoke last',
      'Mei Tan studies ferries. “It is late,” Tan said. The researcher added that it was cold.',
      ['Mei Tan', 'Mei Tan'],
    ],
    [
      'officials of two bodies for neither',
      'The Elsin Harbour Board met. Elsin Harbour Board and Port Council officials said it was late.',
      ['Elsin Harbour Board and Port Council officials'],
    ],
    [
      'one passenger for no other',
      'A passenger said that it shook. Another passenger, Mei Tan, said it stopped.',
      ['A passenger', 'Mei Tan'],
    ],
    [
      'an official for nobody',
      'An official warned that ice was near. Harbour historian Mei Tan said it was late.',
      ['An official', 'Mei Tan'],
    ],
    [
      'a woman for no man',
      'A businesswoman said that ice was near. Mr Tobias Renn said it was late.',
      ['A businesswoman', 'Tobias Renn'],
    ],
    [
      'the head of a body, whose bare name follows what they said',
      'The head of the pilots’ union said ice was near.\n\n“It is late,” Mei Tan said.',
      ['Mei Tan', 'Mei Tan'],
    ],
    [
      'the head of a body, where the next one is somebody else',
      'The head of the pilots’ union said ice was near.\n\n“It is late,” said Mei Tan, a diver.',
      ['The head of the pilots’ union', 'Mei Tan'],
    ],
    [
      'the head of a body who is known already',
      'Ada Quist, head of the pilots’ union, came. The head of the pilots’ union said no. “It is late,” Mei Tan said.',
      ['Ada Quist', 'Mei Tan'],
    ],
    [
      'a friend of somebody for nobody who is named next',
      'A friend of the mayor said it was thin. Harbour historian Mei Tan said it was late.',
      ['A friend of the mayor', 'Mei Tan'],
    ],
    [
      'an expert for nobody who was known before',
      'Mei Tan came. An expert warned that ice was near. Mei Tan said it was late.',
      ['An expert', 'Mei Tan'],
    ],
    [
      'a spokesperson for that of another body',
      'A spokesperson for the Elsin Harbour Board said it rained. Mei Tan, a spokeswoman for Corvane Lines, said it was late.',
      ['Elsin Harbour Board', 'Mei Tan'],
    ],
  ])('takes %s', (_, text, speakers) => {
    const outer = claimsOf(text).filter(({ parent }) => parent === null);
    expect(outer.map(({ who }) => who)).toEqual(speakers);
  });

  it.each([
    [
      'the man for whoever is named beside him',
      'His pillow made him ill. Tobias Renn, a doctor, talked with the man over the phone. The man said it was old.',
      'Tobias Renn',
    ],
    [
      'the prime minister for a minister of the shadow cabinet',
      'Labour’s shadow harbour minister Tobias Renn wrote a letter. The prime minister said it was old.',
      'Tobias Renn',
    ],
    [
      'the harbour minister for whoever shadows the office',
      'The shadow harbour minister Tobias Renn wrote a letter. The harbour minister said it was old.',
      'Tobias Renn',
    ],
    [
      'a former candidate for the candidate',
      'The race began. The presumptive nominee said it was old. Ida Holm, a former nominee for mayor, stayed away.',
      'Ida Holm',
    ],
    [
      'a former mayor for the mayor, before or after',
      'Ida Holm, the former mayor of Leith, left. It was May. It rained all day. The mayor said it was old.',
      'Ida Holm',
    ],
    ['a client for the lawyer who writes', 'A letter from Renn’s lawyer said it was old.', 'Renn'],
    ['a country for its embassy', 'An email from the Norland embassy said it was old.', 'Norland'],
    ['a president for that of another country', 'President Renn slept. The French president said no.', 'Renn'],
    [
      'a senator for that of another state',
      'Sen. Ilona Varga, R-Ohio, slept. The Vermont senator said no.',
      'Ilona Varga',
    ],
    ['a senator for a governor', 'Sen. Ilona Varga slept. The Vermont governor said no.', 'Ilona Varga'],
    [
      'whoever meets the holder of an office for them',
      'Tobias Renn met the former vice president, who said no.',
      'Tobias Renn',
    ],
    [
      'the subject for whom its own clause is about',
      'Tobias Renn laughed after the former vice president said no.',
      'Tobias Renn',
    ],
    ['a president for whoever is elected', 'President Renn slept. The president-elect said no.', 'Renn'],
    ['an employee for a former one', 'Mei Tan slept. The former staffer said no.', 'Mei Tan'],
    [
      'a member of one party for a candidate of another',
      'Republican Tobias Renn stayed. “Yes,” Renn said. The Democratic candidate said no.',
      'Tobias Renn',
    ],
    [
      'a name for the next of a list',
      'They met Tobias Renn, Governor Ilona Varga and others. “Yes,” Renn said. The governor said no.',
      'Tobias Renn',
    ],
    [
      'a name for its verb’s subject',
      'Mayor Renn praised Doctor Ilona Varga. “Yes,” Varga said. The mayor said no.',
      'Ilona Varga',
    ],
    [
      'a friend for somebody else’s',
      'Tomas Hale, a friend of the crew, left early. “It was late,” her friend said.',
      'Tomas Hale',
    ],
    ['a governor for that of a state', 'Ohio Gov. Tobias Renn slept. The New Jersey governor said no.', 'Tobias Renn'],
    [
      'an officer without a name for one who is named later',
      'It rained. It snowed. It thawed. It was late. A young police officer came. The officer said no. Tobias Renn, a police officer, slept.',
      'Tobias Renn',
    ],
    [
      'the boss of the police for one of another body, who is named later',
      'Tobias Renn, a police commander, spoke. The police boss said no. It rained. Ilona Varga, the port boss, slept.',
      'Ilona Varga',
    ],
    ['a mayor for an aide', 'Ilona Varga, an aide to the mayor, slept. The mayor said no.', 'Ilona Varga'],
    ['a mayor for a friend', 'Ilona Varga, the mayor’s wife, slept. The mayor said no.', 'Ilona Varga'],
    ['a mayor for a deputy', 'Deputy Mayor Ilona Varga slept. The mayor said no.', 'Ilona Varga'],
    ['a governor for a lieutenant', 'Lt. Gov. Ilona Varga slept. The governor said no.', 'Ilona Varga'],
    ['a diplomat for a brother', 'Tobias Renn, a brother of the envoy, slept. The diplomat said no.', 'Tobias Renn'],
    [
      'a name before the subject of another clause',
      'While the port waited for Ilona Varga, his rival said it was old. The rival said no.',
      'Ilona Varga',
    ],
    [
      'the accused for their judge',
      'The judge in the murder trial of former Elsin cook Siobhan Quist said it was old.',
      'Siobhan Quist',
    ],
    ['a child for the father', 'The father of murdered teenager Ellie Quist said no.', 'Ellie Quist'],
    ['a mother for a brother', 'Siobhan Quist wept. The father of Tom Quist said no.', 'Siobhan Quist'],
    ['one of two men for the father', 'The father of Tom Quist said no. Neil Quist met Mark Quist.', 'Neil Quist'],
    [
      'the lawyer for whoever is described',
      'A bus driver denied murder. His lawyer, Mei Tan, asked for time.  A bus driver said no.',
      'Mei Tan',
    ],
    [
      'the head of a firm for the firm',
      'They met the head of the company, Halden Quist. The firm said it was old.',
      'Halden Quist',
    ],
    [
      'whoever left a firm for it',
      'At the company, Halden Quist, 42, slept. The firm said it was old.',
      'Halden Quist',
    ],
    [
      'a name before a clause of time',
      'They slept near Varga Stadium, when a young boy came. A young boy allCaps that it was late.',
      'Varga Stadium',
    ],
    [
      'whoever hears it for the one who says it',
      'Mary Hale asked why nobody was told. The harbour secretary assured her that it was old.',
      'Mary Hale',
    ],
    [
      'the lawyer of one side for that of the other',
      'The counsel for the port, Mary Hale, said it would cost a lot. The buyer’s lawyer said it was old.',
      'Mary Hale',
    ],
  ])('never takes %s', (_, text, who) => {
    expect(lastSpeaker(text)).not.toBe(who);
  });
});

describe('what news calls a body besides its name', () => {
  it.each([
    ['Hamas', 'the group'],
    ['Hezbollah', 'the Lebanese militant group'],
    ['Boko Haram', 'the movement'],
    ['Oxfam', 'the British charity'],
    ['Lufthansa', 'the German airline'],
    ['Toyota', 'the car maker'],
    ['Huawei', 'the Chinese tech giant'],
    ['Harvard', 'the Ivy League school'],
    ['Everton', 'the club'],
    ['Unicef', 'the UN children’s agency'],
    ['Ofcom', 'the media regulator'],
    ['Reporters Without Borders', 'the press freedom group'],
  ])('knows %s as “%s”', (name, noun) => {
    const called = `${noun[0]!.toUpperCase()}${noun.slice(1)}`;
    expect(lastSpeaker(`${name} spoke first. ${called} said it was old.`)).toBe(name);
  });

  it.each([
    ['HSBC', 'The central bank', 'a bank that is none of those listed'],
    ['Hamas', 'The rival group', 'another group'],
    ['Greenpeace', 'The oil company', 'a body of another kind'],
    ['Oxfam', 'The group of divers', 'some people'],
  ])('does not take %s for “%s”: %s', (name, noun) => {
    expect(lastSpeaker(`${name} spoke first. ${noun} said it was old.`)).not.toBe(name);
  });
});

describe('two names of one body', () => {
  it.each([
    ['The US Justice Department', 'The Justice Department', 'US Justice Department'],
    ['The Ministry of Health', 'The Health Ministry', 'Ministry of Health'],
    ['The Ministry of Defence', 'The MoD', 'Ministry of Defence'],
    ['Corvane Lines Ltd', 'Corvane Lines', 'Corvane Lines Ltd'],
    ['The Harl County Sheriff’s Office', 'The sheriff’s office', 'Harl County Sheriff’s Office'],
    ['Israel’s military', 'The Israeli army', 'Israel’s military'],
  ])('%s is “%s”', (full, short, who) => {
    expect(lastSpeaker(`${full} spoke first. ${full} said no. ${short} said it was old.`)).toBe(who);
  });

  it.each([
    ['The Wisconsin Supreme Court', 'The US Supreme Court'],
    ['Russia’s military', 'The Israeli army'],
    ['The Ministry of Health', 'The Defence Ministry'],
  ])('%s is not “%s”', (one, other) => {
    const who = claimsOf(`${one} said no. ${other} said it was old.`).map((claim) => claim.sourceId);
    expect(new Set(who).size).toBe(2);
  });
});
