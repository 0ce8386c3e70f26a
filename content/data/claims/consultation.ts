import type { ClaimTable } from '../claims.schema'

export const consultationClaims = {
  'consultation.most-have-one.s1': {
    aspect: 'When / whether',
    statement: 'Most people will have had a consultation before their first treatment',
    place: 'PLACE',
  },
  'consultation.free-consultation.s1': {
    aspect: 'When / whether',
    statement: 'It is worth seeking out a practitioner whose first consultation costs nothing',
    place: 'PLACE',
  },
  'consultation.before-tattooing.s2': {
    aspect: 'When / whether',
    statement: 'Consultations take place before the hair tattooing begins',
    place: 'PLACE',
  },
  'consultation.days-before.s2': {
    aspect: 'When / whether',
    statement: 'This may happen a day or some days ahead of the tattooing',
    place: 'PLACE',
  },
  'consultation.content.s1': {
    aspect: 'Content',
    statement: 'The consultation covers the process and the results to expect',
    place: 'PLACE',
  },
  'consultation.free-consultation-purpose.s1': {
    aspect: 'Content',
    statement: 'The consultation is where treatment and hoped-for outcome are talked through',
    place: 'PLACE',
  },
  'consultation.expectations.s2': {
    aspect: 'Content',
    statement: 'The client\'s expectations and wishes are discussed at consultation',
    place: 'PLACE',
  },
  'consultation.artist-plans.s2': {
    aspect: 'Content',
    statement: 'At consultation the artist decides how to proceed',
    place: 'PLACE',
  },
  'consultation.goals.s3': {
    aspect: 'Content',
    statement: 'Client and surgeon set goals and expectations',
    place: 'PLACE',
  },
  'consultation.describe-results.s3': {
    aspect: 'Content',
    statement: 'Clients describe the final look they want and the doctor explains how it will be done',
    place: 'PLACE',
  },
  'consultation.pinpoint-areas.s3': {
    aspect: 'Content',
    statement: 'They pinpoint the scalp areas that need medical-grade tattooing',
    place: 'PLACE',
  },
  'consultation.no-two-alike.s3': {
    aspect: 'Content',
    statement: 'Each SMP treatment is unique',
    place: 'PLACE',
  },
  'consultation.eligibility.s2': {
    aspect: 'Eligibility, patch test',
    statement: 'The client is evaluated for eligibility before the procedure',
    place: 'PLACE',
  },
  'consultation.patch-test.s2': {
    aspect: 'Eligibility, patch test',
    statement: 'The artist might do a patch test for allergy or other problems',
    place: 'PLACE',
  },
  'consultation.preparation-instructions.s1': {
    aspect: 'What the client leaves with',
    statement: 'Clients are told beforehand how to get the scalp ready',
    place: 'PLACE',
  },
  'consultation.timeline-known.s3': {
    aspect: 'What the client leaves with',
    statement: 'By the end the client knows the timeline of the overall process',
    place: 'PLACE',
  },
  'consultation.total-cost-known.s3': {
    aspect: 'What the client leaves with',
    statement: 'By the end of the consultation the client knows the total cost',
    place: 'PLACE',
  },
  'consultation.instructions-known.s3': {
    aspect: 'What the client leaves with',
    statement: 'By the end of the consultation the client knows any pre-procedure instructions',
    place: 'PLACE',
  },
} as const satisfies ClaimTable
