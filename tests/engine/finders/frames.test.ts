import { describe, expect, test } from 'vitest';
import { foundIn } from '../found-in';

type Positive = readonly [text: string, source: string, cue: string, content: string];

/** For each rule: sentences in which it finds exactly one attribution, and sentences that only look like it. */
const FRAMES: Record<string, { finds: readonly Positive[]; misses: readonly string[] }> = {
  'quote-speaker-verb': {
    finds: [
      ['"We sold the boats," Renn said.', 'Renn', 'said', '"We sold the boats,"'],
      ['“Nobody asked us,” the harbourmaster added on Friday.', 'the harbourmaster', 'added', '“Nobody asked us,”'],
      ['"Where to?" she asked.', 'she', 'asked', '"Where to?"'],
      ['“We left,” State Auditor Tobias Renn said.', 'State Auditor Tobias Renn', 'said', '“We left,”'],
      ['"We left," Renn told reporters, "and came back."', 'Renn', 'told', '"We left," … "and came back."'],
      ['"We left," Renn, 51, a pilot, said.', 'Renn, 51, a pilot,', 'said', '"We left,"'],
      [
        "''The hull was cracked,'' Senator Ilona Varga (Port Elsin) said.",
        'Senator Ilona Varga (Port Elsin)',
        'said',
        "''The hull was cracked,''",
      ],
      ['"We will never sell," the crew roared.', 'the crew', 'roared', '"We will never sell,"'],
    ],
    misses: [
      'Those who "left" knew the harbour well.',
      'On "Harbour Talk," guests drank tea.',
      'The film "Safe Crossings" won nothing.',
    ],
  },
  'clause-speaker-verb': {
    finds: [
      ['The bridge will reopen, Renn said.', 'Renn', 'said', 'The bridge will reopen'],
      ['The bridge, Renn said, will reopen.', 'Renn', 'said', 'The bridge … will reopen'],
      ['Two crew members were hurt, police said on Friday.', 'police', 'said', 'Two crew members were hurt'],
      ['But the hull was cracked, two inspectors wrote.', 'two inspectors', 'wrote', 'the hull was cracked'],
      [
        'The ferry was late, Ilona Varga, a deckhand, recalled.',
        'Ilona Varga, a deckhand,',
        'recalled',
        'The ferry was late',
      ],
      [
        'The ferry was late, a deckhand who works at the quay said.',
        'a deckhand who works at the quay',
        'said',
        'The ferry was late',
      ],
      ['The trains run late, officials said.', 'officials', 'said', 'The trains run late'],
      ['The board freed two berths, officials said.', 'officials', 'said', 'The board freed two berths'],
      ['He tows boats, officials said.', 'officials', 'said', 'He tows boats'],
      [
        'The hull will crack, officials said in a report that came out in May.',
        'officials',
        'said',
        'The hull will crack',
      ],
      [
        'The hull is cracked, officials said, in a speech that was cut short.',
        'officials',
        'said',
        'The hull is cracked',
      ],
      ['PORT ELSIN (NPA) — The ferry sank, officials said.', 'officials', 'said', 'The ferry sank'],
      ['The bridge will close, the Courier has learned.', 'the Courier', 'has learned', 'The bridge will close'],
      ['The bridge, Renn pointed out, is new.', 'Renn', 'pointed out', 'The bridge … is new'],
    ],
    misses: [
      'The storm passed, and the crew learned fast.',
      'When the fog lifted, the pilot points.',
      'After the vote, Renn left.',
      'In May, the harbour board met.',
      'The ferry was late, and Renn slept.',
    ],
  },
  'quote-verb-speaker': {
    finds: [
      ['"We sold the boats," said Renn.', 'Renn', 'said', '"We sold the boats,"'],
      [
        '"We left," said Ilona Varga, who runs the water board.',
        'Ilona Varga, who runs the water board',
        'said',
        '"We left,"',
      ],
      [
        '"We left," said Tobias Renn, a pilot from Leith. "Nobody asked."',
        'Tobias Renn, a pilot from Leith',
        'said',
        '"We left," … "Nobody asked."',
      ],
      ['“It is late,” shrugged the captain.', 'the captain', 'shrugged', '“It is late,”'],
      ['The hull was thin, pointed out Ilona Varga.', 'Ilona Varga', 'pointed out', 'The hull was thin'],
      ['The bridge, said Renn, is safe.', 'Renn', 'said', 'The bridge … is safe'],
      ['The talks collapsed overnight, reported Northline.', 'Northline', 'reported', 'The talks collapsed overnight'],
      ['‘The hull was cracked,’ says the report.', 'the report', 'says', '‘The hull was cracked,’'],
    ],
    misses: [
      'Renn, a pilot, left the harbour.',
      'The ferry, painted by volunteers, sank.',
      '“Late Boats,” won the prize.',
      'Nobody came, neither Renn nor Varga.',
    ],
  },
  'according-to': {
    finds: [
      ['The pier is, according to Renn, safe to use.', 'Renn', 'according to', 'The pier is … safe to use'],
      ['The site will close, according to the ministry.', 'the ministry', 'according to', 'The site will close'],
      ['Overall, according to the ministry, fares rose.', 'the ministry', 'according to', 'Overall … fares rose'],
      [
        'The site will close, according to Ilona Varga, the mayor.',
        'Ilona Varga, the mayor',
        'according to',
        'The site will close',
      ],
      ['According to Renn, the hull was cracked.', 'Renn', 'According to', 'the hull was cracked'],
      ['Per the port’s report, the hull was cracked.', 'the port’s report', 'Per', 'the hull was cracked'],
      ['The site will close, per Northline.', 'Northline', 'per', 'The site will close'],
      ['In the words of a diver: “It was dark.”', 'a diver', 'In the words of', '“It was dark.”'],
      [
        'The hull was cracked, according to two people briefed on the case.',
        'two people briefed on the case',
        'according to',
        'The hull was cracked',
      ],
      [
        'According to a report released on Friday, the valve failed.',
        'a report released on Friday',
        'According to',
        'the valve failed',
      ],
      [
        'The ferry was cleared, according to records reviewed by the Courier.',
        'records reviewed by the Courier',
        'according to',
        'The ferry was cleared',
      ],
    ],
    misses: [
      'The crews work according to a plan.',
      'Prices rise accordingly.',
      'The boats are sorted according to size.',
      'The ferry carries 40 cars, at $30 per car.',
      'Per capita, the port earns little.',
    ],
  },
  'speaker-verb': {
    finds: [
      [
        'Renn, who runs the quay, left at noon, and the board said it would close.',
        'the board',
        'said',
        'it would close',
      ],
      ['Renn, a pilot, left at noon, and Ilona Varga said it would close.', 'Ilona Varga', 'said', 'it would close'],
      ['Varga denied there had been a warning.', 'Varga', 'denied', 'there had been a warning'],
      ['Friends close to the owner said she was ill.', 'Friends close to the owner', 'said', 'she was ill'],
      ['Police at first thought that the lock was shut.', 'Police', 'at first thought', 'that the lock was shut'],
      ['Renn said the bridge would reopen.', 'Renn', 'said', 'the bridge would reopen'],
      [
        'The ministry said in a statement that it had opened an inquiry.',
        'The ministry',
        'said',
        'that it had opened an inquiry',
      ],
      ['Renn told reporters the ferry had been inspected.', 'Renn', 'told', 'the ferry had been inspected'],
      ['Records show the company paid the consultant.', 'Records', 'show', 'the company paid the consultant'],
      ['Renn pointed out that the valve was new.', 'Renn', 'pointed out', 'that the valve was new'],
      [
        'A report issued by the board said the valve was faulty.',
        'A report issued by the board',
        'said',
        'the valve was faulty',
      ],
      [
        'Renn, who took office in May, said the valve was new.',
        'Renn, who took office in May,',
        'said',
        'the valve was new',
      ],
      ['Renn did not say whether the valve was new.', 'Renn', 'did not say', 'whether the valve was new'],
    ],
    misses: [
      'The ferry left the harbour at noon.',
      'The state of the hull was poor.',
      'Renn repaired the valve and closed the door.',
      'The crew needs a new ferry.',
      'On clear evenings the harbour fills with small boats that return before dark.',
      'A marching band organised that fired up the crowd.',
      'The board was told of Corvane claims that were worthless.',
      'Renn made a creative writing class out of it.',
      'Asked whether the bridge was safe, Renn shrugged.',
      'Renn laughed when asked if he would resign.',
      'No diver said the boat was lost.',
      'Neither Renn nor Varga said the boat was lost.',
      'A newly revealed letter lay on the desk.',
    ],
  },
  'stance-verb': {
    finds: [
      ['The judge allowed Renn to plead guilty to one charge.', 'Renn', 'plead', 'guilty to one charge'],
      ['Residents criticized the plan on Tuesday.', 'Residents', 'criticized', 'the plan'],
      ['Varga called the plan "a disaster."', 'Varga', 'called', 'the plan "a disaster."'],
      ['The crew called for a new ferry.', 'The crew', 'called for', 'a new ferry'],
      ['The board did not endorse the bridge.', 'The board', 'did not endorse', 'the bridge'],
      ['Officials described the valve as faulty.', 'Officials', 'described', 'the valve as faulty'],
      ['A fresh report criticised the crew.', 'A fresh report', 'criticised', 'the crew'],
      ['He spoke about the ferry during a visit.', 'He', 'spoke about', 'the ferry during a visit'],
      ['Renn has denied all charges.', 'Renn', 'has denied', 'all charges'],
      ['Most divers back the plan.', 'Most divers', 'back', 'the plan'],
      [
        'The guild valued the deal at over a billion crowns.',
        'The guild',
        'valued',
        'the deal at over a billion crowns',
      ],
      ['Leith puts the figure at 12.', 'Leith', 'puts', 'the figure at 12'],
      ['Aid groups put the number higher.', 'Aid groups', 'put', 'the number higher'],
      [
        'Officials estimate the cost at more than $2 million.',
        'Officials',
        'estimate',
        'the cost at more than $2 million',
      ],
    ],
    misses: [
      'They play European champions Elsin in May.',
      'Neither claim could be verified.',
      'No group has claimed responsibility.',
      'Nobody criticised the plan.',
      'Renn put the ferry at risk.',
      'The crew sent the boats back the way they came.',
      'The fall put the index at 4,000.',
      'The crew repaired the valve.',
      'The claims office closed the door.',
      'Renn looked at the quay.',
      'The board holds a stake in the ferry.',
      'The crew lashed the raft to the new claims office.',
      'The port was split by controversial comments on the price of fish.',
      'What we know about the crash so far',
    ],
  },
  'intention-verb': {
    finds: [
      ['She wants to leave the harbour.', 'She', 'wants', 'to leave the harbour'],
      ['The ministry vowed to open an inquiry.', 'The ministry', 'vowed', 'to open an inquiry'],
      ['Renn and Varga hope to sail in May.', 'Renn and Varga', 'hope', 'to sail in May'],
      ['He has never promised to stay.', 'He', 'has never promised', 'to stay'],
    ],
    misses: ['The crew needs to leave.', 'Renn went to see the boat.', 'The ferry continued to drift.'],
  },
  passive: {
    finds: [
      ['The bridge is expected to reopen.', '', 'is expected', 'The bridge … to reopen'],
      ['Renn was asked whether the valve was new.', '', 'was asked', 'whether the valve was new'],
      ['The plan was criticized by residents.', 'residents', 'was criticized', 'The plan'],
      ['It was revealed by divers that the hull leaked.', 'divers', 'was revealed', 'that the hull leaked'],
      ['It is believed that the hull was cracked.', '', 'is believed', 'that the hull was cracked'],
      ['The ferry was described as unsafe.', '', 'was described', 'The ferry … as unsafe'],
      ['The ferry was called a wreck by the crew.', 'the crew', 'was called', 'The ferry … a wreck'],
      ['The ferry was hailed as a marvel by pilots.', 'pilots', 'was hailed', 'The ferry … as a marvel'],
    ],
    misses: [
      'The ferry was painted by volunteers.',
      'A copy was seen by Northline.',
      'The hull was repaired.',
      'The doors were closed to visitors.',
    ],
  },
  seeming: {
    finds: [
      ['The hull seems to be cracked.', '', 'seems', 'The hull … to be cracked'],
      ['The valve appeared to leak.', '', 'appeared', 'The valve … to leak'],
      ['Renn seemed tired.', '', 'seemed', 'Renn … tired'],
      ['It seems that nobody asked.', '', 'seems', 'that nobody asked'],
      ['The crew does not appear to be worried.', '', 'does not appear', 'The crew … to be worried'],
    ],
    misses: ['Renn appeared on Friday.', 'A boat appeared.', 'It was a seemly boat.'],
  },
  colon: {
    finds: [
      ['Renn: The bridge is safe.', 'Renn', ':', 'The bridge is safe'],
      ['Ilona Varga: "Nobody asked us."', 'Ilona Varga', ':', '"Nobody asked us."'],
      ['Harbourmaster Renn: Ferries will sail on Monday.', 'Harbourmaster Renn', ':', 'Ferries will sail on Monday'],
      ['Poll: Most residents oppose the bridge.', 'Poll', ':', 'Most residents oppose the bridge'],
      ['VARGA: We were not told.', 'VARGA', ':', 'We were not told'],
      ['ILONA VARGA, HOST: Good evening.', 'ILONA VARGA, HOST', ':', 'Good evening'],
      ['J. RENN, MAYOR OF LEITH: We were told.', 'J. RENN, MAYOR OF LEITH', ':', 'We were told'],
      [
        'Varga, who owns the yard, was blunt: “Nobody wants these boats.”',
        'Varga, who owns the yard,',
        ':',
        '“Nobody wants these boats.”',
      ],
      ['She shook her head: “We have no money for boats.”', 'She', ':', '“We have no money for boats.”'],
      ['Renn sent a message: “Keep the boats afloat.”', 'Renn', ':', '“Keep the boats afloat.”'],
    ],
    misses: [
      'Leith, Elsin: The ferry sank in May.',
      'Contact: Ilona Varga.',
      'Correction: The ferry sank in May.',
      'Renn: 12.',
      'The mayor has a motto: “Work first, then sleep.”',
      'He held up a sign: “Keep the boats afloat.”',
      'It was a blow: “Nobody wants these boats.”',
      'One comment on the boat, long before he made it: “Nobody wants these boats.”',
      'At 9:30 the ferry left.',
    ],
  },
  adjective: {
    finds: [
      ['Renn is confident that the bridge is safe.', 'Renn', 'is confident', 'that the bridge is safe'],
      ['Residents are wary of the plan.', 'Residents', 'are wary of', 'the plan'],
      ['She was eager to leave.', 'She', 'was eager', 'to leave'],
      ['The board has been critical of the ministry.', 'The board', 'has been critical of', 'the ministry'],
      ['Varga is not worried about the valve.', 'Varga', 'is not worried about', 'the valve'],
    ],
    misses: ['The hull is full of water.', 'Renn is tall.', 'The quay is closed to visitors.'],
  },
  'noun-cue': {
    finds: [
      ["Renn's claim that the bridge is safe was new.", 'Renn', "'s claim", 'that the bridge is safe'],
      ['His advice was to wait.', 'His', 'advice was', 'to wait'],
      ["The board's criticism of the plan was sharp.", 'The board', "'s criticism of", 'the plan'],
      ['Her opposition to the bridge is known.', 'Her', 'opposition to', 'the bridge'],
      ['Their vow to sail at dawn surprised many.', 'Their', 'vow to', 'sail at dawn'],
    ],
    misses: ['The view of the harbour is fine.', 'His plan for lunch changed.', "The crew's boots were wet."],
  },
  'light-verb': {
    finds: [
      ['Renn made the case for a new bridge.', 'Renn', 'made the case for', 'a new bridge'],
      ['Residents raised questions about the valve.', 'Residents', 'raised questions about', 'the valve'],
      ['Varga took aim at the ministry.', 'Varga', 'took aim at', 'the ministry'],
      ['The board made no mention of the valve.', 'The board', 'made no mention of', 'the valve'],
      ['The pilot gave credit to the crew.', 'The pilot', 'gave credit to', 'the crew'],
    ],
    misses: [
      'Renn made a boat for the school.',
      'The crew took a train to Leith.',
      'The board holds a meeting in May.',
      'The guild has not made an appeal for calm.',
    ],
  },
  'as-reported': {
    finds: [
      ['As Northline reported, the bridge is safe.', 'Northline', 'reported', 'the bridge is safe'],
      ['As Renn put it, "nobody asked us."', 'Renn', 'put it', '"nobody asked us."'],
      ['As many have pointed out, the valve is new.', 'many', 'have pointed out', 'the valve is new'],
      ['As he has said before, the valve is new.', 'he', 'has said before', 'the valve is new'],
      ['As the Courier noted on Friday, the site is closed.', 'the Courier', 'noted on Friday', 'the site is closed'],
      ['As reported by Northline, the bridge is safe.', 'Northline', 'reported', 'the bridge is safe'],
      ['As first reported by Northline, the ferry sank.', 'Northline', 'first reported', 'the ferry sank'],
      ['The ferry sank, as first reported by Northline.', 'Northline', 'first reported', 'The ferry sank'],
      ['As port records show, the crane was sold twice.', 'port records', 'show', 'the crane was sold twice'],
      ['As Varga explained, the ferry was late.', 'Varga', 'explained', 'the ferry was late'],
      ['Renn met the mayor, as Northline reported.', 'Northline', 'reported', 'Renn met the mayor'],
      ['A week ago, as Northline reported, Renn was late.', 'Northline', 'reported', 'A week ago … Renn was late'],
      ['The bridge, as Northline reported, is safe.', 'Northline', 'reported', 'The bridge … is safe'],
      [
        'Renn met the mayor that day, as the Courier reported on Friday.',
        'the Courier',
        'reported on Friday',
        'Renn met the mayor that day',
      ],
    ],
    misses: [
      'Renn met the mayor, as the crew slept.',
      'As Renn left, the ferry sank.',
      'As the lights show, the ferry left.',
      'As the crew slept, the boat drifted.',
      'As a pilot, Renn sailed often.',
    ],
  },
  signature: {
    finds: [
      ['"We sold the boats." — Tobias Renn', 'Tobias Renn', '—', '"We sold the boats."'],
      ['“Nobody asked us.” – Ilona Varga, water board', 'Ilona Varga, water board', '–', '“Nobody asked us.”'],
      ['"Never again" -- Deshawn Okafor, mayor of Leith', 'Deshawn Okafor, mayor of Leith', '--', '"Never again"'],
      ['"Sold." — Renn', 'Renn', '—', '"Sold."'],
      ['“We left.” —Priya Nandakumar', 'Priya Nandakumar', '—', '“We left.”'],
    ],
    misses: ['The ferry — Aurelie — sank.', 'Two boats — one new.', '"Harbour" — it opened in May.'],
  },
  hearsay: {
    finds: [
      ['The site will reportedly close.', '', 'reportedly', 'The site will … close'],
      ['The ring was allegedly taken.', '', 'allegedly', 'The ring was … taken'],
      ['Renn is reportedly close to a move.', '', 'reportedly', 'Renn is … close to a move'],
      ['Two crew members allegedly left.', '', 'allegedly', 'Two crew members … left'],
      ['The price purportedly fell.', '', 'purportedly', 'The price … fell'],
    ],
    misses: ['The report is long.', 'The alleged thief left.', 'Renn rarely left.'],
  },
};

for (const [rule, { finds, misses }] of Object.entries(FRAMES)) {
  describe(rule, () => {
    test.each(finds)('finds: %s', (text, source, cue, content) => {
      expect(foundIn(text)).toEqual([{ rule, source, cue, content }]);
    });
    test.each(misses)('finds nothing: %s', (text) => {
      expect(foundIn(text)).toEqual([]);
    });
  });
}
