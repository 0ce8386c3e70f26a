import type { ClaimTable } from '../claims.schema'

export const womenClaims = {
  'women.female-pattern.s1': {
    aspect: 'Use',
    statement: 'SMP may suit people with female pattern hair loss',
    place: 'PLACE',
  },
  'women.middle-part.s3': {
    aspect: 'Use',
    statement: 'Women with age-related thinning may choose SMP for extra coverage at the middle part',
    place: 'PLACE',
  },
  'women.add-density.s4': {
    aspect: 'Use',
    statement: 'For women with thinning hair SMP adds density for a fuller look over the whole scalp',
    place: 'PLACE',
  },
  'women.excellent-option.s4': {
    aspect: 'Use',
    statement: 'S4 warmly recommends SMP to women who are thinning or bald',
    place: 'PLACE',
  },
  'women.thicker-confidence.s4': {
    aspect: 'Use',
    statement: 'For women SMP can make hair look thicker, restore confidence and improve appearance',
    place: 'PLACE',
  },
  'women.fphl-causes.s4': {
    aspect: 'Cause',
    statement: 'Hormones, menopause and some illnesses can bring about female pattern loss',
    place: 'PLACE',
  },
  'women.hairline-frames-face.s4': {
    aspect: 'Hairline',
    statement: 'SMP can create a denser, more defined hairline that frames the face and enhances features',
    place: 'PLACE',
  },
  'women.dots-behind-hairline.s4': {
    aspect: 'Hairline',
    statement: 'As a rule the dots go behind the hairline, hidden among the thin hairs that are there',
    place: 'PLACE',
  },
} as const satisfies ClaimTable
