import type { SourceId } from '@/content/evidence/source-ids'

/**
 * What each article lets you do on each day after a session, read from the articles and not from the rules. "no 0, ask
 * 5" is: not from the session on, and from day 5 only once healed. Day 0 is the session. `words` are what the article
 * says, in ours.
 *
 * How days are counted, everywhere the same: "the first 4 days" end with day 4. "After 4–6 days" is free on day 7, the
 * stricter end. "A week" is 7 days, "a couple of weeks" 14, "a month" 30. Where an article says "the first few days", the
 * one that puts a figure on them does so with 4–6. Where it says "once healed", it is barred for the week that one
 * article gives healing, and waits for a healed scalp from then on, without a day.
 *
 * An absence is no permission: `may` stands only where the article allows it in so many words ("a gentle rinse", "you
 * can start washing", "doing it after 15 days", "you can continue with your life as you were before"). Where it says no
 * more than how long to keep off something, the day after brings `ask`: once healed.
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
  s0('shower', 'limit 0, silent 11', 'None on the head for four days; then a gentle rinse only, until day 10'),
  s0('pool', 'no 0, silent 11', 'No wetting for four days; a gentle rinse only until day 10 rules out a pool'),
  s0('gym', 'no 0, ask 5', 'No sweat and no gym for four days; no leave after'),
  s0('sauna', 'no 0, ask 5', 'No sweat for four days, so no sauna; no leave after'),
  s0('touch', 'no 0, ask 5', 'Neither touched nor scratched for four days; no leave after'),
  s0(
    'moisturise',
    'no 0, do 5',
    'Nothing touches it for four days; a light lotion on days 5 to 10; daily in the long term',
  ),
  s0('pillow', 'do 0, silent 5', 'A clean pillowcase for four days'),
  s0('sun', 'silent 0, limit 11', 'In the long term, after days 5 to 10: always with sunscreen or a hat'),
  s0('sunscreen', 'silent 0, do 11', 'In the long term, after days 5 to 10: always'),
  s0('hat', 'silent 0, do 11', 'In the long term, after days 5 to 10: always, or sunscreen'),

  s2('rinse', 'no 0, may 7', 'Not wet in the first few days; washing after 4–6 days'),
  s2('wash', 'no 0, may 7', 'After 4–6 days'),
  s2('shampoo', 'no 0, may 15', 'With the day of shaving, 15 days on'),
  s2('shower', 'limit 0, ask 7, may 30', 'No steamy ones in the first few days; after a month life goes on as before'),
  s2('pool', 'no 0, ask 7, may 30', 'None in the first few days; after a month life goes on as before'),
  s2('gym', 'no 0, ask 7, may 30', 'No sweat in the first few days; after a month life goes on as before'),
  s2('sauna', 'no 0, ask 7, may 30', 'No steam rooms in the first few days; after a month life goes on as before'),
  s2('touch', 'no 0, ask 7, may 30', 'No peeling in the first few days; after a month life goes on as before'),
  s2('sun', 'no 0, ask 7, may 30', 'None in the first few days; after a month life goes on as before'),
  s2('scrub', 'no 0, may 30', 'Washing without scrubbing; after a month life goes on as before'),
  s2('shave', 'no 0, may 15', 'After 15 days'),
  s2('clean', 'do 0, silent 30', 'It is to be kept clean; after a month life goes on as before'),
  s2('moisturise', 'ask 0, silent 30', 'What the practitioner gives; after a month life goes on as before'),
  s2('minoxidil', 'no 0, ask 30', 'Stopped for a while, until healed, and ask before it is taken up again'),
  s2('treatments', 'no 0, ask 30', 'Not at the same time, until healed, and ask before anything is combined'),
  s2('spray', 'limit 0', 'Hair products that are wrong or wrongly used fade it, with no end'),
  s2('routine', 'may 0', 'Right after the session'),
  s2('normal', 'no 0, may 30', 'After a month'),

  s3('wash', 'limit 0, silent 7', 'Not too much of it while recovering: less than a week; no word after'),
  s3('pool', 'limit 0, ask 7', 'Limited while it heals: less than a week'),
  s3('gym', 'no 0, ask 7', 'Nothing strenuous while it heals: less than a week'),
  s3('sauna', 'no 0, ask 7', 'None while recovering: less than a week'),
  s3('scrub', 'no 0, ask 7', 'None, or not too much, while recovering: less than a week'),
  s3('moisturise', 'ask 0, silent 7', 'Creams that they may give for healing'),
  s3('sun', 'limit 0', 'Limited while it heals, and again against fading, with no time named'),
  s3('minoxidil', 'no 0', 'To be avoided, with no end'),
  s3('spray', 'no 0', 'To be avoided, with no end'),
  s3('alcohol', 'no 0', 'To be avoided, with no end'),
  s3('acid', 'no 0', 'To be avoided, with no end'),
  s3('routine', 'limit 0, silent 7', 'Home on the same day to recover, and nothing strenuous while it heals'),

  s4('rinse', 'no 0, ask 7', 'Dry for the first few days; washed once healed'),
  s4('shower', 'no 0, ask 7', 'None in the first few days; kept dry by a cap; washed once healed'),
  s4('gym', 'no 0, ask 7', 'No sweat in the first few days; no heavy sweat, with no end named'),
  s4('wash', 'no 0, ask 7', 'Gently, once healed'),
  s4('shampoo', 'no 0, ask 7', 'A mild one, once healed'),
  s4('pool', 'no 0, ask 7', 'Kept dry, and washed once healed, so no pool before'),
  s4('sauna', 'no 0, ask 7', 'No steam rooms, with no end named'),
  s4('touch', 'no 0, ask 7', 'Neither touched nor scratched, with no end named'),
  s4('sun', 'no 0, ask 7', 'No direct sun, with no end named'),
  s4('clean', 'do 0', 'To be kept clean, with no end named'),
  s4('scrub', 'limit 0', 'Not with force, with no end named'),
  s4('harsh', 'no 0', 'No harsh products'),
  s4('routine', 'may 0', 'No downtime'),
]

/** What holds for good, and has no first day. */
export const forGood: readonly (readonly [SourceId, string, string])[] = [
  ['S0', 'sun', 'limit'],
  ['S0', 'sunscreen', 'do'],
  ['S0', 'hat', 'do'],
  ['S0', 'moisturise', 'do'],
  ['S0', 'shave', 'do'],
  ['S1', 'mri', 'ask'],
  ['S2', 'shave', 'do'],
]
