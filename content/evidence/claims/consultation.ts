import type { ClaimTable } from '../claims.schema'

export const consultationClaims = {
  'consultation.most-have-one.s1': {
    aspect: 'When / whether',
    statement: 'Most people will have had a consultation before their first treatment',
    place: '(part on the procedure)',
  },
  'consultation.free-consultation.s1': {
    aspect: 'When / whether',
    statement: 'A free consultation is something to look for in a practitioner',
    place: '(part on choosing a practitioner)',
  },
  'consultation.before-tattooing.s2': {
    aspect: 'When / whether',
    statement: 'Consultations take place before the tattooing begins',
    place: 'Step 1',
  },
  'consultation.days-before.s2': {
    aspect: 'When / whether',
    statement: 'The patch test, or all of the consultation, might take place {value} before the tattooing',
    place: 'Step 1',
    // The source says only "this step"; "a few" gives no upper end.
    value: { low: 1, high: null },
    unit: 'days',
    printed: 'one or a few days',
  },
  'consultation.content.s1': {
    aspect: 'Content',
    statement: 'The consultation is about the process and the results to expect',
    place: '(part on the procedure)',
  },
  'consultation.free-consultation-purpose.s1': {
    aspect: 'Content',
    statement: 'A free consultation is for talking over the treatment and the results wanted',
    place: '(part on choosing a practitioner)',
  },
  'consultation.expectations.s2': {
    aspect: 'Content',
    statement: 'Consultations cover the client’s expectations and wishes',
    place: 'Step 1',
  },
  'consultation.artist-plans.s2': {
    aspect: 'Content',
    statement: 'During consultations the practitioner works out how to proceed',
    place: 'Step 1',
  },
  'consultation.goals.s3': {
    aspect: 'Content',
    statement: 'Client and surgeon sit down to set goals and expectations for the “surgery”',
    place: '(phase of the consultation)',
  },
  'consultation.describe-results.s3': {
    aspect: 'Content',
    statement: 'Clients describe how the result should look and the doctor explains how to get there',
    place: '(phase of the consultation)',
  },
  'consultation.pinpoint-areas.s3': {
    aspect: 'Content',
    statement: 'The areas of the scalp that need “medical grade” tattooing are pinpointed',
    place: '(phase of the consultation)',
  },
  'consultation.no-two-alike.s3': {
    aspect: 'Content',
    statement: 'No SMP procedure is exactly like another',
    place: '(phase of the consultation)',
  },
  'consultation.eligibility.s2': {
    aspect: 'Eligibility, patch test',
    statement: 'Before the procedure it is checked whether the client is eligible for it',
    place: 'Step 1',
  },
  'consultation.patch-test.s2': {
    aspect: 'Eligibility, patch test',
    statement: 'The practitioner might do a patch test for allergy or any other problem',
    place: 'Step 1',
  },
  'consultation.preparation-instructions.s1': {
    aspect: 'What the client leaves with',
    statement: 'The practitioner also explains how to prepare the scalp before treatment',
    place: '(part on the procedure)',
  },
  'consultation.timeline-known.s3': {
    aspect: 'What the client leaves with',
    statement: 'After the consultation the client has a clear idea of the timeline',
    place: '(phase of the consultation)',
  },
  'consultation.total-cost-known.s3': {
    aspect: 'What the client leaves with',
    statement: 'After the consultation the client has a clear idea of the total cost',
    place: '(phase of the consultation)',
  },
  'consultation.instructions-known.s3': {
    aspect: 'What the client leaves with',
    statement: 'After the consultation the client knows any further instructions for the time up to the procedure',
    place: '(phase of the consultation)',
  },
} as const satisfies ClaimTable
