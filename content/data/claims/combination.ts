import type { ClaimTable } from '../claims.schema'

export const combinationClaims = {
  'combination.transplant-yes.s0': {
    aspect: 'With a transplant',
    statement: 'SMP can be combined with a hair transplant, an increasingly popular pairing',
    place: 'PLACE',
  },
  'combination.transplant-density.s0': {
    aspect: 'With a transplant',
    statement: 'SMP adds the look of density between transplanted grafts for a fuller overall appearance',
    place: 'PLACE',
  },
  'combination.improves-transplant-look.s4': {
    aspect: 'With a transplant',
    statement: 'SMP can hide a transplant\'s scars and make the transplant itself look better',
    place: 'PLACE',
  },
  'combination.does-not-interfere.s2': {
    aspect: 'In general',
    statement: 'SMP does not interfere with other methods of fighting hair thinning',
    place: 'PLACE',
  },
  'combination.not-simultaneous.s2': {
    aspect: 'In general',
    statement: 'Other treatments should not be done around the time of SMP',
    place: 'PLACE',
  },
  'combination.wait-until-healed.s2': {
    aspect: 'In general',
    statement: 'Wait until the hair tattoo has healed before other treatments',
    place: 'PLACE',
  },
  'combination.ok-after-healing.s2': {
    aspect: 'In general',
    statement: 'After healing SMP can be combined with other treatments',
    place: 'PLACE',
  },
  'combination.consult-provider.s2': {
    aspect: 'In general',
    statement: 'Consult the service provider before combining other treatments with SMP',
    place: 'PLACE',
  },
  'combination.minoxidil-stop.s2': {
    aspect: 'Minoxidil',
    statement: 'People taking minoxidil should stop for a while to let the scalp heal',
    place: 'PLACE',
  },
  'combination.minoxidil-fades.s2': {
    aspect: 'Minoxidil',
    statement: 'Minoxidil right after SMP can fade pigment and affect results',
    place: 'PLACE',
  },
  'combination.avoid-minoxidil.s3': {
    aspect: 'Minoxidil',
    statement: 'Avoid topical minoxidil to limit fading',
    place: 'PLACE',
  },
} as const satisfies ClaimTable
