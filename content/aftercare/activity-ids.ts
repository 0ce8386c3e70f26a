/**
 * What the guide speaks of that a reader may want to do, in the order of the pages. Permanent: they stand in addresses and
 * in kept plans. Their words stand in aftercare.ts; whoever only has to know the names reads this, and loads no more.
 */
export const activityIds = [
  'rinse',
  'wash',
  'shampoo',
  'shower',
  'pool',
  'gym',
  'sauna',
  'touch',
  'scrub',
  'shave',
  'pillow',
  'clean',
  'sun',
  'sunscreen',
  'hat',
  'moisturise',
  'minoxidil',
  'spray',
  'alcohol',
  'acid',
  'harsh',
  'treatments',
  'routine',
  'normal',
  'blood',
  'mri',
] as const
export type AftercareActivity = (typeof activityIds)[number]
