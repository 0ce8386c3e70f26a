import { claimsOf, type Fault, faultsIn, type Planter, type Tables, textsIn } from './fault'
import { fading, neighbours, spots } from './drawn-faults'

const weaker = {
  wait: 'doctor',
  doctor: 'settle',
  repair: 'settle',
  against: 'settle',
  settle: 'for',
  for: undefined,
} as const

/** Each rule of the quiz weakened, switched off, and with each answer or condition of it gone. */
const quizRules: Planter = ({ candidacyRules }) =>
  candidacyRules.flatMap(({ id, effect, fits, when }, at) => {
    const fault = faultsIn('candidacyRules', String(at), id)
    const questions = Object.entries(when)
    const milder = weaker[effect]
    return [
      ...(milder ? [fault('effects', `is no more than ${milder}`, ['effect'], milder)] : []),
      fault('effects', 'is switched off', []),
      ...(fits ? [fault('effects', 'names no use', ['fits'])] : []),
      ...(questions.length > 1
        ? questions.map(([question]) => fault('conditions', `asks nothing about ${question}`, ['when', question]))
        : []),
      ...questions.flatMap(([question, any]) =>
        any.flatMap(answer => {
          const others = any.filter(other => other !== answer)
          return others.length ? [fault('conditions', `forgets ${question}=${answer}`, ['when', question], others)] : []
        }),
      ),
    ]
  })

const readings: Readonly<Record<string, string>> = {
  first: 'after-last',
  'after-last': 'first',
  after: 'first',
  on: 'after-last',
  under: 'after-last',
}
const looser = { no: 'limit', limit: 'may', ask: 'may', do: 'may', may: 'no' } as const

/** Each rule of the days after: milder, without its end, with its days read in another way, with a flag gone. */
const dayRules: Planter = ({ aftercareRules }) =>
  Object.entries(aftercareRules).flatMap(([id, rule]) => {
    const fault = faultsIn('aftercareRules', id)
    const { state, until, from, after, askUntil, longTerm } = rule
    return [
      fault('effects', `says ${looser[state]}`, ['state'], looser[state]),
      ...(until ? [fault('days', 'never ends', ['until'])] : []),
      ...(askUntil ? [fault('days', 'waits for healing for good', ['askUntil'])] : []),
      ...(until && after !== 'may' && (state === 'no' || state === 'limit')
        ? [fault('effects', 'is free after its end', ['after'], 'may')]
        : []),
      ...(from ? [fault('days', 'begins at once', ['from'])] : []),
      ...(after ? [fault('days', 'goes on', ['after'])] : []),
      ...(longTerm ? [fault('days', 'is no rule for good', ['longTerm'])] : []),
      ...textsIn(rule)
        .filter(({ path }) => path.length > 1 && path.at(-1) === 'reading')
        .map(({ path, text }) => fault('days', `reads "${text}" in another way`, path, readings[text])),
    ]
  })

const lessPressing = { urgent: 'today', today: 'doctor', doctor: 'practitioner', practitioner: undefined } as const

const warnings: Planter = ({ aftercareWarnings }) =>
  Object.entries(aftercareWarnings).flatMap(([id, { ask }]) => {
    const fault = faultsIn('aftercareWarnings', id)
    const milder = lessPressing[ask]
    return milder
      ? [fault('effects', 'is less pressing', ['ask'], milder), fault('effects', 'is gone', [])]
      : [fault('claims', 'is gone', [])]
  })

const units: Readonly<Record<string, string>> = {
  minutes: 'hours',
  hours: 'minutes',
  days: 'weeks',
  weeks: 'days',
  months: 'years',
  years: 'months',
  usd: 'percent',
  percent: 'usd',
  sessions: 'times',
}

/** Each figure of the ledger: its ends moved, in another unit, per something else. */
const figures: Planter = ({ claims }) =>
  Object.entries(claims).flatMap(([id, { value, unit, per }]) => {
    if (!value || !unit) return []
    const fault = faultsIn('claims', id)
    const ends = (['low', 'high', 'under', 'over'] as const).flatMap(end => {
      const figure = value[end]
      return typeof figure === 'number' ? [fault('values', `has another ${end}`, ['value', end], figure + 1)] : []
    })
    return [
      ...ends,
      ...(value.about ? [fault('values', 'is exact', ['value', 'about'])] : []),
      ...(value.exclusive ? [fault('values', 'reaches its end', ['value', 'exclusive'])] : []),
      fault('units', `counts ${units[unit] ?? 'sessions'}`, ['unit'], units[unit] ?? 'sessions'),
      ...(per ? [fault('units', 'is for the whole', ['per'])] : []),
    ]
  })

/** The claims of two sides of a disagreement, exchanged. */
const sides: Planter = ({ disagreements }) =>
  Object.entries(disagreements).flatMap(([id, row]) =>
    row.sides.slice(1).map((side, at) => {
      const before = row.sides[at] ?? side
      const changed = row.sides
        .with(at, { ...before, claims: side.claims })
        .with(at + 1, { ...side, claims: before.claims })
      return faultsIn('disagreements', id)(
        'sides',
        `sides ${at + 1} and ${at + 2} exchange their claims`,
        ['sides'],
        changed,
      )
    }),
  )

const sellers: Planter = ({ sources }) =>
  Object.entries(sources).flatMap(([id, { sellsSmp }]) => {
    const fault = faultsIn('sources', id)
    return [
      fault('effects', `${sellsSmp ? 'does not sell' : 'sells'} SMP`, ['sellsSmp'], !sellsSmp),
      fault(
        'effects',
        'is said to sell nothing, or SMP',
        ['sells'],
        sellsSmp ? 'It sells no treatment.' : 'It sells SMP.',
      ),
    ]
  })

