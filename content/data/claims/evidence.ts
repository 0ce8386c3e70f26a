import type { ClaimTable } from '../claims.schema'

export const evidenceClaims = {
  'evidence.study-2021-n.s1': {
    aspect: '2021 study',
    statement: 'The article reports on a 2021 study of {value}',
    place: '(part on the 2021 study)',
    // The article names neither authors nor title.
    value: { low: 22, high: 22 }, unit: 'people', printed: '22 people',
    basis: 'study',
  },
  'evidence.study-2021-indications.s1': {
    aspect: '2021 study',
    statement: 'The study participants had SMP to address certain problems, which the surviving text does not name',
    place: '(part on the 2021 study)',
    basis: 'study',
  },
  'evidence.study-2021-schedule.s1': {
    aspect: '2021 study',
    statement: 'In the study every participant had {value} and then a touch-up',
    place: '(part on the 2021 study)',
    value: { low: 3, high: 3 }, unit: 'sessions', printed: 'three weekly sessions',
    basis: 'study',
  },
  'evidence.study-2021-touchup.s1': {
    aspect: '2021 study',
    statement: 'In the study the fourth session, a touch-up, came {value} after the others',
    place: '(part on the 2021 study)',
    value: { low: 1, high: 1 }, unit: 'months', printed: 'a month later',
    basis: 'study',
  },
  'evidence.study-2021-followup.s1': {
    aspect: '2021 study',
    statement: 'The study followed its participants for {value} after SMP',
    place: '(part on the 2021 study)',
    value: { low: 7, high: 32 }, unit: 'months', printed: '7–32 months',
    basis: 'study',
  },
  'evidence.study-2021-fading-minimal.s1': {
    aspect: '2021 study',
    statement: 'The tattoo faded only minimally while the study followed its participants',
    place: '(part on the 2021 study)',
    basis: 'study',
  },
  'evidence.study-2021-no-serious-ae.s1': {
    aspect: '2021 study',
    statement: 'The 2021 study found no serious adverse events or complications',
    place: '(part on the 2021 study)',
    basis: 'study',
  },
  'evidence.study-2021-allergy.s1': {
    aspect: '2021 study',
    statement: 'In the 2021 study {value} had an allergic reaction to SMP',
    place: '(part on the 2021 study)',
    value: { low: 1, high: 1 }, unit: 'people', printed: 'One participant',
    basis: 'study',
  },
  'evidence.study-2021-very-satisfied.s1': {
    aspect: '2021 study',
    statement: 'In a later questionnaire, {value} of the participants were very satisfied with the outcome',
    place: '(part on the 2021 study)',
    value: { low: 80, high: 80 }, unit: 'percent', printed: '80%',
    basis: 'study',
  },
  'evidence.study-2021-recommend.s1': {
    aspect: '2021 study',
    statement: 'In the questionnaire, {value} of the participants would recommend SMP to people with similar problems',
    place: '(part on the 2021 study)',
    value: { low: 100, high: 100 }, unit: 'percent', printed: '100%',
    basis: 'study',
  },
  'evidence.ref-daruwalla-2022.s2': {
    aspect: 'References',
    statement: 'The article lists a review of hair camouflage by Daruwalla, Dhurat and Hamid (2022)',
    place: '(list of papers at the end)',
  },
  'evidence.ref-rassman-2015.s2': {
    aspect: 'References',
    statement:
      'The article lists a paper by Rassman, Pak, Kim and Estrin (2015) on SMP as a concealer for hair and scalp',
    place: '(list of papers at the end)',
  },
  'evidence.ref-park-2022.s2': {
    aspect: 'References',
    statement: 'The article lists a review of natural results of SMP by Park, Ho and Manonukul (2022)',
    place: '(list of papers at the end)',
  },
  'evidence.ref-rassman-2013.s2': {
    aspect: 'References',
    statement: 'The article lists a paper by Rassman, Pak and Kim (2013) on SMP as a useful treatment for hair loss',
    place: '(list of papers at the end)',
  },
  'evidence.ref-dhurat-2017.s2': {
    aspect: 'References',
    statement: 'The article lists a paper by Dhurat, Shanshanwal and Dandale (2017) on standardising the SMP procedure',
    place: '(list of papers at the end)',
  },
  'evidence.ref-nutrafol.s3': {
    aspect: 'References',
    statement: 'The article lists a page by Nutrafol as a source',
    place: '(list of sources at the end)',
  },
  'evidence.ref-art-of-beauty.s3': {
    aspect: 'References',
    statement: 'The article lists a page by Art of Beauty as a source',
    place: '(list of sources at the end)',
  },
  'evidence.ref-aedit.s3': {
    aspect: 'References',
    statement: 'The article lists a page by AEDIT on what drives the cost of SMP as a source',
    place: '(list of sources at the end)',
  },
} as const satisfies ClaimTable
