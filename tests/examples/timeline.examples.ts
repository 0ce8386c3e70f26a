import type { SourceId } from '@/content/evidence/source-ids'
import type { TimelineAnswers } from '@/lib/timeline/timeline-address'

type Told = {
  /** Session 2 and on, as the page tells them. */
  sessions: readonly string[]
  result?: string | null
  hours?: string | null
}
type TimelineExample = {
  name: string
  answers: Partial<TimelineAnswers>
  /** What the answer's own lines say, over all sources, from session 2 on. */
  spans: readonly string[]
  /** In the chair, over all sources that give hours. */
  hours: string
  rows: Partial<Record<SourceId, Told>>
}

/** The worked examples of the issue and of the digest's table D3. Rule, component, file and journey are proved by them. */
export const timelineExamples: readonly TimelineExample[] = [
  {
    name: 'three sessions from 4 January 2027',
    answers: { start: '2027-01-04' },
    spans: ['11–18 January 2027', '18 January – 1 February 2027'],
    hours: '5–15 hours',
    rows: {
      S0: {
        sessions: ['11–18 January 2027', '18 January – 1 February 2027'],
        result: null,
        hours: '5–9 hours',
      },
      S1: { sessions: ['11 January 2027', '18 January 2027'], result: null, hours: '6–12 hours' },
      S2: {
        sessions: ['about 18 January 2027', 'about 1 February 2027'],
        result: 'about 1 March 2027',
        hours: '6–15 hours',
      },
      S3: { sessions: ['by 18 January 2027', 'by 1 February 2027'], result: null, hours: 'about 12 hours' },
      S4: { sessions: [], result: null, hours: null },
    },
  },
  {
    name: 'three sessions without a date',
    answers: {},
    spans: ['days 7–14', 'days 14–28'],
    hours: '5–15 hours',
    rows: {
      S0: { sessions: ['days 7–14', 'days 14–28'], result: null },
      S1: { sessions: ['day 7', 'day 14'] },
      S2: { sessions: ['about day 14', 'about day 28'], result: 'about day 58' },
      S3: { sessions: ['by day 14', 'by day 28'] },
    },
  },
  {
    name: 'two sessions over a leap day',
    answers: { start: '2028-02-22', sessions: 2 },
    spans: ['29 February – 7 March 2028'],
    hours: '4–10 hours',
    rows: {
      S0: { sessions: ['29 February – 7 March 2028'], result: null, hours: '4–7 hours' },
      S1: { sessions: ['29 February 2028'] },
      S2: { sessions: ['about 7 March 2028'], result: 'about 7 April 2028' },
    },
  },
  {
    name: 'four sessions over New Year, of which two sources date the last',
    answers: { start: '2027-12-20', sessions: 4 },
    spans: ['27 December 2027 – 3 January 2028', '3–17 January 2028', 'about 31 January – 3 February 2028'],
    hours: '8–20 hours',
    rows: {
      S0: { sessions: ['27 December 2027 – 3 January 2028', '3–17 January 2028'], result: null, hours: null },
      S1: { sessions: ['27 December 2027', '3 January 2028', 'about 3 February 2028'], hours: '8–16 hours' },
      S2: {
        sessions: ['about 3 January 2028', 'about 17 January 2028', 'about 31 January 2028'],
        result: 'about 29 February 2028',
        hours: '8–20 hours',
      },
      S3: { sessions: ['by 3 January 2028', 'by 17 January 2028'], hours: null },
    },
  },
  {
    name: 'one session, which needs no wait',
    answers: { start: '2027-01-04', sessions: 1 },
    spans: [],
    hours: '2–5 hours',
    rows: {
      S0: { sessions: [], result: null, hours: '2–4 hours' },
      S2: { sessions: [], result: 'about 4 February 2027', hours: '2–5 hours' },
      S4: { sessions: [], result: '4 January 2027', hours: null },
    },
  },
]

type BackExample = {
  name: string
  answers: { event: string; sessions: number }
  safest: string
  widest: string
  /** What clashes with the widest answer. */
  clashes: readonly string[]
  rows: Readonly<Record<'safest' | 'widest', Readonly<Partial<Record<SourceId, string | null>>>>>
}

/** Counted back by hand. */
export const backExamples: readonly BackExample[] = [
  {
    name: 'a wedding on 12 June 2027',
    answers: { event: '2027-06-12', sessions: 3 },
    safest: '2027-04-14',
    widest: '2027-05-29',
    clashes: ['photos', 'sun', 'pool', 'gym', 'shaving'],
    rows: {
      // S2: a month back, 12 May, then 28 days. S0: care to day 10, so 11 days, then 28. S3: a week, then 28.
      safest: { S0: '2027-05-04', S1: '2027-05-29', S2: '2027-04-14', S3: '2027-05-08', S4: null },
      // The shortest waits with the result just there: S0 and S1 14 days. S3 names no shortest wait.
      widest: { S0: '2027-05-29', S1: '2027-05-29', S2: '2027-04-14', S3: null, S4: null },
    },
  },
  {
    name: 'a trip on 5 April 2028, over a leap day',
    answers: { event: '2028-04-05', sessions: 2 },
    safest: '2028-02-20',
    widest: '2028-03-29',
    clashes: ['photos', 'sun', 'pool', 'gym', 'shaving'],
    rows: {
      // S2: a month back, 5 March, then 14 days over 29 February. S0: 11 + 14 days. S3: 7 + 14 days.
      safest: { S0: '2028-03-11', S1: '2028-03-29', S2: '2028-02-20', S3: '2028-03-15', S4: null },
      widest: { S0: '2028-03-29', S1: '2028-03-29', S2: '2028-02-20', S3: null, S4: null },
    },
  },
]
