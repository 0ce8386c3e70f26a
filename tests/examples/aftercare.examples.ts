import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import type { SourceId } from '@/content/evidence/source-ids'
import type { WhenKind } from '@/lib/aftercare/when-can-i'

type WhenExample = {
  name: string
  activity: AftercareActivity
  source: SourceId
  kind: WhenKind
  /** Days after the session by the early and the late reading. */
  days: readonly [number, number] | null
  /** The source's answer as the page words it. */
  says: string
}

/** The worked examples of the issue and of the digest's table D4. Rule, component and journey are proved by them. */
export const whenExamples: readonly WhenExample[] = [
  {
    name: 'the gym by S0',
    activity: 'gym',
    source: 'S0',
    kind: 'healed',
    days: [5, 5],
    says: 'not before day 5, then only once healed, as we read it',
  },
  {
    name: 'the gym by S3',
    activity: 'gym',
    source: 'S3',
    kind: 'healed',
    days: [7, 7],
    says: 'not before about day 7, then only once healed, as we read it',
  },
  {
    name: 'the gym by S2',
    activity: 'gym',
    source: 'S2',
    kind: 'words',
    days: [5, 7],
    says: 'no day, only words: “the first few days”, then only once healed, as we read it',
  },
  {
    name: 'shampoo by S0',
    activity: 'shampoo',
    source: 'S0',
    kind: 'not-before',
    days: [11, 11],
    says: 'not before day 11, then it says nothing',
  },
  { name: 'shampoo by S2', activity: 'shampoo', source: 'S2', kind: 'from', days: [15, 15], says: 'from about day 15' },
  {
    name: 'shampoo by S4',
    activity: 'shampoo',
    source: 'S4',
    kind: 'words',
    days: [7, 7],
    says: 'no day, only words: “until it has healed”',
  },
  { name: 'shaving by S2', activity: 'shave', source: 'S2', kind: 'from', days: [15, 15], says: 'from day 15' },
  { name: 'washing by S2', activity: 'wash', source: 'S2', kind: 'from', days: [5, 7], says: 'from day 5 to 7' },
  {
    name: 'washing by S0',
    activity: 'wash',
    source: 'S0',
    kind: 'not-before',
    days: [11, 11],
    says: 'not before day 11, then it says nothing',
  },
  {
    name: 'life as before by S2',
    activity: 'normal',
    source: 'S2',
    kind: 'from',
    days: [30, 30],
    says: 'from about day 30',
  },
  { name: 'a rinse by S0', activity: 'rinse', source: 'S0', kind: 'from', days: [5, 5], says: 'from day 5' },
  { name: 'lotion by S0', activity: 'moisturise', source: 'S0', kind: 'from', days: [5, 5], says: 'from day 5' },
  {
    name: 'minoxidil by S3',
    activity: 'minoxidil',
    source: 'S3',
    kind: 'never',
    days: null,
    says: 'to be kept off, with no end named',
  },
  {
    name: 'sunscreen by S0',
    activity: 'sunscreen',
    source: 'S0',
    kind: 'long-term',
    days: null,
    says: 'for good, with no first day',
  },
  {
    name: 'a pillowcase by S0',
    activity: 'pillow',
    source: 'S0',
    kind: 'duty',
    days: [5, 5],
    says: 'asked for until day 5',
  },
  { name: 'anything by S1', activity: 'wash', source: 'S1', kind: 'silent', days: null, says: 'says nothing' },
]

type DayExample = {
  name: string
  day: number
  without?: readonly SourceId[]
  no: readonly AftercareActivity[]
  /** Neither barred nor limited. */
  open: readonly AftercareActivity[]
  silent: readonly SourceId[]
}

export const dayExamples: readonly DayExample[] = [
  {
    name: 'the session itself',
    day: 0,
    no: ['rinse', 'shampoo', 'gym', 'sauna', 'pool', 'touch', 'sun', 'shave'],
    open: ['clean'],
    silent: ['S1'],
  },
  { name: 'day 3', day: 3, no: ['rinse', 'gym', 'sun', 'moisturise'], open: [], silent: ['S1'] },
  {
    name: 'day 5, where S0 allows a rinse and S2 may not yet',
    day: 5,
    no: ['rinse', 'gym', 'pool'],
    open: ['moisturise'],
    silent: ['S1'],
  },
  {
    name: 'day 5 without S2, S3 and S4',
    day: 5,
    without: ['S2', 'S3', 'S4'],
    no: ['wash', 'shampoo', 'pool'],
    open: ['rinse', 'gym'],
    silent: ['S1'],
  },
  { name: 'day 7', day: 7, no: ['wash', 'shampoo', 'shave', 'pool'], open: ['rinse', 'gym'], silent: ['S1'] },
  {
    name: 'day 11, where S0 has only its long term',
    day: 11,
    no: ['shampoo', 'shave'],
    open: ['wash', 'pool'],
    silent: ['S1'],
  },
  { name: 'day 14', day: 14, no: ['shampoo', 'shave'], open: ['wash'], silent: ['S1'] },
  { name: 'day 15', day: 15, no: ['minoxidil', 'normal'], open: ['shampoo', 'shave'], silent: ['S1'] },
  {
    name: 'day 30',
    day: 30,
    no: ['minoxidil', 'alcohol'],
    open: ['normal', 'treatments', 'sunscreen', 'hat', 'moisturise'],
    silent: ['S1'],
  },
]
