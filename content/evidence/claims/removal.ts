import type { ClaimTable } from '../claims.schema'

export const removalClaims = {
  'removal.possible-but-difficult.s0': {
    aspect: 'Possible?',
    statement: 'SMP can be removed, but with more difficulty than people expect',
    place: 'FAQ: Can SMP be removed?',
  },
  'removal.possible.s2': {
    aspect: 'Possible?',
    statement: 'SMP can be removed',
    place: 'Can Scalp Pigmentation Be Removed?',
  },
  'removal.think-thoroughly.s2': {
    aspect: 'Possible?',
    statement: 'Removal deserves thorough thought',
    place: 'Can Scalp Pigmentation Be Removed?',
  },
  'removal.research-before.s2': {
    aspect: 'Possible?',
    statement: 'Because of what removal costs, people should research well and think SMP through first',
    place: 'Can Scalp Pigmentation Be Removed?',
  },
  'removal.laser-works.s0': {
    aspect: 'Method, sessions',
    statement: 'Laser removal works',
    place: 'FAQ: Can SMP be removed?',
  },
  'removal.laser-sessions.s0': {
    aspect: 'Method, sessions',
    statement: 'Laser removal may take {value}',
    place: 'FAQ: Can SMP be removed?',
    value: { low: 3, high: 6 },
    unit: 'sessions',
    printed: '3–6 sessions',
  },
  'removal.laser.s1': {
    aspect: 'Method, sessions',
    statement: 'Taking SMP off may call for laser treatment',
    place: '(part on removal)',
  },
  'removal.laser-most-effective.s2': {
    aspect: 'Method, sessions',
    statement: 'Laser is the most effective way to remove SMP',
    place: 'Can Scalp Pigmentation Be Removed?',
  },
  'removal.multiple-sessions.s1': {
    aspect: 'Sessions, side effects',
    statement: 'Laser removal may take several sessions',
    place: '(part on removal)',
  },
  'removal.side-effects.s1': {
    aspect: 'Sessions, side effects',
    statement: 'Laser removal can cause side effects',
    place: '(part on removal)',
  },
  'removal.no-hair-damage.s2': {
    aspect: 'Sessions, side effects',
    statement: 'Laser removal does not damage the hair',
    place: 'Can Scalp Pigmentation Be Removed?',
  },
  'removal.hair-fall-or-grey.s2': {
    aspect: 'Sessions, side effects',
    statement: 'Laser removal might make hair fall out or turn grey',
    place: 'Can Scalp Pigmentation Be Removed?',
  },
  'removal.hair-regrows.s2': {
    aspect: 'Sessions, side effects',
    statement: 'Hair affected by laser removal grows back',
    place: 'Can Scalp Pigmentation Be Removed?',
  },
  'removal.cost-more-than-procedure.s2': {
    aspect: 'Sessions, side effects',
    statement: 'Having SMP taken off can cost more than having it done',
    place: 'Can Scalp Pigmentation Be Removed?',
  },
} as const satisfies ClaimTable