/** Each price: another place, per session instead of in all and the other way round. */
const quotes: Planter = ({ costQuotes }) =>
  Object.entries(costQuotes).flatMap(([id, { basis, region }]) => {
    const fault = faultsIn('costQuotes', id)
    return [
      fault('effects', 'is counted the other way', ['basis'], basis === 'session' ? 'treatment' : 'session'),
      fault('effects', 'is of another place', ['region'], region === 'us' ? 'worldwide' : 'us'),
      fault('effects', 'is that of microblading', ['price'], 'cost.microblading-3-sessions.s2'),
    ]
  })

/** Each question to the practitioner for those whom it is for: without one of the answers, and for everyone. */
const askedOf: Planter = ({ practitionerQuestions }) =>
  Object.entries(practitionerQuestions).flatMap(([id, { when = {} }]) => {
    const fault = faultsIn('practitionerQuestions', id)
    return Object.entries(when).flatMap(([question, answers]) =>
      answers.map(answer => {
        const others = answers.filter(other => other !== answer)
        return others.length > 0
          ? fault('conditions', `is not for ${question}=${answer}`, ['when', question], others)
          : fault('conditions', 'is for everyone', ['when'])
      }),
    )
  })

/** Who may do it: each source says something else. */
const whoMayFaults: Planter = ({ whoMayDoIt }) =>
  Object.entries(whoMayDoIt).flatMap(([id, { sides }]) =>
    Object.entries(sides).flatMap(([source, { stance }]) =>
      (['yes', 'if', 'no'] as const)
        .filter(other => other !== stance)
        .map(other =>
          faultsIn('whoMayDoIt', id)('effects', `is "${other}" by ${source}`, ['sides', source, 'stance'], other),
        ),
    ),
  )

/** The tests that see every exchange of claims, in whatever table. */
const grounds = ['content/evidence/grounds']

/** The tests that see what is drawn, and what its words say. */
const drawn = ['made/what-is-drawn', 'content/scalp']

/** What is planted in each room, and the tests that are asked, the quickest first. */
export const tableRooms: Readonly<Record<string, readonly { plant: Planter; tests: readonly string[] }[]>> = {
  candidacy: [
    { plant: quizRules, tests: ['made/least-verdicts', 'made/what-counts', 'made/profiles', 'content/candidacy'] },
    { plant: claimsOf('candidacyRules'), tests: grounds },
  ],
  aftercare: [
    { plant: dayRules, tests: ['made/aftercare-days', 'content/aftercare'] },
    { plant: warnings, tests: ['made/warning-signs', 'content/aftercare', ...grounds] },
    {
      plant: claimsOf(
        'aftercareRules',
        'aftercareWarnings',
        'aftercareActivities',
        'aftercareDays',
        'aftercareFigures',
        'aftercareReadings',
        'aftercareSilences',
        'healingNotes',
        'instructionsFirst',
        'longTermCare',
        'overlapReasons',
        'productsToAvoid',
        'productsToChoose',
      ),
      tests: grounds,
    },
  ],
  evidence: [
    { plant: figures, tests: ['content/evidence/printed-figures'] },
    { plant: sides, tests: grounds },
    { plant: sellers, tests: ['content/evidence/sources'] },
    { plant: claimsOf('disagreements', 'stances', 'outside', 'quarrels'), tests: grounds },
  ],
  cost: [
    { plant: quotes, tests: ['content/cost'] },
    {
      plant: claimsOf(
        'costQuotes',
        'costUpkeep',
        'costSilences',
        'costReadings',
        'costDrivers',
        'costAlternatives',
        'alternativeNotes',
        'costFigures',
        'costQuoteFlags',
        'costInsurance',
        'costWords',
      ),
      tests: grounds,
    },
  ],
  deciding: [{ plant: claimsOf('options', 'chances', 'situations', 'knowledge'), tests: grounds }],
  timeline: [
    {
      plant: claimsOf(
        'timelinePlans',
        'timelineSpans',
        'timelineSteps',
        'sittingSteps',
        'timelineClashes',
        'yearsAfter',
        'timelineReadings',
        'timelineSilences',
      ),
      tests: grounds,
    },
  ],
  practitioner: [
    { plant: askedOf, tests: ['made/what-to-ask', 'content/practitioner'] },
    { plant: whoMayFaults, tests: ['made/what-to-ask'] },
    {
      plant: claimsOf('practitionerChecks', 'redFlags', 'practitionerQuestions', 'whoMayDoIt', 'practitionerLaws'),
      tests: grounds,
    },
  ],
  longevity: [
    {
      plant: claimsOf(
        'longevityBands',
        'longevityWords',
        'longevityFigures',
        'longevitySpans',
        'longevityPhrases',
        'permanence',
      ),
      tests: grounds,
    },
  ],
  scalp: [
    { plant: neighbours('values', 'skinTones', 'hairTones', 'viewingCentimetres', 'previewViews'), tests: drawn },
    {
      plant: neighbours(
        'words',
        'previewPatterns',
        'previewAreas',
        'previewSessions',
        'previewDotSizes',
        'previewSkins',
        'previewHairs',
        'previewLengths',
        'previewFaults',
        'previewDistances',
        'previewShows',
        'previewHeads',
      ),
      tests: drawn,
    },
    { plant: fading, tests: drawn },
    { plant: spots, tests: drawn },
    { plant: claimsOf('pictures', 'previewNotes', 'spotPairs', 'previewFading'), tests: grounds },
  ],
}

export const faultsOf = (plant: Planter, tables: Readonly<Record<string, object>>): readonly Fault[] =>
  plant(tables as Tables)
