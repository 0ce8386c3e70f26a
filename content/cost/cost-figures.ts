import type { CostArea, CostQuoteId } from './cost'
import type { CostFigure, CostTotal } from './cost.schema'

/** Single figures that prose may call as `cost.<id>`, each from one claim. Ids are permanent. */
export const costFigures = {
  'full-head.worldwide': {
    claim: 'cost.smp-3-sessions.s2',
    says: 'The world estimate of {the S2}, for the number of sessions in its price table.',
    differs: { place: ['cost.full-head.us-2026.s0'], figure: ['cost.total.s1', 'cost.per-session.s3'] },
    asked: { region: 'worldwide' },
  },
  'full-head.worldwide-text': {
    claim: 'cost.total-text.s2',
    says: 'The same source in its text, where the range starts lower than in its table.',
    differs: { place: ['cost.full-head.us-2026.s0'], figure: ['cost.total.s1', 'cost.per-session.s3'] },
    asked: { region: 'worldwide' },
  },
  'hairline.worldwide': {
    claim: 'cost.hairline-3-sessions.s2',
    says: 'The world estimate of {the S2} for a hairline.',
    differs: { place: ['cost.hairline.us-2026.s0'] },
    asked: { area: 'hairline', region: 'worldwide' },
  },
  'per-session.range': {
    claim: 'cost.per-session.s3',
    says: 'The price of one session according to {the S3}, for no place.',
    differs: { figure: ['cost.full-head.us-2026.s0', 'cost.total.s1'], place: ['cost.turkey-per-session.s2'] },
  },
  'turkey.per-session': {
    claim: 'cost.turkey-per-session.s2',
    says: 'The price of a session in Turkey according to {the S2}. It is misprinted, and by our sum the whole is above its own world estimate.',
    states: 'In Turkey SMP costs {cost.turkey-per-session.s2}',
    differs: { place: ['cost.full-head.us-2026.s0'], figure: ['cost.total.s1', 'cost.per-session.s3'] },
    asked: { region: 'turkey' },
  },
  'microblading.range': {
    claim: 'cost.microblading-3-sessions.s2',
    says: 'The world estimate of {the S2} for scalp microblading, which is another method.',
  },
  'section.count': {
    claim: 'cost.by-section.s3',
    says: 'Into how many parts some split the head to bill it, according to {the S3}.',
    differs: {
      beside: [
        'cost.crown.us-2026.s0',
        'cost.hairline.us-2026.s0',
        'cost.factor-area.s1',
        'cost.hairline-3-sessions.s2',
        'cost.factors.s4',
      ],
    },
  },
} as const satisfies Record<string, CostFigure & { asked?: { area?: CostArea } }>

/**
 * Prices per session as a total, by the number of sessions that their own source gives. The sum is ours, so the dots stand
 * for the price that it multiplies: the figure `of`.
 */
export const costTotals = {
  'three-sessions.range': { quote: 'full-head.s3', end: 'both', of: 'per-session.range' },
  'three-sessions.top': { quote: 'full-head.s3', end: 'high', of: 'per-session.range' },
  'turkey.three-sessions': { quote: 'full-head-turkey.s2', end: 'both', of: 'turkey.per-session' },
} as const satisfies Record<string, CostTotal & { quote: CostQuoteId; of: keyof typeof costFigures }>
