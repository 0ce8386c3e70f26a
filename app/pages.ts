import { sourceCount } from '@/content/evidence/source-ids'
import { instructionsFirst } from '@/content/aftercare/aftercare'
import { sources } from '@/content/evidence/sources'
import { estimateCost } from '@/lib/cost/estimate-cost'
import { countSources } from '@/lib/evidence/count-sources'
import { theSource } from '@/lib/evidence/source-name'
import { printList } from '@/lib/format/print-list'
import { timelineFacts } from '@/lib/timeline/timeline-facts'
import { site } from './site'

/**
 * - `read`: words and pictures; it loads no script
 * - `tool`: it works with a reader's answers and keeps its scripts
 * - `ledger`: the record itself; long, and read without script
 */
export type PageKind = 'read' | 'tool' | 'ledger'

/** What holds for all pages of one route. */
export type Route = {
  kind: PageKind
  /** Whether search engines and the sitemap have it. */
  indexed: boolean
}

export type PageRow = Route & {
  /** What the page is called wherever something leads to it. */
  name: string
  /** What stands in the browser's tab and in search results, where that is not the name. */
  title?: string
  /** One or two sentences for search results. */
  description: string
  /** Where the site leads to it: the place in the row at the top, the list at the foot, a step on the start page. */
  nav: {
    top?: number | 'end'
    /** The word in the row at the top, where the name is too long for it. */
    short?: string
    /** In at most five words, what a newcomer finds there. */
    hint?: string
    /** It stands in the menu of phones, but not in the row of wide screens, which has no room for all. */
    narrow?: true
    /** It stands in the one row at the foot of phones and tools. */
    row?: true
    foot?: 'Read' | 'Work it out' | 'About'
    step?: { name: string; text: string }
  }
  /** Whether its address may carry answers, drawn per request by `answer/page.tsx`; `proxy.ts` knows it then. */
  tool?: true
}

const fullHead = estimateCost()
const askedFirst = printList(fullHead.headline?.sources.map(id => theSource(sources[id])) ?? [])

/**
 * Every page with an address of its own, in the order of the lists at the foot. Menus, metadata, the sitemap, the
 * offline pages and the tests read it: a new page is one row here and one file.
 */
