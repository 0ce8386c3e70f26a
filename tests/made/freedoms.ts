/**
 * From which day after a session a careful reader of the five articles and of the research note could let somebody do a
 * thing, written from them and not from the rules. Whatever sources are kept, no heading, row, title or calendar entry
 * may let them sooner, or leave the condition out.
 *
 * `freely`: the first day on which some article allows it in so many words, with no condition. `null`: none ever does.
 * `ifHealed`: the first day on which some article stops barring it, so that "once healed" may stand beside it.
 * `names`: how the thing is called on the pages and in the calendar.
 */
export type Freedom = {
  readonly activity: string
  readonly names: RegExp
  readonly freely: number | null
  readonly ifHealed: number
  readonly words: string
}

const at = (activity: string, names: RegExp, freely: number | null, ifHealed: number, words: string): Freedom => ({
  activity,
  names,
  freely,
  ifHealed,
  words,
})

export const freedoms: readonly Freedom[] = [
  at(
    'rinse',
    /\brins(?:e|ing)\b|\bwater on the scalp\b|\bwet (?:your|the) scalp\b/i,
    5,
    5,
    'S0: days 5 to 10, a gentle rinse; S4: once healed',
  ),
  at('wash', /\bwash(?:ing)?\b/i, 7, 7, 'S2: after 4–6 days, without scrubbing; S4: once healed'),
  at('shampoo', /\bshampoo\b/i, 15, 7, 'S2: with the day of shaving; S4: once healed'),
  at('shower', /\bshower\b/i, 30, 7, 'S2: no steamy ones; life as before after a month; S0: a gentle rinse only'),
  at(
    'pool',
    /\bpool\b|\bswim/i,
    30,
    7,
    'S2: life as before after a month; S0: a rinse only until day 10; S3: while it heals',
  ),
  at('gym', /\bgym\b|\bsweat\b/i, 30, 5, 'S2: life as before after a month; S0: not for four days; S3: while it heals'),
  at(
    'sauna',
    /\bsauna\b|\bsteam\b/i,
    30,
    5,
    'S2: life as before after a month; S3: while it heals; S4: with no end named',
  ),
  at(
    'touch',
    /\btouching\b|\btouch it\b/i,
    30,
    5,
    'S2: life as before after a month; S0: not for four days; S4: with no end named',
  ),
  at(
    'scrub',
    /(?<!without )\bscrubbing\b|\bscrub it\b/i,
    30,
    7,
    'S2: life as before after a month; S4: never with force',
  ),
  at('shave', /\bshav(?:e|ing)\b/i, 15, 15, 'S2: after 15 days'),
  at('sun', /\bsun\b/i, 30, 7, 'S2: life as before after a month; S3: little, for good; S0: covered, for good'),
  at('moisturise', /\blotion\b|\bmoisturise\b|\bcream\b/i, 5, 5, 'S0: a light lotion on days 5 to 10, later daily'),
  at('minoxidil', /\bminoxidil\b/i, null, 30, 'S2: once healed, and ask; S3: to be avoided, with no end'),
  at('treatments', /\bother (?:hair )?treatments?\b/i, null, 30, 'S2: once healed, and ask'),
  at('routine', /\bdaily (?:routine|life)\b/i, 0, 0, 'S2 and S4: no downtime; S3: home to recover'),
  at('normal', /\b(?:life|live) as before\b/i, 30, 30, 'S2: after a month'),
  at('spray', /\bhair spray\b/i, null, 61, 'S3: to be avoided'),
  at('alcohol', /\balcohol\b/i, null, 61, 'S3: to be avoided'),
  at('acid', /\bacid\b/i, null, 61, 'S3: to be avoided'),
  at('harsh', /\bharsh\b/i, null, 61, 'S4: to be avoided'),
]

/** How a clause begins that lets nobody do anything: a ban, a silence that is said as one, a limit, a duty. */
const bans = ['no', 'do not', 'don’t', 'not', 'nothing', 'nobody here', 'no longer asked']
const limits = [
  'little',
  'only a gentle rinse in',
  'rinse only gently in',
  'care',
  'take care',
  '.*\\bonly in part',
  '.*\\bnot at all',
]
const duties = ['keep', 'go home', 'sleep', 'wear a hat in the sun']
export const forbids = new RegExp(`^(?:${[...bans, ...limits, ...duties].join('|')})\\b`, 'i')

/** A clause that carries its condition. */
export const conditional = /\b(?:once|until) (?:it has )?healed\b/i
