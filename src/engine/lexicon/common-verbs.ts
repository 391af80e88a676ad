/** Frequent verbs that attribute nothing. With them the engine knows where the verb of a clause is. */
import { words } from './words';

/** Source: the most frequent verbs of English news; irregular ones come from `irregular-verbs.ts`. */
export const COMMON_VERBS = words(`
  count caption
  abound achieve act affect allow apply approach arise arrive attend avoid base bear belong carry cause change circulate
  climb close collect compel compete complete concern contact contain control cover create cross defeat deflect deliver
  depend deserve design destroy develop die differ dodge drop earn emerge enable end enjoy enter evade exist face
  fail fill finish force form gain handle happen head help ignore improve include increase intensify introduce invite involve
  join jump kill lack last launch lead lift limit linger link listen live look lose manage mark matter miss move
  operate own pass perform permit persist pick place possess pour prepare present prevent produce prompt protect provide reach
  pull raise rebuff receive reduce remain remove replace represent resign resist rest result return roll rush
  save serve settle share sidestep sign sit slip solve spur stay step stop struggle succeed suffer surge surpass
  survive tend trail travel try use visit wait walk watch win work
  abandon abolish accelerate accommodate accomplish acquire adapt adjust alienate amplify assess assist attract bolster
  borrow broaden capitalize communicate comply confront consolidate contribute convey cooperate coordinate cultivate
  define deport detect deter discourage dismantle disqualify disrupt distract donate elect elevate eliminate empower enact
  energize enforce enhance enlist evacuate evaluate exceed expose extend facilitate fulfil fulfill gather generate govern
  heed hire implement inspire integrate interfere intervene invest investigate isolate justify legalize maximize minimize
  mitigate mobilize navigate negotiate obtain offend oust participate preserve prevail proceed prohibit
  prolong promote propel prosecute pursue reclaim reconsider recover refrain regain relocate render renew replicate
  resonate restore restrict retain revive secure select strengthen suspend sustain tarnish thrive thwart tighten transform
  translate undermine unify unite violate
  absorb accompany administer advertise afford allocate alter amass animate arrange assemble assign attach authorise
  automate await betray bother bury cancel carve certify cheat collaborate combine commit compensate complicate conceal
  concentrate conduct confuse connect consult convene convert curb curtail debunk defer defy delete demolish depart deploy
  depress deprive descend designate devote diagnose differentiate diminish disappear disappoint discriminate distinguish
  distribute divide dominate educate embark embarrass embody employ endure engage enshrine equate equip erase escalate
  evict evolve examine exacerbate excite exclude execute expire explode exploit explore extradite falter finalise finalize
  follow frustrate galvanise galvanize garner hamper harden heighten imprison indict infect infiltrate inflict infuse
  initiate inject insert inspect install intimidate invent locate manipulate marginalise marginalize marry materialise
  materialize merge mobilise modify motivate obey occur organise organize overlook overshadow plummet politicise
  politicize pose postpone precede prescribe preside prioritise prioritize privatise provoke publicise punish qualify
  quell ratify reap reassign reconcile recruit recuse redact redefine regulate reinforce reinstate relax relinquish rely
  reopen repatriate replenish require rescind resemble resettle reside resurface resurrect retaliate retire reunite revamp
  revoke safeguard satisfy scrutinise scrutinize shatter simplify smuggle soar soften solidify stabilise stabilize stagnate
  steer stimulate stumble subdue submit subscribe subsidise subsidize sue summon supervise suppress surround tackle
  terminate tolerate topple transmit treat uncover unleash unload unlock upend utilise utilize vaccinate vanish vary verify
  weaken widen wield worsen
  accumulate adhere adjourn alleviate annoy annul apprehend arouse assassinate attain avert backfire befriend besiege
  capitulate coincide collide commemorate commence compile comprise confiscate congregate conquer conspire constitute
  constrain consume contaminate corroborate criminalise criminalize crumble culminate declassify decorate dedicate
  deepen deflate defraud degrade demobilise demobilize demote denote deplete derail derive detain detonate deteriorate
  devastate deviate devour dilute dine disable disarm disband discontinue disintegrate dislodge disperse displace
  dispose dissolve divert drown dwindle elicit emanate embezzle emigrate emit emulate enclose encompass encroach
  endanger engulf enjoin enrich enrol ensue entail entangle entice entitle entrust envelop erode erupt evaporate evoke
  exaggerate exert expel extinguish fetch flourish fluctuate foster frighten furnish greet harass hijack hinder hover
  hurl ignite immigrate impair impeach impede impersonate incite incorporate incur infer inflate infringe inhabit
  inherit injure insulate insure intercept interrogate invade invalidate irk irritate jeopardise jeopardize juggle
  kidnap languish legislate lessen liberate lighten loosen lurk maim meddle mediate migrate mingle misfire mistreat
  modernise modernize mourn multiply normalise normalize nurture obstruct occupy omit originate outlast outnumber
  outpace outperform outstrip outweigh overrule overwhelm owe paralyse paralyze penetrate perish perpetuate persecute
  ponder precipitate preempt pry publicize radicalise radicalize ransack reassess recede reconvene redeem redirect
  redraw refine rehabilitate reimburse relent relieve repel repress reshape restrain retrieve reunify revert revisit
  revolve rob seep sever sharpen shelve shorten skyrocket spearhead squander straddle strangle streamline stun
  subside subvert succumb swerve symbolise symbolize tamper teeter televise tempt transcend traumatise traumatize
  unearth unfold unravel unsettle uproot usurp vacate vandalise vandalize veer waver wither wreak
  laugh grin sigh smile shrug chuckle giggle soothe pacify placate appease
`);
