import type { StanceTable } from '../stance.schema'

export const whatCanGoWrongStances = {
  'allergy-is-a-risk': {
    says: 'An allergic reaction is a risk',
    claims: ['risk.allergic-reaction.s1', 'risk.allergic-reaction.s2', 'risk.allergic.s4'],
  },
  'calls-it-safe': {
    says: 'SMP is safe',
    claims: ['risk.safe-effective.s4', 'risk.safe-for-all.s4', 'technique.epidermal-makes-non-invasive.s4'],
    differs: {
      // Only in good and experienced hands.
      weaker: ['risk.safe-in-good-hands.s2'],
      beside: [
        'risk.bad-smp-worse-than-none.s0',
        'risk.may-come-with-risks.s1',
        'practitioner.background-minimises-risk.s3',
      ],
    },
  },
  'risk.fda-list-basis.s1': { claims: ['risk.fda-list-basis.s1'] },
  'risk.granuloma.s1': { claims: ['risk.granuloma.s1'] },
  'risk.infection-types.s1': {
    claims: ['risk.infection-types.s1'],
    // Infection, or the bacteria that a needled skin lets in; neither HIV nor hepatitis.
    differs: { part: ['risk.sensitive-to-bacteria.s2', 'risk.infection.s4'] },
  },
  'risk.mri.s1': { claims: ['risk.mri.s1', 'risk.mri-inform-radiologist.s1'] },
  'risk.reduced-by-care-and-choice.s4': {
    claims: ['risk.reduced-by-care-and-choice.s4'],
    differs: {
      // The choice alone, or the care alone.
      part: [
        'practitioner.trained-reduces-risk.s1',
        'risk.safe-in-good-hands.s2',
        'practitioner.background-minimises-risk.s3',
      ],
      beside: ['practitioner.choice-critical.s0'],
    },
  },
  'removal.side-effects.s1': { claims: ['removal.side-effects.s1', 'removal.hair-fall-or-grey.s2'] },
  'sessions.follow-up.s4': {
    claims: ['sessions.follow-up.s4'],
    // A session in which dots that have paled are renewed; a touch-up in a study.
    differs: { part: ['procedure.s3-reinforce-faded.s0'], beside: ['evidence.study-2021-touchup.s1'] },
  },
} as const satisfies StanceTable
