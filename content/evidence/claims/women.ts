import type { ClaimTable } from '../claims.schema'

export const womenClaims = {
  'women.female-pattern.s1': {
    aspect: 'Use',
    statement: 'SMP may suit people with female pattern hair loss',
    place: '(part on who SMP may suit)',
  },
  'women.middle-part.s3': {
    aspect: 'Use',
    statement: 'Women may choose SMP for more coverage at the middle part if their hair has thinned with age',
    place: 'SMP Definition',
  },
  'women.add-density.s4': {
    aspect: 'Use',
    statement: 'For women with thinning hair SMP can add density, so that the whole scalp looks fuller',
    place: 'Who is Suitable for SMP?',
  },
  'women.excellent-option.s4': {
    aspect: 'Use',
    statement: 'For women with thinning hair or baldness SMP can be an excellent choice',
    place: 'SMP for Women',
  },
  'women.thicker-confidence.s4': {
    aspect: 'Use',
    statement: 'SMP can help women’s hair look thicker, restore confidence and improve their appearance',
    place: 'SMP for Women',
  },
  'women.fphl-causes.s4': {
    aspect: 'Cause',
    statement: 'Hormonal changes, menopause and certain medical conditions can cause female pattern hair loss',
    place: 'SMP for Women',
  },
  'women.hairline-frames-face.s4': {
    aspect: 'Hairline',
    statement: 'SMP can make the hairline look denser and clearer, which frames the face and brings out its features',
    place: 'SMP for Women',
  },
  'women.dots-behind-hairline.s4': {
    aspect: 'Hairline',
    statement: 'Generally the dots go behind the hairline, hidden between the thinning hairs',
    place: 'SMP for Women',
  },
} as const satisfies ClaimTable
