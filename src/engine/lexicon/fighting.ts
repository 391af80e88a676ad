/** Words of fights, blows and wins: what verbs that judge in other articles do with hands and weapons. */
import { words } from './words';

/** Verbs that judge somebody or something, and are blows, wins and fights too: "attacked the plan", "attacked the town". */
export const FIGHTING_VERBS = words('attack defend claim challenge blast slam hammer batter pound target');
/** Of them, those that are a blow wherever fighters are the subject, but with what is disputed. */
export const BLOWS = words('attack blast slam hammer batter pound');
/** Of them, one that anybody does with words or with hands. */
export const ATTACK = 'attack';
/** Of them, one that takes things won for its object, as "the union defended the pension" does not. */
export const CLAIM = 'claim';

/** Who fights with more than words. */
export const FIGHTERS = words(`
  militants militant gunmen gunman troops soldiers soldier rebels rebel fighters fighter insurgents insurgent jihadists
  jihadist terrorists terrorist militiamen militia militias guerrillas guerrilla commandos marines paratroopers
  forces army navy jets warplanes bombers drones helicopters warships gunboats submarines tanks artillery
  attackers attacker assailants assailant knifeman raiders pirates bandits robbers looters rioters rioter vandals
  arsonists mob mobs gang gangs gangsters thugs hooligans warriors hackers hacker separatists islamists extremists
  dog dogs shark sharks bear bears wolves elephants crocodile bull
`);

/** What blows fall on and soldiers hold: places, buildings, vehicles, things of a body. */
export const STRUCK = words(`
  town towns village villages city cities capital island islands hill hills border borders frontier territory region
  area areas neighbourhood neighborhood neighbourhoods neighborhoods district camp camps base bases outpost outposts
  checkpoint checkpoints stronghold strongholds trench trenches bunker
  building buildings house houses home homes flat apartment bar bars cafe restaurant restaurants hotel hotels shop shops
  store stores market markets gallery galleries church churches mosque mosques synagogue synagogues temple temples shrine
  shrines monastery convent school schools hospital hospitals clinic clinics prison station stations airport airports
  airfield port ports harbour harbor refinery refineries pipeline pipelines depot depots plant plants factory factories
  bridge bridges road roads dam gate wall walls fence door window windows embassy consulate barracks headquarters compound
  compounds farm farms museum palace convoy convoys patrol patrols ship ships vessel vessels boat boats
  tanker tankers ferry bus buses car cars truck trucks lorry train trains van vehicle vehicles aircraft helicopter plane
  tank tanks website websites server servers target targets cell cells lung lungs liver crops
`);

/** Behind a place, what it is judged for: "attacked the city over its plan", "defended the wall as a success". */
export const JUDGED_FOR = words('over for as');

/** How a match, a race or a vote ends: ", confirming their drop" behind them is what the result shows. */
export const OUTCOME_VERBS = words(`
  win lose draw tie beat defeat thrash trounce rout edge outclass overcome overpower crash finish qualify score clinch
  triumph prevail advance progress
`);

/** What is held in sport, and defended without a word: "defended her title". */
export const HELD = words('title titles crown championship belt');

/** What is claimed in sport and law without a word, as that is: "claimed his third win". */
export const WON = words(`
  win wins gold silver bronze medal medals trophy cup prize scalp wicket wickets lead spot place seat seats pole podium
  lives benefits pension allowance asylum insurance
`);

/** Whom people attack with their hands, unless whoever does is named or holds an office. */
export const VICTIMS = words(`
  woman women man men girl girls boy boys child children toddler baby teenager teenagers pensioner couple tourist tourists
  civilians villagers worshippers pilgrims pedestrian pedestrians passenger passengers passerby commuter commuters
  soldier soldiers troops policeman policemen officer officers guard guards driver drivers surfer swimmer hiker jogger
  walker cyclist shopkeeper student students pupil pupils farmers herders migrants workers paramedic paramedics
`);

/** Behind "with", what people are attacked with. */
export const WEAPONS = words(`
  knife knives gun guns machete machetes axe axes hammer hammers sword swords rifle rifles grenade grenades bomb bombs
  rocket rockets missile missiles drone drones acid stick sticks stones rocks bat bats baton batons fists scissors
  screwdriver bottle bottles weapon weapons chainsaw spear spears
`);

/** What even fighters attack in words. */
export const DISPUTED = words(`
  plan plans policy policies deal law laws bill ruling decision decisions move truce ceasefire agreement accord talks
  record budget vote election elections constitution idea ideas proposal proposals claim claims report statement speech
  comments remarks criticism critics media press court courts
`);
