import { describe, expect, it } from 'vitest';
import { foundIn } from '../found-in';

describe('a clause that tells no words is no claim', () => {
  it.each([
    ['The cup says it all.'],
    ['Her smile said more than words.'],
    ['The result says a lot about the team.'],
    ['The results showed promise.'],
    ['The results showed promise of a cure.'],
    ['The plan holds appeal for the young.'],
    ['The trial offers hope to patients.'],
    ['The crew showed no sign of anger.'],
    ['That said the pumps are old.'],
    ['Renn said it with a grin.'],
    ['The board may say more on Tuesday.'],
    ['Renn talked about home, that is to say about boats.'],
    ['Renn reminds us of a sailor.'],
    ['The song reminded her of home.'],
    ['The firm declared bankruptcy in May.'],
    ['Renn raised the issue in May.'],
    ['Renn called it a day after ten years.'],
    ['Varga called time on her career.'],
    ['The crew did not mention the fire.'],
    ['Renn has never really criticised the plan.'],
    ['Renn invoked an old law.'],
    ['Renn persuaded enough of the members.'],
    ['It is rude to insist that guests pay.'],
    ['I ask her if the pump leaks.'],
    ['We asked whether the pump leaked.'],
    ['Below, she reflects on ten years at the quay.'],
    ['Below, Renn explains how the pump works.'],
    ['The clinic admitted fifty patients who were ill.'],
    ['The divers compared the two pumps.'],
  ])('%s', (text) => expect(foundIn(text)).toEqual([]));

  it.each([
    ['The letter said it all began in May.', 'it all began in May'],
    ['Renn asked her if the pump leaked.', 'if the pump leaked'],
    ['Renn described the smell of the pump before she left.', 'the smell of the pump'],
    ['Renn said nothing was wrong.', 'nothing was wrong'],
    ['Renn reminded voters of his record.', 'voters of his record'],
    ['Renn admitted three mistakes.', 'three mistakes'],
    ['Renn compared the mayor, Ida Holm, to a captain.', 'the mayor, Ida Holm, to a captain'],
    ['Renn made the case for weeks that it was late.', 'that it was late'],
    ['The results showed progress had been made.', 'progress had been made'],
    ['Renn did not mention that the pump leaked.', 'that the pump leaked'],
    ['Renn does not support the plan.', 'the plan'],
    ['Renn persuaded them that it was late.', 'that it was late'],
    ['Varga called the day a triumph.', 'the day a triumph'],
    ['Varga made an appeal for calm.', 'calm'],
    ['Here, Renn says the pump works.', 'the pump works'],
  ])('but “%s” tells them', (text, content) => expect(foundIn(text)).toMatchObject([{ content }]));
});
