import type { SourceId } from '@/content/evidence/source-ids'

/**
 * What each article lets you do on each day after a session, read from the articles and not from the rules. "no 0, may
 * 5" is: not from the session on, free from day 5. Day 0 is the session. `words` are what the article says, in ours.
 *
 * How days are counted, everywhere the same: "the first 4 days" are free on day 5. "After 4–6 days" is free on day 7,
 * the stricter end. "A week" is 7 days, "a couple of weeks" 14, "a month" 30. Where an article says "the first few days",
 * the one that puts a figure on them does so with 4–6. Where it says "once healed", it is barred for the week that one
 * article gives healing, and open from then until the couple of weeks that the same article gives it elsewhere.
 */
export type ArticleDays = {
  readonly source: SourceId
  readonly activity: string
  readonly days: string
  readonly words: string
}

const s0 = (activity: string, days: string, words: string): ArticleDays => ({ source: 'S0', activity, days, words })
const s2 = (activity: string, days: string, words: string): ArticleDays => ({ source: 'S2', activity, days, words })
const s3 = (activity: string, days: string, words: string): ArticleDays => ({ source: 'S3', activity, days, words })
const s4 = (activity: string, days: string, words: string): ArticleDays => ({ source: 'S4', activity, days, words })

export const articleDays: readonly ArticleDays[] = [
  s0('rinse', 'no 0, may 5, silent 11', 'No wetting for four days; on days 5 to 10 a gentle rinse; no word after'),
  s0('wash', 'no 0, silent 11', 'A rinse only until day 10; no word after'),
  s0('shampoo', 'no 0, silent 11', 'None until day 10; no word after'),
  s0('shower', 'limit 0, may 5', 'None on the head for four days'),
  s0('gym', 'no 0, may 5', 'No sweat for four days'),
  s0('touch', 'no 0, may 5', 'Neither touched nor scratched for four days'),
  s0('moisturise', 'no 0, do 5, silent 11', 'Nothing touches it for four days; a light lotion on days 5 to 10'),
  s0('pillow', 'do 0, silent 5', 'A clean pillowcase for four days'),

  s2('rinse', 'no 0, may 7', 'Not wet in the first few days; washing after 4–6 days'),
  s2('wash', 'no 0, may 7', 'After 4–6 days'),
  s2('shampoo', 'no 0, may 15', 'With the day of shaving, 15 days on'),
  s2('shower', 'limit 0, may 7', 'No steamy ones in the first few days'),
  s2('pool', 'no 0, may 7', 'None in the first few days'),
  s2('gym', 'no 0, may 7', 'No sweat in the first few days'),
  s2('sauna', 'no 0, may 7', 'No steam rooms in the first few days'),
  s2('touch', 'no 0, may 7', 'No peeling in the first few days'),
  s2('sun', 'no 0, may 7', 'None in the first few days'),
  s2('scrub', 'no 0, may 30', 'Washing without scrubbing; after a month life goes on as before'),
  s2('shave', 'no 0, may 15', 'After 15 days'),
  s2('clean', 'do 0, may 30', 'It is to be kept clean; after a month life goes on as before'),
  s2('moisturise', 'ask 0, may 30', 'What the practitioner gives; after a month life goes on as before'),
  s2('minoxidil', 'no 0, may 30', 'Stopped for a while, until healed; after a month life goes on as before'),
  s2('treatments', 'no 0, may 30', 'Not at the same time, until healed; after a month life goes on as before'),
  s2('spray', 'limit 0', 'Hair products that are wrong or wrongly used fade it, with no end'),
  s2('routine', 'may 0', 'Right after the session'),
  s2('normal', 'no 0, may 30', 'After a month'),

  s3('wash', 'limit 0, may 7', 'Not too much of it while recovering: less than a week'),
  s3('pool', 'limit 0, may 7', 'Limited while it heals: less than a week'),
  s3('gym', 'no 0, may 7', 'Nothing strenuous while it heals: less than a week'),
  s3('sauna', 'no 0, may 7', 'None while recovering: less than a week'),
  s3('scrub', 'no 0, may 7', 'None while recovering: less than a week'),
  s3('moisturise', 'ask 0, may 7', 'Creams that they may give for healing'),
  s3('sun', 'limit 0', 'Limited while it heals, and again in the years after'),
  s3('minoxidil', 'no 0', 'To be avoided, with no end'),
  s3('spray', 'no 0', 'To be avoided, with no end'),
  s3('alcohol', 'no 0', 'To be avoided, with no end'),
  s3('acid', 'no 0', 'To be avoided, with no end'),
  s3('routine', 'may 0', 'Home on the same day'),

  s4('rinse', 'no 0, silent 7', 'Dry for the first few days; no word after'),
  s4('shower', 'no 0, silent 7', 'None in the first few days; no word after'),
  s4('gym', 'no 0, silent 7', 'No sweat in the first few days; no word after'),
  s4('wash', 'no 0, ask 7, may 14', 'Gently, once healed'),
  s4('shampoo', 'no 0, ask 7, may 14', 'A mild one, once healed'),
  s4('sauna', 'no 0, ask 7, may 14', 'No steam rooms, with no end named'),
  s4('touch', 'no 0, ask 7, may 14', 'Neither touched nor scratched, with no end named'),
  s4('clean', 'do 0, ask 7, may 14', 'To be kept clean and dry, with no end named'),
  s4('sun', 'no 0, ask 7, may 14', 'No direct sun, with no end named'),
  s4('scrub', 'no 0', 'Never with force'),
  s4('harsh', 'no 0', 'No harsh products'),
  s4('routine', 'may 0', 'No downtime'),
]

/** What holds for good, and says nothing of the days of healing. */
export const forGood: readonly (readonly [SourceId, string, string])[] = [
  ['S0', 'sun', 'limit'],
  ['S0', 'sunscreen', 'do'],
  ['S0', 'hat', 'do'],
  ['S0', 'moisturise', 'do'],
  ['S0', 'shave', 'do'],
  ['S2', 'shave', 'do'],
]