export const pages = {
  '/': {
    name: 'Start page',
    title: `${site.name}: a decision guide on scalp micropigmentation`,
    description: site.description,
    kind: 'read',
    indexed: true,
    nav: {},
  },
  '/guides': {
    name: 'Guides',
    description:
      'Short guides on scalp micropigmentation (SMP), each with the answer first. Every underlined figure opens to show ' +
      'who says it, what they sell and who disagrees.',
    kind: 'read',
    indexed: true,
    nav: {
      top: 1,
      hint: 'Plain answers, topic by topic',
      row: true,
      foot: 'Read',
      step: {
        name: 'Understand',
        text: 'See how dots in the skin can look like shaved hair, and when they don’t.',
      },
    },
  },
  '/questions-people-ask': {
    name: 'Questions people ask',
    description:
      'What people ask before and after scalp micropigmentation, in their own words. Each question leads to the ' +
      'paragraph that answers it.',
    kind: 'read',
    indexed: true,
    nav: { top: 4, hint: 'Find yours, go straight there', narrow: true, row: true, foot: 'Read' },
  },
  '/options': {
    name: 'Your options',
    description:
      'What you can do about hair loss, from medicines and a transplant to SMP, a wig or leaving it as it is. Each option ' +
      'on a page of the same shape: who it is for, what can go wrong and what it comes to over time.',
    kind: 'read',
    indexed: true,
    nav: { top: 2, short: 'Options', hint: 'All of them, in equal form', foot: 'Read' },
  },
  '/compare': {
    name: 'Options side by side',
    description:
      'Put two to four ways to deal with hair loss side by side: the same questions for SMP, a transplant, medicines, a wig ' +
      'or leaving it as it is. Each answer shows who says so, and none is recommended.',
    kind: 'tool',
    indexed: true,
    nav: { top: 3, hint: 'Two to four, question by question', narrow: true, foot: 'Work it out' },
    tool: true,
  },
  '/candidacy': {
    name: 'Am I a candidate?',
    description:
      'A quiz on whether SMP could suit you. You get reasons, not a score: what counts for it, what counts against it, ' +
      'what to sort out and when to see a doctor. Your answers are never sent to us.',
    kind: 'tool',
    indexed: true,
    nav: {
      top: 5,
      hint: 'A few questions, then reasons',
      foot: 'Work it out',
      step: {
        name: 'Check',
        text: 'Answer a few questions to see what counts for it, what counts against it and who says so.',
      },
    },
  },
  '/candidacy/map': {
    name: 'How the quiz decides',
    description:
      'Every question, answer and rule behind the quiz on SMP, with the source that each rule rests on. The quiz and this ' +
      'page read the same table.',
    kind: 'read',
    indexed: true,
    nav: { foot: 'Work it out' },
  },
  '/preview': {
    name: 'What would it look like?',
    description:
      'Make a drawn head look like yours, then see what good and bad SMP would look like on it, now and in later years. ' +
      'It is a drawing, not a prediction, and what you set is never sent to us.',
    kind: 'tool',
    indexed: true,
    nav: { top: 10, short: 'See it drawn', hint: 'On a head like yours', foot: 'Work it out' },
  },
  '/photo': {
    name: 'On your own photo',
    description:
      'Put the dots of SMP on a photo of your own head, with good or poor work, now and in later years. The photo stays on ' +
      'your device and is never sent. It is a drawing, not a prediction.',
    kind: 'tool',
    indexed: true,
    nav: { hint: 'Dots on a picture of you', foot: 'Work it out' },
  },
  '/photo/compare': {
    name: 'Judge a clinic’s photos',
    description:
      'Lay two photos of SMP side by side at the same size, brightness and sharpness, and ask both the same questions. ' +
      'The photos stay on your device and are never sent.',
    kind: 'tool',
    indexed: true,
    nav: { hint: 'Two at a time, made alike', foot: 'Work it out' },
  },
  '/cost': {
    name: 'What would it cost?',
    description:
      `A full head of SMP in the US costs ${fullHead.headline?.text}, according to ${askedFirst}. In all places, and with ` +
      `our sums, we found ${fullHead.envelope?.text}. Pick an area and a place to see who says what.`,
    kind: 'tool',
    indexed: true,
    nav: {
      top: 6,
      short: 'Cost',
      hint: 'Prices by area and place',
      foot: 'Work it out',
      step: {
        name: 'Count the cost',
        text: 'See what the part of your head that you have in mind has cost other people, and who says so.',
      },
    },
    tool: true,
  },
  '/timeline': {
    name: 'Dates and sessions',
    description:
      `By our sum, three sessions of SMP take ${timelineFacts['timeline.3-sessions.days'].text} from first to last, going ` +
      `by ${countSources('spaces-the-sessions', 'four')} articles. Count on from your first session, or back from a ` +
      'wedding, and put the dates in your calendar.',
    kind: 'tool',
    indexed: true,
    nav: {
      top: 7,
      short: 'Dates',
      hint: 'Sessions, healing and your event',
      foot: 'Work it out',
      step: {
        name: 'Plan',
        text: 'Plan your sessions, and see what you can and can’t do on each day while you heal.',
      },
    },
    tool: true,
  },
  '/aftercare': {
    name: 'Healing day by day',
    description:
      'When can you wash, swim, exercise, shave or go in the sun after SMP? See what ' +
      `${countSources('gives-rules-for-the-days-after', 'four')} articles say for each day, where they differ, and put the ` +
      `dates in your calendar. ${instructionsFirst.says}`,
    kind: 'tool',
    indexed: true,
    nav: { top: 9, hint: 'Every day and every rule', narrow: true, foot: 'Work it out' },
    tool: true,
  },
  '/today': {
    name: 'I’ve just had a session',
    description:
      'For your phone after an SMP session: which day of healing it is, what you can and can’t do today, what comes next ' +
      `and when to get help. ${instructionsFirst.says}`,
    kind: 'tool',
    indexed: true,
    nav: { top: 8, short: 'After a session', hint: 'What you can do today', foot: 'Work it out' },
    tool: true,
  },
  '/practitioner': {
    name: 'Choosing a practitioner',
    description:
      'What to check before someone does your SMP, what should make you slow down, who may do it, what the law says and ' +
      'what to ask. Each line shows who says so.',
    kind: 'tool',
    indexed: true,
    nav: { top: 11, short: 'Practitioners', hint: 'Checks, warning signs and questions', foot: 'Work it out' },
  },
  '/practitioner/visit': {
    name: 'On the visit',
    description: 'What to look at and what to ask when you visit an SMP practitioner, in one list for your phone.',
    kind: 'tool',
    indexed: true,
    nav: {},
  },
  '/practitioner/spot': {
    name: 'Spot the problem',
    description:
      'Drawings of good SMP beside SMP with one fault, such as a grid, blurred ink or a ruled hairline. Pick one, then ' +
      'see why and who says so.',
    kind: 'read',
    indexed: true,
    nav: { foot: 'Work it out' },
  },
  '/plan': {
    name: 'My plan',
    description:
      'Your answers, dates, prices and notes on SMP in one place, and a sheet to take to a consultation. You need no ' +
      'account for it.',
    kind: 'tool',
    indexed: true,
    nav: { top: 'end', hint: 'All your answers together', foot: 'Work it out' },
  },
  '/sources': {
    name: `The ${sourceCount} sources`,
    description:
      `Who publishes the ${sourceCount} articles behind this guide, what each of them sells and cites, and what is missing ` +
      'from it.',

    kind: 'ledger',
    indexed: true,
    nav: { top: 12, short: 'Sources', hint: 'Who says what, who sells', row: true, foot: 'Read' },
  },
  '/data': {
    name: 'Open data',
    description: 'All the tables behind this guide as JSON files, each with its schema, free to use and to check.',
    kind: 'ledger',
    indexed: true,
    nav: { foot: 'Read' },
  },
  '/path': {
    name: 'The way to a decision',
    description:
      'Seven steps to a decision about hair loss: what you could do, what happened to others, what matters to you, and what ' +
      'comes next. You can leave out any step, and what you tick stays on your device.',
    kind: 'tool',
    indexed: true,
    nav: { hint: 'Seven steps, any can wait', foot: 'Work it out' },
  },
  '/chances': {
    name: 'What happened to other people',
    description:
      'How many people were helped or harmed, for SMP and for the other things you could do about hair loss, and what nobody ' +
      'has counted. Every picture shows a hundred people.',
    kind: 'read',
    indexed: true,
    nav: { hint: 'Counts, and what nobody counted', foot: 'Read' },
  },
  '/values': {
    name: 'What matters to you',
    description:
      'Give your wishes a weight and see which options they count for, why, and how little would turn it. Nothing is called ' +
      'best, and your answers are never sent to us.',
    kind: 'tool',
    indexed: true,
    nav: { hint: 'Weigh your own wishes', foot: 'Work it out' },
  },
  '/about': {
    name: 'About Stipple',
    description:
      'A guide to one decision: whether to have scalp micropigmentation (SMP). It sells nothing, and it tells you who does.',
    kind: 'read',
    indexed: true,
    nav: { row: true, foot: 'About' },
  },
  '/about/method': {
    name: 'How we work',
    description: `How Stipple takes ${sourceCount} articles apart, says how sure each statement is, and shows you where they disagree.`,

    kind: 'read',
    indexed: true,
    nav: { foot: 'About' },
  },
  '/about/funding': {
    name: 'Who pays for this?',
    description:
      'Nobody who sells SMP, hair transplants or hair medicine pays for Stipple. There is no advertising, and there are no ' +
      'paid links.',
    kind: 'read',
    indexed: true,
    nav: { row: true, foot: 'About' },
  },
  '/about/privacy': {
    name: 'Privacy',
    description: 'No cookies, no accounts, no analytics. What you answer in the quiz is never sent to us.',
    kind: 'read',
    indexed: true,
    nav: { row: true, foot: 'About' },
  },
  '/about/ipdas': {
    name: 'How we measure up',
    description:
      'All 44 items of the international standard for decision aids in our words: which of them this guide meets, where you ' +
      'can see it, and which it doesn’t.',
    kind: 'read',
    indexed: true,
    nav: { foot: 'About' },
  },
  '/about/updates': {
    name: 'What has changed?',
    description: 'How often we look at our facts again, what makes us change something, and what has changed so far.',
    kind: 'read',
    indexed: true,
    nav: { foot: 'About' },
  },
  '/about/people': {
    name: 'Who made this?',
    description:
      'Stipple was written and built by software. No clinician took part, and here is what that means for you.',
    kind: 'read',
    indexed: true,
    nav: { foot: 'About' },
  },
  '/about/mistakes': {
    name: 'Report a mistake',
    description: 'How to tell us that a sentence of this guide is wrong, and how to name the very sentence.',
    kind: 'read',
    indexed: true,
    nav: { row: true, foot: 'About' },
  },
  '/offline': {
    name: 'You are offline',
    description: 'What you see where there is no network: which pages of this guide your device keeps.',
    kind: 'read',
    indexed: false,
    nav: {},
  },
} as const satisfies Record<`/${string}`, PageRow>

export type PagePath = keyof typeof pages

/** Routes whose pages a table draws, one for each of its rows, which gives name and description (`every-page.ts`). */
export const families = {
  '/sources/[id]': { kind: 'ledger', indexed: true },
  '/options/[slug]': { kind: 'read', indexed: true },
  '/guides/[slug]': { kind: 'read', indexed: true },
} as const satisfies Record<`/${string}`, Route>

/** One page as search engines and links know it, whether from a row above or drawn by a table. */
export type Page = Route &
  Pick<PageRow, 'name' | 'title' | 'description'> & {
    path: string
    /** The day of its last change (`YYYY-MM-DD`), where the page tells one. */
    changed?: string
  }

/** The pages that answer an address. */
export type ToolPath = { [Path in PagePath]: (typeof pages)[Path] extends { tool: true } ? Path : never }[PagePath]
