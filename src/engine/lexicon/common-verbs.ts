/**
 * Frequent verbs that attribute nothing. Knowing them tells the engine where a clause has its verb.
 * Source: the most frequent verbs of English news; irregular ones come from `irregular-verbs.ts`.
 */
export const COMMON_VERBS: ReadonlySet<string> = new Set(
  (
    'accept achieve act affect allow apply approach arrive attend avoid base bear believe belong carry cause cause change ' +
    'claim close collect compete complete concern contain continue control cover create cross defeat deliver ' +
    'depend deserve design destroy develop die differ drop earn emerge enable end enjoy ensure enter exist face fail ' +
    'fill finish fire force form gain handle happen head help improve include increase introduce involve join jump ' +
    'kill lack last launch lift limit link listen live look manage mark matter miss move offer open operate own pass ' +
    'perform pick place play point possess pour prepare present prevent produce protect provide pull push raise reach ' +
    'receive reduce release remain remove replace represent require resign resist rest result return roll rush save ' +
    'serve settle share sign sit slip solve start stay step stop struggle succeed suffer surge survive tend try turn ' +
    'use visit wait walk watch work campaign lead win lose climb travel appear belong concede need trail surpass'
  ).split(' '),
);
