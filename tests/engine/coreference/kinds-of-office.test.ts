import { describe, expect, test } from 'vitest';
import { claimsOf } from '../reading';

const lastSpeaker = (text: string): string | null | undefined => claimsOf(text).at(-1)?.who;

describe('a general word means whoever holds such an office', () => {
  test.each([
    ['Ambassador Rhea Pike left Karsa on Monday. The diplomat said it was time.', 'Rhea Pike'],
    ['Norway’s foreign minister, Kari Dahl, flew to Tarn. The diplomat said it was time.', 'Kari Dahl'],
    ['Prime Minister Odile Brandt spoke in Tarn. The premier said it was time.', 'Odile Brandt'],
    ['President Emil Marchand spoke in Tarn. The French leader said it was time.', 'Emil Marchand'],
    ['Leith North Senator Tom Venn met Elsin Senator Ida Moe. The Leith lawmaker said it was time.', 'Tom Venn'],
    ['Elm manager Ida Lund left. Rovers boss Tom Venn stayed. The manager said it was time.', 'Tom Venn'],
    ['Tom Venn was cross about the defeat at the hands of Olympios. The forward said it was time.', 'Tom Venn'],
    ['Elm manager Ida Lund was cross. “No,” the former Norland international said.', 'Ida Lund'],
    ['Bishop Tom Venn blessed the boats. The cleric said it was time.', 'Tom Venn'],
    ['Marta Lind coached the Falcons. The former coach said it was time.', 'Marta Lind'],
    ['Tom Venn won the race in Tarn. “I was lucky,” the Australian said.', 'Tom Venn'],
    ['Senator Orla Quinn (D-Ohio) voted no. The Democrat said it was time.', 'Orla Quinn'],
    ['Nina Harl sang. Harl danced. Harl bowed. Harl left.\n\nVik Renn was coy. “No,” the Australian said.', 'Vik Renn'],
    ['Health Secretary Ida Lund spoke in Tarn. The minister said it was time.', 'Ida Lund'],
    ['Striker Tom Venn was cross. The player said it was time.', 'Tom Venn'],
    ['Surgeon Ida Lund left the ward. The doctor said it was time.', 'Ida Lund'],
    ['Attorney General Ida Lund spoke in Tarn. The prosecutor said it was time.', 'Ida Lund'],
    ['Det. Tom Venn left. The detective said it was time.', 'Tom Venn'],
    ['Insp. Ida Lund met Supt. Tom Venn. The superintendent said it was time.', 'Tom Venn'],
    ['Rev. Tom Venn blessed the boats. The pastor said it was time.', 'Tom Venn'],
    ['Ida Lund SC, for the port, said no. It was time, counsel said.', 'Ida Lund SC'],
    ['Ida Lund KC said no. The barrister said it was time.', 'Ida Lund KC'],
    ['Barrister Ida Lund said no. It was time, counsel said.', 'Ida Lund'],
    ['Ida Lund, 43, a nurse from Tarn, left. The port is shut. The nurse said it was time.', 'Ida Lund'],
    ['Nina Harl, 38, met Vik Renn. Renn left. “No,” the 38-year-old said.', 'Nina Harl'],
    ['Vik Renn thanked Vik Tan. Renn left.\n\nNina Harl sang. “No,” the 38-year-old said.', 'Nina Harl'],
  ])('%s', (text, who) => {
    expect(lastSpeaker(text)).toBe(who);
  });

  test.each([
    'Prime Minister Odile Brandt spoke in Tarn. The Labour leader said it was time.',
    'Ambassador Rhea Pike met a diplomat from Norway. The diplomat said it was time.',
    'Halvard Moe of Norway lost the race. The Australian said it was time.',
    'Senator Orla Quinn (D-Ohio) voted no. The Republican said it was time.',
    'Leith North Senator Tom Venn voted no. The Elsin lawmaker said it was time.',
    'Tom Venn is in the news. The article calls him rude. The author said it was time.',
    'Ida Lund, 43, a nurse from Tarn, left. The port is shut. The farmer said it was time.',
    'The bodyguard of late developer Tom Venn said it was time.',
    'Nina Harl met Vik Renn on stage. Renn named her daughter. Harl shot back. “No,” the 38-year-old said.',
    'Mei Tan lost her house in the flood. The Republican said it was time.',
    'Supt Ida Lund said no. Counsel for Supt Lund said it was time.',
    'Ida Lund KC said no. Defence counsel said it was time.',
    'Ida Lund KC, for the port, said no. Counsel for the crew said it was time.',
  ])('but nobody who may be another: %s', (text) => {
    expect(lastSpeaker(text)).toMatch(/^(?:the|a|defence|counsel) /i);
  });
});
