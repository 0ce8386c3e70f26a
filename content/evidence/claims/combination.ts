import type { ClaimTable } from '../claims.schema'

export const combinationClaims = {
  'combination.transplant-yes.s0': {
    aspect: 'With a transplant',
    statement: 'SMP can be combined with a hair transplant, and more and more people do so',
    place: 'FAQ: Can I get SMP and …',
  },
  'combination.transplant-density.s0': {
    aspect: 'With a transplant',
    statement: 'SMP adds the look of density between transplanted grafts, for a fuller look overall',
    place: 'FAQ: Can I get SMP and …',
  },
  'combination.improves-transplant-look.s4': {
    aspect: 'With a transplant',
    statement: 'SMP can cover the scars of a hair transplant and make its result look better',
    place: '(conclusion)',
  },
  'combination.does-not-interfere.s2': {
    aspect: 'In general',
    statement: 'SMP does not interfere with other methods against thinning hair',
    place: 'Do Scalp Tattoos Affect Hair Growth?',
  },
  'combination.not-simultaneous.s2': {
    aspect: 'In general',
    statement: 'Other treatments should not be done around the time of SMP',
    place: 'Can You Combine SMP with Other Treatments?',
  },
  'combination.wait-until-healed.s2': {
    aspect: 'In general',
    statement: 'Other treatments should wait until the scalp has healed',
    place: 'Can You Combine SMP with Other Treatments?',
  },
  'combination.ok-after-healing.s2': {
    aspect: 'In general',
    statement: 'After healing, SMP can be combined with other treatments',
    place: 'Can You Combine SMP with Other Treatments?',
  },
  'combination.consult-provider.s2': {
    aspect: 'In general',
    statement: 'The provider should be asked before SMP is combined with other treatments',
    place: 'Can You Combine SMP with Other Treatments?',
  },
  'combination.minoxidil-stop.s2': {
    aspect: 'Minoxidil',
    statement: 'People on minoxidil should stop it for a while to let the scalp heal',
    place: 'Can You Combine SMP with Other Treatments?',
  },
  'combination.minoxidil-fades.s2': {
    aspect: 'Minoxidil',
    statement: 'Minoxidil right after SMP can make the pigment fade and affect the result',
    place: 'Can You Combine SMP with Other Treatments?',
  },
  'combination.avoid-minoxidil.s3': {
    aspect: 'Minoxidil',
    statement: 'Minoxidil on the scalp is to be avoided so that SMP fades less',
    place: 'Accelerated Environmental Factors',
  },
} as const satisfies ClaimTable
