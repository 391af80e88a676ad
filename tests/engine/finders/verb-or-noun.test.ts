import { describe, expect, it } from 'vitest';
import { foundIn } from '../found-in';

describe('a word that may be verb or noun is read from both sides', () => {
  it.each([
    ['Police reports say the driver fled.', 'Police reports', 'say'],
    ['The van fled north, court documents say.', 'court documents', 'say'],
    ['Stolen emails show that the crane leaned.', 'Stolen emails', 'show'],
    ['Sworn statements say the crane leaned.', 'Sworn statements', 'say'],
    ['Verified video footage shows that the crane leaned.', 'Verified video footage', 'shows'],
    ['Asked why, divers say the crane leaned.', 'divers', 'say'],
    ['Fares rose by a tenth, official figures show.', 'official figures', 'show'],
    ['Government estimates suggest that the quay is sinking.', 'Government estimates', 'suggest'],
    [
      'Inspection reports reviewed by the Larkfield Beacon show that the crane leaned.',
      'Inspection reports reviewed by the Larkfield Beacon',
      'show',
    ],
    ['The pier, which harbour figures say leans, is old.', 'harbour figures', 'say'],
    ['The pier is old, planning papers say.', 'planning papers', 'say'],
    [
      'It left, according to several media reports citing a clerk.',
      'several media reports citing a clerk',
      'according to',
    ],
    ['Harl launched its largest series of air strikes on Tarn, asking crews to leave.', 'Harl', 'asking'],
    ['It left, according to a Northline tally of permits.', 'a Northline tally of permits', 'according to'],
    ['The ministry reports that fares rose.', 'The ministry', 'reports'],
    ['The board said that support groups had met twice.', 'The board', 'said'],
    ['Residents support the plan.', 'Residents', 'support'],
    ['Some 46 percent oppose the crane.', 'Some 46 percent', 'oppose'],
    ['The mayor lied to the court, prosecutors said.', 'prosecutors', 'said'],
    ['The plan should be torn up before the spring, advocates said.', 'advocates', 'said'],
    ['The two ports vied for the same ferry, agents said.', 'agents', 'said'],
    ['The ramp is steep, said April Renn, who inspects it.', 'April Renn, who inspects it', 'said'],
    ['“The tea helps,” registered nurse Ida Lund explained to us.', 'registered nurse Ida Lund', 'explained'],
    ['“The tea helps,” certified brewster Ida Lund explained to us.', 'certified brewster Ida Lund', 'explained'],
    ['“The crane leans,” the report states.', 'the report', 'states'],
    ['“The crane leans,” the Gulf states said.', 'the Gulf states', 'said'],
    ['A deckhand familiar with the crane said it was old.', 'A deckhand familiar with the crane', 'said'],
    ['“The tea helps,” said nurse Ida Lund.', 'nurse Ida Lund', 'said'],
    ['The boats were late, according to Jan Renn.', 'Jan Renn', 'according to'],
    ['The port’s director, Jan Renn, said the boats were late.', 'The port’s director, Jan Renn,', 'said'],
    ['Will said the boats were late.', 'Will', 'said'],
    ['Cross and Varga said the boats were late.', 'Cross and Varga', 'said'],
    ['Drew said the boats were late.', 'Drew', 'said'],
    ['In April Renn said the boats were late.', 'Renn', 'said'],
    ['It sank at dawn, Tan wrote in search warrant documents.', 'Tan', 'wrote'],
    ['Tan and van der Holm estimate the crane is late.', 'Tan and van der Holm', 'estimate'],
    ['While nobody has named the man, loved ones say he is a diver.', 'loved ones', 'say'],
    ['Experts on the panel say fares will rise.', 'Experts on the panel', 'say'],
    ['A study of harbour fees finds that they are fair.', 'A study of harbour fees', 'finds'],
    ['An analysis of port fees shows that fares rose.', 'An analysis of port fees', 'shows'],
    ['Harbour unions also cite the cost of fuel.', 'Harbour unions', 'also cite'],
    ['Divers in Leith prefer the old pier.', 'Divers in Leith', 'prefer'],
    ['Renn said at a board meeting last week that fares rose.', 'Renn', 'said'],
    ['Divers trying to regain the wreck in May say it is old.', 'Divers trying to regain the wreck in May', 'say'],
    ['The British claim that the quay is theirs.', 'The British', 'claim'],
    ['Several clubs’ strike threats to shut the quay were old.', 'Several clubs', '’ strike threats'],
    ['The mayor’s party promises to shut the quay.', 'The mayor’s party', 'promises'],
  ])('%s', (text, source, cue) => {
    expect(foundIn(text)).toMatchObject([source === null ? { cue } : { source, cue }]);
  });

  it.each([
    ['The 9% increase that came in May is too high.'],
    ['Ten-year notes rose a little.'],
    ['10-year notes last rose in May.'],
    ['Stay-at-home orders have closed the quay.'],
    ['Another plan to dredge the quay failed.'],
    ['That alert was short.'],
    ['The board will have no say in the matter.'],
    ['Early warning systems are in place.'],
    ['Crew asleep before the crash, report finds'],
    ['The American demand that the quay close still stands.'],
  ])('%s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
