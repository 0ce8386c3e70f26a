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
 * - `ledger`: the record itself; read without script, and too long to be kept for use without a network
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
    step?: { name: string; title?: string; text: string }
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
    name: 'All guides',
    title: 'Guides',
    description: 'Short guides on scalp micropigmentation. Every figure opens to show who says it and who disagrees.',
    kind: 'read',
    indexed: true,
    nav: {
      top: 1,
      short: 'Guides',
      hint: 'Plain answers, topic by topic',
      row: true,
      foot: 'Read',
      step: {
        name: 'Understand',
        title: 'What it is, and isn’t',
        text: 'How dots in the skin read as hair, and where they do not.',
      },
    },
  },
  '/candidacy': {
    name: 'Am I a candidate?',
    description:
      'A short quiz on scalp micropigmentation that answers with reasons, not a score: what counts for it, what to sort out, ' +
      'when to see a doctor. Your answers never leave your device.',
    kind: 'tool',
    indexed: true,
    nav: {
      top: 3,
      hint: 'A few questions, then reasons',
      foot: 'Work it out',
      step: { name: 'Check fit', text: 'Reasons for and against, each with its source. No score.' },
    },
  },
  '/candidacy/map': {
    name: 'How the quiz decides',
    description:
      'Every question, every answer and every rule of the candidacy quiz, drawn from the same table that the quiz reads.',
    kind: 'read',
    indexed: true,
    nav: { foot: 'Work it out' },
  },
  '/preview': {
    name: 'What would it look like?',
    description:
      'A head drawn in dots that you can set to be like yours: hair loss, skin, hairline, sessions, years, good work and poor. ' +
      'A drawing, not a prediction. It never leaves your device.',
    kind: 'tool',
    indexed: true,
    nav: { top: 8, short: 'See it drawn', hint: 'On a head like yours', foot: 'Work it out' },
  },
  '/cost': {
    name: 'What would it cost?',
    description:
      `A full head of SMP in the US: ${fullHead.headline?.text}, says ${askedFirst}. In any place, and with ` +
      `our sums, we found ${fullHead.envelope?.text}. Pick an area and a place and see who says what.`,
    kind: 'tool',
    indexed: true,
    nav: {
      top: 4,
      short: 'Cost',
      hint: 'Prices by area and place',
      foot: 'Work it out',
      step: {
        name: 'Cost it',
        title: 'By area and place',
        text: 'A range, never one number, with every source on its own line.',
      },
    },
    tool: true,
  },
  '/timeline': {
    name: 'Dates and sessions',
    title: 'When would it be done?',
    description:
      `By our sum, three sessions of SMP take ${timelineFacts['timeline.3-sessions.days'].text}, going by ` +
      `${countSources('spaces-the-sessions', 'four')} articles. Count on from your first session or back from a ` +
      'wedding, and put the dates in your calendar.',
    kind: 'tool',
    indexed: true,
    nav: {
      top: 5,
      short: 'Dates',
      hint: 'Sessions, healing and your event',
      foot: 'Work it out',
      step: {
        name: 'Plan it',
        title: 'Sessions and healing',
        text: 'Real dates for your calendar, and what each day of healing asks.',
      },
    },
    tool: true,
  },
  '/aftercare': {
    name: 'Healing day by day',
    title: 'Aftercare, day by day',
    description:
      `Water, shampoo, gym, sun, shaving after SMP: what ${countSources('gives-rules-for-the-days-after', 'four')} ` +
      'articles allow, from which day, and ' +
      `where they differ. As dates, and for your calendar. ${instructionsFirst.says}`,
    kind: 'tool',
    indexed: true,
    nav: { top: 7, hint: 'Every day and every rule', narrow: true, foot: 'Work it out' },
    tool: true,
  },
  '/today': {
    name: 'Today, after a session',
    description:
      'One screen for a phone in bed: which day it is after your SMP session, what holds today, what comes next ' +
      `and when to ask for help. ${instructionsFirst.says}`,
    kind: 'tool',
    indexed: true,
    nav: { top: 6, short: 'After a session', hint: 'What you can do today', foot: 'Work it out' },
    tool: true,
  },
  '/practitioner': {
    name: 'Whom to trust',
    title: 'Choosing a practitioner',
    description:
      'A checklist for SMP, reasons to slow down, who may do it, what the law says and what to ask. Each line ' +
      'with who says so.',
    kind: 'tool',
    indexed: true,
    nav: { top: 9, short: 'Practitioners', hint: 'Checks, warning signs and questions', foot: 'Work it out' },
  },
  '/practitioner/visit': {
    name: 'On the visit',
    description: 'What to look at and what to ask when you visit an SMP practitioner. Made for a phone.',
    kind: 'tool',
    indexed: true,
    nav: {},
  },
  '/practitioner/spot': {
    name: 'Spot the problem',
    description:
      'Drawings of sound SMP work beside work with one fault: grids, blurred ink, ruled hairlines. Pick one, then ' +
      'see why and who says so.',
    kind: 'read',
    indexed: true,
    nav: { foot: 'Work it out' },
  },
  '/plan': {
    name: 'My plan',
    description:
      'Your answers, dates, prices and notes on scalp micropigmentation in one place, and a sheet to take to a ' +
      'consultation. Everything stays on your device.',
    kind: 'tool',
    indexed: true,
    nav: { top: 'end', hint: 'All your answers together', foot: 'Work it out' },
  },
  '/sources': {
    name: `The ${sourceCount} sources`,
    description: `Who publishes the ${sourceCount} articles behind this guide, what they sell, what they cite and what is missing.`,
    kind: 'ledger',
    indexed: true,
    nav: { top: 10, short: 'Sources', hint: 'Who says what, who sells', row: true, foot: 'Read' },
  },
  '/data': {
    name: 'Open data',
    description: 'Everything in the ledger as JSON files, each with its schema.',
    kind: 'ledger',
    indexed: true,
    nav: { foot: 'Read' },
  },
  '/about': {
    name: 'What this is',
    title: 'What Stipple is',
    description:
      'A guide to one decision: whether to have scalp micropigmentation. It sells nothing and tells you who does.',
    kind: 'read',
    indexed: true,
    nav: { row: true, foot: 'About' },
  },
  '/about/method': {
    name: 'How we work',
    description: `How Stipple turns ${sourceCount} articles into one ledger of claims, and what it does where they disagree.`,
    kind: 'read',
    indexed: true,
    nav: { foot: 'About' },
  },
  '/about/funding': {
    name: 'Who pays',
    title: 'Who pays for Stipple',
    description: 'Nobody who sells SMP, hair transplants or hair medicine pays for Stipple. There is no advertising.',
    kind: 'read',
    indexed: true,
    nav: { row: true, foot: 'About' },
  },
  '/about/privacy': {
    name: 'Privacy',
    description: 'No cookies, no accounts, no analytics. What you answer in the quiz never leaves your device.',
    kind: 'read',
    indexed: true,
    nav: { row: true, foot: 'About' },
  },
  '/offline': {
    name: 'You are offline',
    description: 'What the guide shows where there is no network: which of its pages your device keeps.',
    kind: 'read',
    indexed: false,
    nav: {},
  },
} as const satisfies Record<`/${string}`, PageRow>

export type PagePath = keyof typeof pages

/** Routes whose pages a table draws, one for each of its rows, which gives name and description (`every-page.ts`). */
export const families = {
  '/sources/[id]': { kind: 'ledger', indexed: true },
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
