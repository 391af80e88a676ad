/** Words and phrases that say where something was said. Lower case. */
import type { Channel } from '../claim';
import { wording, words } from './words';

const PLATFORMS = words(
  'X Twitter Facebook Instagram Telegram TikTok Bluesky Threads LinkedIn Reddit YouTube Snapchat Weibo WhatsApp Mastodon',
);

/** Phrases for channels, the most specific first. */
export const CHANNEL_WORDINGS: readonly (readonly [Channel, RegExp])[] = [
  [
    'social',
    wording`\b(?:(?:re)?tweet(?:ed|ing)|(?:in|via|on|by|with|through|from|of) (?:\w+ ){0,3}tweets?|(?:\w+['’]s|his|her|their|its) (?:\w+ )?tweets?|tweets? (?:from|by|that|said|says|reads?|sent|posted)|re-?posted|posted|(?:wrote|said|shared|announced|posts?|video|message|account)(?: \w+){0,3}? (?:on|via|to) (?:\w+['’]s )?(?:${PLATFORMS}|Truth Social|social media)|on (?:his|her|its|their) (?:\w+ )?(?:account|page|feed|blog)|blog post|social media post)\b`,
  ],
  [
    'email',
    wording`\b(?:(?:by|via|in an?|in his|in her) (?:\w+ )?(?:e-?mails?|text messages?|texts?)|e-?mailed|texted|in an e-?mailed)\b`,
  ],
  ['press-conference', wording`\b(?:news|press) (?:conference|briefing)\b|\bat a briefing\b`],
  [
    'statement',
    wording`\b(?:in|issued|released|according to|read) (?:an?|the|his|her|its|their) (?:\w+ ){0,3}?(?:statement|press release|news release|letter|memo)\b|\bin (?:prepared remarks|a joint statement)\b|\bits press office (?:said|wrote)\b`,
  ],
  [
    'broadcast',
    wording`\b(?:on (?:his|her|the|its) (?!talent|reality|quiz|game)(?:\w+ ){0,2}?(?:show|program|programme|podcast|broadcast)|(?:radio|television|tv) (?:interview|address|appearance|show|program)|televised)\b`,
  ],
];
/** The verb alone: "Renn tweets that". */
export const TWEETING = wording`(?:^| )(?:re)?tweets?$`;
/** A cheap test that spares most claims the phrases above: each has one of these words. */
export const MAY_NAME_CHANNEL = wording`tweet|post|\b${PLATFORMS}\b|truth social|social media|account|page|feed|blog|mail|text|conference|briefing|statement|release|letter|memo|remarks|press office|show|program|podcast|broadcast|radio|televis|\btv\b`;
export const SEEN_BY = wording`\b(?:reviewed|seen|obtained|viewed|examined|inspected) by\b`;
export const RECORDS = words(
  'record records registry census certificate certificates license licences archive archives deed deeds',
);
export const FILINGS = words(
  'filing filings lawsuit suit complaint indictment affidavit motion petition brief ruling warrant subpoena transcript testimony',
);
export const DATA = words('data figures statistics stats numbers index average averages database tally');
/** Said to the publisher, or to reporters in general. */
export const TOLD_US = wording`\b(?:told|tells) (?:us|reporters)\b|\bin an interview\b|\bin interviews\b|\breached by (?:phone|telephone)\b`;
