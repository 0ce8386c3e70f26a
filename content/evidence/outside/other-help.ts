import type { OutsideTable } from '../outside.schema'

export const otherHelpFacts = {
  'e19-alopecia-tablet': {
    statement:
      'Since March 2024 the NHS in England can offer a tablet, ritlecitinib, for severe alopecia areata from 12 years of ' +
      'age. In its trial 23% had at least four fifths of the scalp covered after six months, and 1.6% on a dummy pill',
    kind: 'health-service',
    strength: 'moderate',
    confidence: 'high',
    by: 'National Institute for Health and Care Excellence (NICE); the trial as reported by Pharmacy Times',
    title:
      'Ritlecitinib for treating severe alopecia areata in people 12 years and over (TA958), resource impact report',
    url: 'https://www.nice.org.uk/guidance/ta958/resources/resource-impact-summary-report-13368436957',
    year: 2024,
    read: '2026-11-26',
    readAs: 'page',
    studied: '718 people with half of the scalp bare or more, in the trial behind it',
    limits: 'a medicine for the long term that acts on the immune system; we read little of its harms',
    value: { low: 12, high: 12 },
    unit: 'years',
    changes: 'There is something to ask a skin doctor about, for the young too',
  },
  'e20-wigs-for-the-young': {
    statement: 'In England an NHS wig is free for those under 16, and under 19 for those in full-time education',
    kind: 'health-service',
    strength: 'strong',
    confidence: 'high',
    by: 'NHS Business Services Authority',
    title: 'Wigs and fabric supports',
    url: 'https://www.nhsbsa.nhs.uk/node/1209',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'a rule of the NHS in England: who pays no charge',
    limits: 'the copy is undated; how many wigs, and of which kind, is decided locally',
    changes: 'A cover that takes no needle and no birthday',
  },
  'e21-school-pack': {
    statement:
      'A charity has a pack for schools on alopecia, made with young people who have it and their families. It holds ' +
      'lessons and training for staff',
    kind: 'charity',
    strength: 'moderate',
    confidence: 'high',
    by: 'Alopecia UK',
    title: 'Request your schools pack',
    url: 'https://www.alopecia.org.uk/request-your-schools-pack',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'what a UK charity offers; no people were studied',
    limits: 'made for schools in the UK; what it does for a child is not in what we read',
    changes: 'A school can be helped to understand',
  },
} as const satisfies OutsideTable
