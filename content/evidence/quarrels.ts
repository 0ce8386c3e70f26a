import type { StanceId } from './stances'

/**
 * What people ask on which the five are worth setting side by side: each question with the statement that the signs stand
 * for, whose row says what each source says of it. In the order in which they change a decision.
 */
export const quarrels = [
  { ask: 'Does it work with long hair?', statement: 'candidacy.long-hair.s4' },
  { ask: 'Can it look fully real?', statement: 'realism.not-100-percent-real.s2' },
  { ask: 'Can anyone have it?', statement: 'anyone-can-have-it' },
  { ask: 'Does it suit every skin tone?', statement: 'suits-every-skin-tone' },
  { ask: 'When will I see it fade?', statement: 'longevity.fading-noticeable-7-8.s2' },
  { ask: 'When is a touch-up due?', statement: 'touchup.after-4-6-years.s0' },
  { ask: 'How many sessions?', statement: 'sessions.count.s0' },
  { ask: 'Is the finished look there at once?', statement: 'result-when-all-sessions-are-done' },
  { ask: 'Which layer of the skin?', statement: 'pigment-goes-into-the-dermis' },
  { ask: 'Does it hurt?', statement: 'benefit.almost-no-pain.s2' },
  { ask: 'Can a laser take it off?', statement: 'laser-removes-it' },
  { ask: 'Is it cheaper than a transplant?', statement: 'cheaper-than-a-transplant' },
] as const satisfies readonly { ask: string; statement: StanceId }[]
