import type { OutsideTable } from '../outside.schema'

export const lawsAndTrainingFacts = {
  'i1-england': {
    statement:
      'In England the person and the place register with the council, which cannot refuse. Registration is no ' +
      'proof of skill',
    kind: 'regulator',
    strength: 'strong',
    confidence: 'high',
    by: 'Gloucester City Council',
    title: 'Local Government (Miscellaneous Provisions) Act 1982',
    year: 1982,
    changes: 'A council entry can be looked up, and proves little',
    contradicts: ['regulation.none-official.s1'],
    recheck: true,
  },
  'i2-wales': {
    statement:
      'In Wales anyone who tattoos, semi-permanent make-up included, has needed a licence since 29 November ' +
      '2024, with a course and a public register',
    kind: 'regulator',
    strength: 'strong',
    confidence: 'high',
    by: 'Welsh Government',
    title: 'New licensing rules for special procedures',
    url: 'https://gov.wales/new-licensing-rules-special-procedures',
    year: 2024,
    changes: 'A register can be looked up',
    contradicts: ['regulation.none-official.s1'],
    recheck: true,
  },
  'i3-scotland': {
    statement:
      'In Scotland the work needs a council licence; the law names micropigmentation. Regulated health workers ' +
      'are exempt',
    kind: 'regulator',
    strength: 'strong',
    confidence: 'high',
    by: 'West Lothian Council',
    title: 'Licensing of Skin Piercing and Tattooing Order 2006',
    year: 2006,
    changes: 'A licence can be asked for',
    contradicts: ['regulation.none-official.s1'],
    recheck: true,
  },
  'i4-northern-ireland': {
    statement: 'In Northern Ireland whoever colours skin semi-permanently registers with the council',
    kind: 'law',
    strength: 'strong',
    confidence: 'high',
    by: 'United Kingdom',
    title: 'Local Government (Miscellaneous Provisions) (NI) Order 1985, article 14',
    year: 1985,
    changes: 'A council entry can be looked up',
    contradicts: ['regulation.none-official.s1'],
    recheck: true,
  },
  'i5-california': {
    statement:
      'In California permanent make-up is “body art”: yearly registration, training on germs in blood, and ' +
      'clients of 18 or over',
    kind: 'law',
    strength: 'strong',
    confidence: 'high',
    by: 'State of California',
    title: 'Safe Body Art Act, Health and Safety Code 119300–119306',
    year: 2011,
    changes: 'One US state shows what can be asked of any clinic',
    contradicts: ['regulation.none-official.s1'],
    recheck: true,
  },
  'i6-california-consent': {
    statement:
      'In California a client first fills in a health questionnaire and signs a consent that says the mark is ' +
      'permanent',
    kind: 'law',
    strength: 'strong',
    confidence: 'high',
    by: 'State of California',
    title: 'AB 1168, Legislative Counsel’s Digest',
    year: 2013,
    changes: 'A fair minimum to look for anywhere',
    recheck: true,
  },
  'i7-us-states': {
    statement: 'Rules differ by US state. By one insurer’s count at least 45 states forbid tattooing minors',
    kind: 'commercial',
    strength: 'weak',
    confidence: 'medium',
    by: 'An insurer’s summary',
    title: 'State laws on tattooing',
    changes: 'Which age and which licence depend on the state',
    contradicts: ['regulation.none-official.s1', 'candidacy.all-ages-intro.s4'],
    recheck: true,
  },
  'i8-spcp-trainers': {
    statement:
      'A US society of permanent make-up artists wants its trainers to have 5 years and 300 procedures of each ' +
      'kind they teach',
    kind: 'professional-body',
    strength: 'moderate',
    confidence: 'high',
    by: 'Society of Permanent Cosmetic Professionals',
    title: 'Technician information',
    url: 'https://spcp.org/technician-info',
    value: { low: 5, high: 5 },
    unit: 'years',
    changes: 'A yardstick for “experienced”, which no source gives',
    recheck: true,
  },
  'i9-certified': {
    statement: '“Certified” can mean a course of two days',
    kind: 'commercial',
    strength: 'very-weak',
    confidence: 'medium-low',
    by: 'A permanent make-up artist',
    title: 'What you should know about cosmetic tattooing',
    url: 'http://cosmetictattoo.com/what-you-should-know-about-cosmetic-tattooing/',
    changes: 'The word alone says nothing; who certifies does',
  },
} as const satisfies OutsideTable
