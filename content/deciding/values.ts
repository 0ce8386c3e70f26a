import type { ValueId } from './value-ids'
import type { ValueEntry } from './values.schema'

/*
 * What people wish for when they decide about hair loss, and how each option stands to it. Each standing is read from the
 * option's own cell under `aspect`, which is shown beside it, so that a reader can see why, and judge otherwise.
 */
export const values = {
  'real-hair': {
    says: 'I want hair that grows',
    short: 'hair that grows',
    aspect: 'does-to-hair',
    stands: {
      finasteride: 'partly',
      'hair-systems': 'no',
      'hair-transplant': 'yes',
      minoxidil: 'partly',
      'scalp-microblading': 'no',
      smp: 'no',
      'shaved-or-as-it-is': 'no',
    },
  },
  soon: {
    says: 'I want to see a change within a few weeks',
    short: 'seeing it soon',
    aspect: 'see-it',
    stands: {
      finasteride: 'no',
      'hair-systems': 'yes',
      'hair-transplant': 'no',
      minoxidil: 'no',
      'scalp-microblading': 'partly',
      smp: 'partly',
      'shaved-or-as-it-is': 'yes',
    },
  },
  lasts: {
    says: 'I want it to last for years without me doing anything',
    short: 'that it lasts',
    aspect: 'lasts',
    stands: {
      finasteride: 'no',
      'hair-systems': 'no',
      'hair-transplant': 'partly',
      minoxidil: 'no',
      'scalp-microblading': 'partly',
      smp: 'partly',
      'shaved-or-as-it-is': 'no',
    },
  },
  'little-to-do': {
    says: 'I want as little to do as possible from day to day',
    short: 'little to do each day',
    aspect: 'upkeep-time',
    stands: {
      finasteride: 'partly',
      'hair-systems': 'no',
      'hair-transplant': 'partly',
      minoxidil: 'no',
      'scalp-microblading': 'partly',
      smp: 'partly',
      'shaved-or-as-it-is': 'partly',
    },
  },
  'look-fuller': {
    says: 'I want to look as if I had more hair',
    short: 'looking fuller',
    aspect: 'helps',
    stands: {
      finasteride: 'partly',
      'hair-systems': 'yes',
      'hair-transplant': 'yes',
      minoxidil: 'partly',
      'scalp-microblading': 'partly',
      smp: 'yes',
      'shaved-or-as-it-is': 'no',
    },
  },
  'no-needle': {
    says: 'I want no needle and no surgery',
    short: 'no needle or surgery',
    aspect: 'feels',
    stands: {
      finasteride: 'yes',
      'hair-systems': 'yes',
      'hair-transplant': 'no',
      minoxidil: 'yes',
      'scalp-microblading': 'no',
      smp: 'no',
      'shaved-or-as-it-is': 'yes',
    },
  },
  'no-medicine': {
    says: 'I want no medicine in my body',
    short: 'no medicine',
    aspect: 'what-it-is',
    stands: {
      finasteride: 'no',
      'hair-systems': 'yes',
      'hair-transplant': 'partly',
      minoxidil: 'no',
      'scalp-microblading': 'yes',
      smp: 'yes',
      'shaved-or-as-it-is': 'yes',
    },
  },
  undo: {
    says: 'I want to be able to go back',
    short: 'being able to go back',
    aspect: 'undo',
    stands: {
      finasteride: 'partly',
      'hair-systems': 'yes',
      'hair-transplant': 'no',
      minoxidil: 'partly',
      'scalp-microblading': 'partly',
      smp: 'partly',
      'shaved-or-as-it-is': 'yes',
    },
  },
  'cheap-at-first': {
    says: 'I want to spend little at the start',
    short: 'spending little at first',
    aspect: 'cost-first',
    stands: {
      finasteride: 'yes',
      'hair-systems': 'partly',
      'hair-transplant': 'no',
      minoxidil: 'yes',
      'scalp-microblading': 'partly',
      smp: 'no',
      'shaved-or-as-it-is': 'yes',
    },
  },
  'well-studied': {
    says: 'I want something that has been studied well',
    short: 'that it was studied well',
    aspect: 'how-sure',
    stands: {
      finasteride: 'yes',
      'hair-systems': 'partly',
      'hair-transplant': 'no',
      minoxidil: 'yes',
      'scalp-microblading': 'no',
      smp: 'no',
      'shaved-or-as-it-is': 'partly',
    },
  },
} as const satisfies Readonly<Record<ValueId, ValueEntry>>
