import { describe, expect, it } from 'vitest';
import { readNames } from '@/engine/names/read-names';
import { finish } from '@/engine/steps';
import { readDocument } from '@/engine/text/read-document';

/** The names of a text in order of appearance, each as "kind: fullest form". */
function namesIn(text: string, publisher?: string): string[] {
  return finish(readNames(finish(readDocument(text)), publisher ? [publisher] : [])).mentions.map(
    ({ named }) => `${named.kind}: ${named.full}`,
  );
}

describe('names', () => {
  it.each([
    ['Botanist Quirin Holm met Lundquist Quirra.', ['person: Quirin Holm', 'person: Lundquist Quirra']],
    ['Housewife Quirin Holm met Zookeeper Lindt.', ['person: Quirin Holm', 'person: Lindt']],
    ['Big US firms left.', ['place: US']],
    ['Ida Lund wrote on Mother’s Day.', ['person: Ida Lund']],
    ['Ida Lund has a Day One plan.', ['person: Ida Lund']],
    ['Great Britain left.', ['body: Great Britain']],
    ['The Protection of Eels Bill was late.', ['body: Protection of Eels Bill']],
    ['Mayor Deshawn Okafor opened the pier.', ['person: Deshawn Okafor']],
    ['Ms. Varga was late, said Ilona Varga’s clerk.', ['person: Ilona Varga', 'person: Ilona Varga']],
    ['Secretary of State Ilona Varga flew home.', ['person: Ilona Varga']],
    ['It helped co-CEO Ilona Varga.', ['person: Ilona Varga']],
    ['It helped PC Amir Renn and DCI Ilona Varga.', ['person: Amir Renn', 'person: Ilona Varga']],
    ['It helped Angelo Di Renn.', ['person: Angelo Di Renn']],
    ['N. A. Renn left.', ['person: N. A. Renn']],
    [
      'It helped J. I. Renn, I. A. Holm and Mr. B. A. Lund.',
      ['person: J. I. Renn', 'person: I. A. Holm', 'person: B. A. Lund'],
    ],
    ['World War I. U.S. Steel left.', ['place-or-body', 'body: U.S. Steel']],
    ['It helped Senator-elect Ilona Varga.', ['person: Ilona Varga']],
    ['It helped Editor-in-Chief Ilona Varga.', ['person: Ilona Varga']],
    ['It helped former Virginia Gov. Tobias Renn.', ['person: Tobias Renn']],
    ['It helped DCP Anita Renn and ASP Holm.', ['person: Anita Renn', 'person: Holm']],
    ['It helped Engr. Tobias Renn and Alhaji Sani Holm.', ['person: Tobias Renn', 'person: Sani Holm']],
    ['“It was dark,” said RN Mei Tan.', ['person: Mei Tan']],
    ['It quotes the Harl Rent Report.', []],
    ['The DIG Group left.', ['body: DIG Group']],
    ['It helped a 34-year-old Harlow man.', ['place: Harlow']],
    ['They met Elsin police Chief Tobias Renn.', ['place-or-body', 'person: Tobias Renn']],
    ['The vote pleased the Elsin Harbour Authority.', ['body: Elsin Harbour Authority']],
    ['She joined the Department of Health and Human Services.', ['body: Department of Health and Human Services']],
    ['He spoke to the Northline Press Agency.', ['outlet: Northline Press Agency']],
    ['The board wrote to Radio Vessel and to The Guardian.', ['outlet: Radio Vessel', 'outlet: Guardian']],
    ['Speaking to the Elsin Mail Quirro said no.', ['outlet: Elsin Mail', 'person: Quirro']],
    ['Speaking to the Elsin Mail Group said no.', ['body: Elsin Mail Group']],
    ['The talks were held in Norway.', ['place: Norway']],
    ['They came from East Africa and Iceland.', ['place: East Africa', 'place: Iceland']],
    ['Divers Mei Tan and Jan Holm left.', ['person: Mei Tan', 'person: Jan Holm']],
    ['“It was dark,” said nurse April Holm.', ['person: April Holm']],
    ['“It was dark,” said Mar Holm.', ['person: Mar Holm']],
    ['New Yorkers and Sri Lankans left New York.', ['place: New York']],
    ['N. Korea sent a boat.', ['place: N. Korea']],
    ['Renn runs Ferrolan. Ferrolan said no.', ['person: Renn', 'body: Ferrolan', 'body: Ferrolan']],
    ['Lindt Paper said no.', ['body: Lindt Paper']],
    ['She left Lindt.co.uk and Tide.info.', ['body: Lindt.co.uk', 'body: Tide.info']],
    ['Downing Street called it late.', ['body: Downing Street']],
    ['As first reported by The Quarry, he left.', ['outlet: Quarry']],
    ['As reported by Ilona Varga, he left.', ['person: Ilona Varga']],
    ['It was late, says WHO. Who left?', ['body: WHO']],
    ['Health bosses left. A health clerk joined the Elsin Health Board.', ['body: Elsin Health Board']],
    ['He liked the CNN/Corvane poll.', ['body: CNN/Corvane']],
    ['He liked the picture (Corvane/Tobias Renn).', ['person: Corvane', 'person: Tobias Renn']],
    ['It pleased Quirin Hoxley, Albania’s foreign minister, there.', ['person: Quirin Hoxley', 'place: Albania']],
    ['It pleased Quirin Hoxley, Europe coordinator of it.', ['person: Quirin Hoxley', 'place: Europe']],
    ['They met in Hoxley, Ohio, and left.', ['place: Hoxley', 'place: Ohio']],
    ['QUIRIN HOXLEY: The pier is safe.', ['person: QUIRIN HOXLEY']],
    ['It helped bank governor Quirra Batters.', ['person: Quirra Batters']],
    ['It helped the group Divers United.', ['body: Divers United']],
    ['It helped Quist, a lawyer who advises the union.', ['person: Quist']],
    ['It helped Quist, a writers union in Elsin.', ['body: Quist', 'place: Elsin']],
    ['On Monday Quist, citing two aides, reported that it sank.', ['outlet: Quist']],
    ['On Monday Quist, citing its costs, closed the dock.', ['body: Quist']],
    ['It told the Ledger and the Elsin News-Register.', ['outlet: Ledger', 'outlet: Elsin News-Register']],
    ['It told the Sunday Courier and the Mail on Sunday.', ['outlet: Sunday Courier', 'outlet: Mail on Sunday']],
    ['It told Stars and Stripes on Sunday.', ['outlet: Stars and Stripes']],
    ['It told Quirra Research for the Daily Mail.', ['body: Quirra Research', 'outlet: Daily Mail']],
    ['He parked on Edmond Street and left.', ['place: Edmond Street']],
    ['He left with the writer Edmond Street.', ['person: Edmond Street']],
    ['It was sold by the previous Government.', ['body: Government']],
    ['It met the Quirin Tageblatt.', ['outlet: Quirin Tageblatt']],
    ['SAFE BOATS told it so.', ['body: SAFE BOATS']],
    ['A Quirin spokeswoman slept.', ['body: Quirin']],
    ['It helped TJ Quist and Mei Tan.', ['person: TJ Quist', 'person: Mei Tan']],
    ['He joined the Poor People’s Campaign.', ['body: Poor People’s Campaign']],
    ['It pleased Quirra Jean King.', ['person: Quirra Jean King']],
    ['It pleased Xu Quanlin. It pleased Xu.', ['person: Xu Quanlin', 'person: Xu Quanlin']],
    ['It pleased Edmond Hoxley. Whatever Hoxley wants is late.', ['person: Edmond Hoxley', 'person: Edmond Hoxley']],
    [
      'The Hoxley Sheriff’s Office met the Citizens’ Independent Harbour Trust.',
      ['body: Hoxley Sheriff’s Office', 'body: Citizens’ Independent Harbour Trust'],
    ],
    [
      'It sued the U.S. Attorney’s Office for the Upper District of Hoxley.',
      ['body: U.S. Attorney’s Office for the Upper District of Hoxley'],
    ],
    ['It sued Sheriff Hale’s Office.', ['person: Hale', 'body: Office']],
    [
      'It pleased Students for Clean Ports. It helped Mothers United.',
      ['body: Students for Clean Ports', 'body: Mothers United'],
    ],
    ['They met in Hoxley County. Hoxley said no.', ['place: Hoxley County', 'place: Hoxley County']],
    [
      'It pleased the Elsin Ferry Users Association (Safe Boats Group). The Safe Boats Group left.',
      [
        'body: Elsin Ferry Users Association',
        'body: Elsin Ferry Users Association',
        'body: Elsin Ferry Users Association',
      ],
    ],
    ['It pleased Orsolya Quist MP there.', ['person: Orsolya Quist MP']],
    ['It pleased the North Elsin MP, Mei Tan, there.', ['person: Mei Tan']],
    ['The Society for the Study of Tides met.', ['body: Society for the Study of Tides']],
    ['It pleased Orsolya Quist, Esq., who sails.', ['person: Orsolya Quist, Esq.']],
    ['It pleased Tobias Renn III there.', ['person: Tobias Renn III']],
    ['It helped Mariners SG Mei Tan there.', ['person: Mei Tan']],
    ['Google sells phones and Google Harbour.', ['body: Google', 'body: Google Harbour']],
    [
      'He asked the Department for Ports, Fish and Rural Affairs, Mei Tan and others.',
      ['body: Department for Ports, Fish and Rural Affairs', 'person: Mei Tan'],
    ],
    [
      'American Airlines sold a jet, and American denied it. American crews left, and the Americans stayed.',
      ['body: American Airlines', 'body: American Airlines'],
    ],
    ['He trusts A. B. Quist and J.T. Marsh.', ['person: A. B. Quist', 'person: J.T. Marsh']],
    ['The Elsin Harbour Board left. The Board slept.', ['body: Elsin Harbour Board', 'body: Elsin Harbour Board']],
    [
      'The Elsin Harbour Board met the Hull Port Board. The Board slept.',
      ['body: Elsin Harbour Board', 'body: Hull Port Board', 'body: Board'],
    ],
    ['He read it in New York magazine.', ['outlet: New York']],
    ['He read it in a London magazine.', ['place: London']],
    ['The Australian reported it.', ['outlet: Australian']],
    ['They told The Australian.', ['outlet: Australian']],
    ['It pleased Ida Marsol Quirin. They met Marsol.', ['person: Ida Marsol Quirin', 'person: Ida Marsol Quirin']],
    ['It was the Harbour Ministry on Sunday.', ['body: Harbour Ministry']],
    ['She joined the Divers Guild of Norway.', ['body: Divers Guild of Norway']],
    ['It is old, according to Forbes.', ['outlet: Forbes']],
    ['Drew Forbes likes gin. She thanked Forbes.', ['person: Drew Forbes', 'person: Drew Forbes']],
    ['The find is new, according to Nature.', ['outlet: Nature']],
    ['It was late, and Friends of the Earth sued.', ['body: Friends of the Earth']],
    ['She met the Institute for the Study of Tides.', ['body: Institute for the Study of Tides']],
    ['Spokesman Vik Renn tweeted: “It is late!”', ['person: Vik Renn']],
    ['Moments later, she left.', []],
    ['She told BBC Sport and TIME.', ['outlet: BBC Sport', 'outlet: TIME']],
    ['She told The Hatch.', ['outlet: Hatch']],
    ['She told The Hatch Authority.', ['body: Hatch Authority']],
    ['The Hatch was shut.', ['body: Hatch']],
    ['She told Lindt.co.uk no.', ['outlet: Lindt.co.uk']],
    ['She told QuirinTV no.', ['outlet: QuirinTV']],
    ['She told WQXV and then KQHV-TV.', ['outlet: WQXV', 'body: KQHV-TV']],
    ['WQXV reported that she left.', ['outlet: WQXV']],
    ['She told WADA no.', ['body: WADA']],
    ['France 24 told Channel 12 and Barron’s.', ['outlet: France 24', 'outlet: Channel 12', 'outlet: Barron’s']],
    ['She told Harper’s Bazaar and 404 Media.', ['outlet: Harper’s Bazaar', 'outlet: 404 Media']],
    ['Private Eye said no.', ['outlet: Private Eye']],
    ['Quirro’s said no.', ['body: Quirro’s']],
    ['Quirro’s promised pier is late.', ['person: Quirro']],
    ['McDonald’s reported a loss. It helped McDonald’s.', ['body: McDonald’s', 'body: McDonald’s']],
    ['It helped Christie’s lawyer.', ['person: Christie']],
    [
      'Nasa said no. Nor did Ofcom, Sinn Féin or Nordstrom.',
      ['body: Nasa', 'body: Ofcom', 'body: Sinn Féin', 'body: Nordstrom'],
    ],
    ['Hamas said no.', ['body: Hamas']],
    ['They went on, according to Shelter.', ['body: Shelter']],
    ['Abbott said no. Tobias Abbott left.', ['person: Tobias Abbott', 'person: Tobias Abbott']],
    ['She told BBC Radio Quirin and Vogue UK.', ['outlet: BBC Radio Quirin', 'outlet: Vogue UK']],
    ['She reads Swedish Vogue.', ['outlet: Swedish Vogue']],
    [
      'She told the Mail on Sunday. She told the Daily Mail on Sunday.',
      ['outlet: Mail on Sunday', 'outlet: Daily Mail'],
    ],
    ['Low Street reported that it sank.', ['outlet: Low Street']],
    ['Low Street reported the pier was shut.', ['outlet: Low Street']],
    ['Call Six first reported the sale.', ['outlet: Call Six']],
    ['Low Street reported a loss of £2m.', ['person: Low Street']],
    ['Quirra Marsol first reported the sale.', ['person: Quirra Marsol']],
    ['Low Street first reported the sale. It pleased Street.', ['person: Low Street', 'person: Low Street']],
    ['The National Institutes of Health paid.', ['body: National Institutes of Health']],
    ['Drew Fox likes gin. They watch Fox.', ['person: Drew Fox', 'person: Drew Fox']],
    ['Drew Fox likes gin. They watch Fox News.', ['person: Drew Fox', 'outlet: Fox News']],
    ['He moved a still to Gary and lived in Gary.', ['person: Gary', 'person: Gary']],
    ['He lived in Gary.', ['place: Gary']],
    ['QuirinMail bought Hoxley.', ['body: QuirinMail', 'person: Hoxley']],
    ['It pleased MacLeod and DeVito.', ['person: MacLeod', 'person: DeVito']],
    ['The Quirins, who lost, slept. It pleased Quirins.', ['body: Quirins', 'body: Quirins']],
    ['The Quirin family slept. It pleased Quirin.', ['body: Quirin', 'person: Quirin']],
    ['Quirin says it is already mending its pages.', ['body: Quirin']],
    ['Quirin says it is “already mending” the pier.', ['body: Quirin']],
    ['Quirin said it had closed. Hoxley said it had been late.', ['body: Quirin', 'person: Hoxley']],
    ['The town of Quirin slept. It pleased Quirin.', ['place: Quirin', 'place: Quirin']],
    ['It pleased Quirin residents.', ['place: Quirin']],
    ['It pleased Mei Tan, 34, of Quirin, there.', ['person: Mei Tan', 'place: Quirin']],
    ['A diver from Quirin slept. He flew to Hoxley.', ['place: Quirin', 'place: Hoxley']],
    ['A friend of Quirin had a letter from Hoxley.', ['person: Quirin', 'person: Hoxley']],
    ['They met Quirin’s police guards.', ['person: Quirin']],
    ['Parking pays. Hoxling said no. Querding, a town near it, slept.', ['person: Hoxling', 'body: Querding']],
    ['Mother-of-two Quirin Vale slept.', ['person: Quirin Vale']],
    ['Elsin Port Chief Executive, Mei Tan, slept.', ['person: Mei Tan']],
    ['Harbour Minister MEI TAN slept.', ['person: MEI TAN']],
  ] as const)('reads "%s"', (text, expected) => {
    const found = namesIn(text);
    expect(found).toHaveLength(expected.length);
    for (const [at, name] of expected.entries()) if (name.includes(': ')) expect(found[at]).toBe(name);
  });

  it.each([
    ['a sentence’s first word', 'Readers wrote in. Many readers were angry.'],
    ['a group at a sentence’s start', 'Critics say it pays. Experts agree. Doctors left. Tenants pay. Divers swam.'],
    ['a group after a colon', 'The board was told: Supporters are few. “Residents are angry,” it heard.'],
    ['days and months', 'It opens on Monday, and closes in March.'],
    ['a nationality', 'The Norwegian and the French crews left.'],
    ['a compatriot', 'The Australian said so, and they told the Australian.'],
    [
      'a first word that no verb follows',
      'Majorities in many towns agree. Partisans on both sides left. Current and former deckhands came. Shipyard polls differ.',
    ],
    ['a word in capitals', 'They wrote by SMS, and the MPs watched TV.'],
    ['a letter that tells a shape', 'He wore T-shirts and saw the X-rays.'],
    ['an office with capitals', 'They hired a Public Affairs Specialist. Then the King left, and the Duchess slept.'],
    ['a headline', 'Harbour Board Delays Opening Of New Pier Again'],
  ])('takes %s for no name', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('does not take a group for a name if a body is named after it', () => {
    const text = 'He joined the Elsin Critics Circle. Critics say it is dull. Residents like it.';
    expect(namesIn(text)).toEqual(['body: Elsin Critics Circle']);
  });

  it('takes the first word of a sentence for a name if its verb follows', () => {
    expect(namesIn('Hale openly admitted it. Varga has confirmed it. Okafor, who left, agrees.')).toEqual([
      'person: Hale',
      'person: Varga',
      'person: Okafor',
    ]);
  });

  it('takes an adverb before a verb of saying for the surname that the article has', () => {
    const text = 'Mei Tan and Rich Long left. Long said it was late. Long before that, it rained.';
    expect(namesIn(text)).toEqual(['person: Mei Tan', 'person: Rich Long', 'person: Rich Long']);
  });

  it('resolves a surname to the one person who has it', () => {
    expect(namesIn('Renn left early. Harbourmaster Tobias Renn was tired.')).toEqual([
      'person: Tobias Renn',
      'person: Tobias Renn',
    ]);
  });

  it.each([
    ['The owner is Mark English. English sold it, and the crew told English so.', 'Mark English', 3],
    ['The owner is Mei White. It was late when Ms. White left.', 'Mei White', 2],
  ])('accepts a surname that is also a word for a nation or a colour: "%s"', (text, full, times) => {
    expect(namesIn(text)).toEqual(Array(times).fill(`person: ${full}`));
  });

  it('takes such a word for the nation where it describes a noun', () => {
    const text = 'The owner is Mark English. An English crew and two English boats left. The English like it.';
    expect(namesIn(text)).toEqual(['person: Mark English']);
  });

  it('never merges two people of one surname', () => {
    const text = 'Ilona Varga and Tomas Varga own the boat. Varga sailed it.';
    expect(new Set(namesIn(text))).toEqual(new Set(['person: Ilona Varga', 'person: Tomas Varga', 'person: Varga']));
  });

  it('tells them apart by a courtesy title', () => {
    const text = 'Ilona Varga and Thomas Varga own the boat. Mrs. Varga sailed it.';
    expect(namesIn(text).at(-1)).toBe('person: Ilona Varga');
  });

  it('resolves an acronym to its body', () => {
    const text = 'The Elsin Harbour Authority (EHA) met. The EHA was divided.';
    expect(new Set(namesIn(text))).toEqual(new Set(['body: Elsin Harbour Authority']));
  });

  it('never takes an acronym for another body whose name begins with it', () => {
    const text = 'The EHA Port Assembly met. The EHA was divided.';
    expect(new Set(namesIn(text))).toEqual(new Set(['body: EHA Port Assembly', 'body: EHA']));
  });

  it('knows the publisher by the last word of its name', () => {
    expect(namesIn('The audit that the Lantern has seen is long.', 'The Elsin Lantern')).toEqual(['outlet: Lantern']);
  });

  it.each([
    ['what it has', 'Corvo and its rivals were hit. Corvo said so.', 'body: Corvo'],
    ['its noun before it', 'They met the charity Corvo. Corvo said so.', 'body: Corvo'],
    ['its noun behind it', 'Corvo is a bank. Corvo said so.', 'body: Corvo'],
    ['where things are', 'He was born in Brackfold. Brackfold said so.', 'place: Brackfold'],
    ['"the newspaper"', 'They met the newspaper Kvelden. Kvelden said so.', 'outlet: Kvelden'],
    ['a station by its channel', 'They watch Fox 5 Elsin.', 'outlet: Fox 5 Elsin'],
    ['a station before a clause', 'They told NBC 4 that it sank.', 'outlet: NBC 4'],
    ['a number behind a network', 'At NBC 10 people left.', 'outlet: NBC'],
    ['"local news station"', 'They met local news station WQJX. WQJX said so.', 'outlet: WQJX'],
    ['"magazine" behind it', 'They met Corvo magazine. Corvo said so.', 'outlet: Corvo'],
    ['what it reports', 'The pier is shut, Hullboard reported on Monday.', 'outlet: Hullboard'],
    ['a pronoun', 'Corvo lost the watch that he wore. Corvo said so.', 'person: Corvo'],
    ['what it is for', 'They met the charity Justice Without Delay.', 'body: Justice Without Delay'],
    ['"All" behind "the"', 'They met the All Norland Congress. It won.', 'body: All Norland Congress'],
    ['a full name', 'Quirin Corvo lost. He saw the bank. Corvo said so.', 'person: Quirin Corvo'],
    ['a full name, though a bank stands before it', 'The chief of the bank Tobias Corvo left.', 'person: Tobias Corvo'],
  ])('knows what a name names by %s', (_, text, expected) => {
    expect(namesIn(text).at(-1)).toBe(expected);
  });

  it.each([
    ['a nickname', 'Walter “Dutch” Kessel left. Dutch was tired.', 'Walter “Dutch” Kessel'],
    [
      'a nickname behind a name that no list has',
      'They met Quirfredo "Boy" Kessel, a diver.',
      'Quirfredo "Boy" Kessel',
    ],
    ['a surname of two words', 'Luis Tomás Varga Perón left. Varga Perón was tired.', 'Luis Tomás Varga Perón'],
    ['a name with a figure', 'Marlon 5K, who left, was tired. Marlon 5K, he said.', 'Marlon 5K'],
    ['a surname that is a town', 'Truck driver Pat Houston left. Then Houston, who was tired, slept.', 'Pat Houston'],
    ['a preposition for a given name', 'Per Lindt left. It was late, said Per Lindt.', 'Per Lindt'],
    ['a month for a given name', 'It was late, said April Tranmer. Tranmer was tired.', 'April Tranmer'],
    ['a generation', 'Warren T. Moffat, Jr. left. Moffat was tired.', 'Warren T. Moffat, Jr.'],
    ['a particle behind many titles', 'Port Elsin City Mayor Tobias de Renn left.', 'Tobias de Renn'],
  ])('reads %s', (_, text, full) => {
    expect(new Set(namesIn(text).filter((name) => name.startsWith('person')))).toEqual(new Set([`person: ${full}`]));
  });

  it.each([
    ['a month with its day', 'In April Renn left.', ['person: Renn']],
    [
      'two with one given name',
      'Denise Carver and Denise Platt left.',
      ['person: Denise Carver', 'person: Denise Platt'],
    ],
    [
      'a father and his son',
      'Marco Quennell left. M. Quennell, Marco’s father, was tired.',
      ['person: Marco Quennell', 'person: M. Quennell', 'person: Marco Quennell'],
    ],
    ['a year of accounts', 'It fell in FY20 and in Q3.', []],
    ['a figure before a noun', 'Quirin Corvo 5K runners left.', ['person: Quirin Corvo']],
  ])('keeps apart %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});
