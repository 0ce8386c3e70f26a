import type { OutsideTable } from '../outside.schema'

export const whoShouldWaitFacts = {
  'c1-strict-list': {
    statement:
      'Only four things rule a tattoo out: pregnancy, breastfeeding, severely weak immunity, and scars from ' +
      'tumours. Others call for care',
    kind: 'review',
    strength: 'moderate',
    confidence: 'high',
    by: 'Adis Medical Writers',
    title:
      'Tattooing is possible in many patients with medical or skin conditions, Drugs & Therapy Perspectives ' +
      '2018:425–428',
    url: 'https://doi.org/10.1007/s40267-018-0533-z',
    year: 2018,
    read: '2026-11-21',
    readAs: 'abstract',
    studied: 'a summary of an expert guide of 2018; it studied no people itself',
    limits: 'experts’ judgement on tattoos in general; not a count of harms',
    changes: 'This is the shortest list of those who should not have it',
  },
  'c2-practical-guide': {
    statement:
      'A guide for skin doctors weighs the risks of a tattoo with diabetes, clotting trouble, heart conditions, ' +
      'medicines that weaken immunity, and pregnancy',
    kind: 'review',
    strength: 'moderate',
    confidence: 'high',
    by: 'Kluger and De Cuyper',
    title: 'American Journal of Clinical Dermatology 2018;19(2):167–180',
    url: 'https://doi.org/10.1007/s40257-017-0326-5',
    year: 2018,
    read: '2026-11-21',
    readAs: 'abstract',
    studied: 'expert advice on chronic skin and other illness; it studied no people itself',
    limits: 'what it advises for each illness is not in the summary that we read',
    changes: 'You can see here which conditions a doctor should hear about first',
  },
  'c3-ask-a-doctor': {
    statement:
      'A tattooist has no training to judge your health. Skin disease, moles, heart disease, weak immunity, ' +
      'clotting and pregnancy are questions for a doctor',
    kind: 'review',
    strength: 'moderate',
    confidence: 'high',
    by: 'Kluger',
    title: 'Current Problems in Dermatology 2015;48:76–87',
    url: 'https://doi.org/10.1159/000369189',
    year: 2015,
    read: '2026-11-21',
    readAs: 'abstract',
    studied: 'an expert’s review of who should not be tattooed; it studied no people itself',
    limits: 'one expert’s judgement on tattoos in general',
    changes: 'A medical question is not cleared by a clinic that says yes',
  },
  'c4-psoriasis': {
    statement:
      'Of 150 tattooed people with psoriasis, 13 had trouble, and in 8 the disease came up in the tattoo. The ' +
      'authors do not rule tattoos out, but advise against them while it is active or under medicines that ' +
      'weaken immunity',
    kind: 'survey',
    strength: 'moderate',
    confidence: 'high',
    by: 'Rogowska and others',
    title: 'Clinical, Cosmetic and Investigational Dermatology 2022;15:587–593',
    url: 'https://doi.org/10.2147/CCID.S348165',
    year: 2022,
    read: '2026-11-21',
    readAs: 'abstract',
    studied: '150 people with psoriasis and a tattoo, asked by questionnaire',
    limits: 'people’s own reports, and tattoos anywhere on the body',
    value: { low: 13, high: 13 },
    unit: 'people',
    changes: 'Active psoriasis is a reason to wait, quiet psoriasis is not a ban',
  },
  'c5-psoriasis-returns': {
    statement:
      'How often psoriasis comes up in a tattoo differs: over a quarter in a small Finnish survey, few and mild ' +
      'cases in a large French one',
    kind: 'survey',
    strength: 'moderate',
    confidence: 'high',
    by: 'Kluger; Grodner and others',
    title:
      'Acta Dermatovenerologica APA 2017;26(2):29–32; Journal of the European Academy of Dermatology ' +
      '2020;34(4):888–896',
    url: 'https://doi.org/10.15570/actaapa.2017.9',
    year: 2020,
    read: '2026-11-21',
    readAs: 'abstract',
    studied: '90 people with psoriasis in Finland, 48 of them tattooed; 2,053 in France',
    limits: 'people’s own reports; the two surveys do not agree',
    changes: 'The surveys cannot say how likely it is for one person',
  },
  'c6-scalp-psoriasis': {
    statement: 'A man with psoriasis of the scalp had a wide flare two weeks after a tattoo',
    kind: 'case-report',
    strength: 'very-weak',
    confidence: 'medium',
    by: 'Orzan and others',
    title: 'Tattoo-induced psoriasis, Journal of Medicine and Life 2014;7(special issue 2)',
    year: 2014,
    read: '2026-11-21',
    readAs: 'copy',
    studied: 'one man aged 27',
    limits: 'a single case; what we read does not say where his tattoo was',
    changes: 'One case cannot say how likely it is, but his psoriasis was on the scalp',
  },
  'c7-scarring-alopecia': {
    statement:
      'In scarring hair loss, such as lichen planopilaris, injury to the scalp may wake the disease. The ' +
      'evidence is thin',
    kind: 'review',
    strength: 'moderate',
    confidence: 'high',
    by: 'Fried and others',
    title:
      'Examining the potential for koebnerization and disease precipitation in cicatricial alopecias, Journal of ' +
      'Drugs in Dermatology 2023;22(1):29–34',
    url: 'https://doi.org/10.36849/JDD.6849',
    year: 2023,
    read: '2026-11-21',
    readAs: 'page',
    studied: 'papers on injury to the scalp in people with scarring hair loss',
    limits: 'we saw no data on tattoos in it; the risk is recognised, not measured',
    changes: 'Scarring hair loss is for a skin doctor first',
  },
  'c8-areata-course': {
    statement:
      'The course of alopecia areata cannot be foreseen. Hair may grow back by itself, and new patches are common',
    kind: 'professional-body',
    strength: 'moderate',
    confidence: 'high',
    by: 'British Association of Dermatologists',
    title: 'Alopecia areata',
    url: 'https://www.skinhealthinfo.org.uk/condition/alopecia-areata/',
    read: '2026-11-21',
    readAs: 'page',
    studied: 'a leaflet on the disease for patients; it studied no people itself',
    limits: 'it says nothing of SMP; what it means for dots is our inference',
    changes: 'Fixed dots may end up in the wrong place',
  },
  'c8-total-loss-course': {
    statement:
      'Of 70 people with total hair loss (alopecia totalis or universalis) who were looked at ten years on or later, 12 ' +
      'had all of their hair back, and 35 had seen no change. A review counts 32 of 375 who had all of it back, and more ' +
      'who had some for a time',
    kind: 'study',
    strength: 'weak',
    confidence: 'high',
    by: 'A study of one hospital’s records, and a review of nine papers',
    title:
      'Long-term prognosis of alopecia totalis and alopecia universalis, Dermatology 2017;233:250–256; Journal of the ' +
      'European Academy of Dermatology and Venereology 2020;34(4):709–715',
    url: 'https://doi.org/10.1159/000477458',
    year: 2020,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '70 people in one study, children among them, and 375 in the review',
    limits: 'few people, treated in different ways; it cannot say how likely it is for one person',
    changes: 'Hair may return years later, and dots stay where they are',
  },
  'c9-areata-stable': {
    statement: 'For alopecia areata we found one clinic’s rule of thumb alone: no change for 12 months before SMP',
    kind: 'commercial',
    strength: 'very-weak',
    confidence: 'low',
    by: 'An SMP clinic in Canada',
    title: 'Alopecia areata and SMP',
    url: 'https://vanc.clinic/knowledge/alopecia-areata-and-smp',
    read: '2026-11-21',
    readAs: 'page',
    studied: 'one clinic’s rule of thumb; nobody was studied',
    limits: 'a seller’s word; no guideline that we found says so',
    value: { low: 12, high: 12 },
    unit: 'months',
    changes: 'We found a number only at a seller',
  },
  'c10-isotretinoin-case': {
    statement:
      'One person’s tattoo healed slowly and badly under isotretinoin, an acne medicine. The authors say that it ' +
      'may hinder healing',
    kind: 'case-report',
    strength: 'very-weak',
    confidence: 'medium',
    by: 'Kluger and Comte',
    title: 'International Journal of Dermatology, online 16 June 2017',
    url: 'https://doi.org/10.1111/ijd.13687',
    year: 2017,
    read: '2026-11-21',
    readAs: 'press',
    studied: 'one person on 20 mg',
    limits: 'a single case, read in a news report',
    changes: 'That is a reason to ask the doctor who prescribed it',
  },
  'c11-isotretinoin-wait': {
    statement:
      'The old rule of 6 months off isotretinoin rests on labels and early cases. A review found too little ' +
      'evidence to delay most skin procedures; tattoos are not named',
    kind: 'review',
    strength: 'moderate',
    confidence: 'high',
    by: 'Spring, Krakowski and others',
    title: 'JAMA Dermatology 2017',
    url: 'https://doi.org/10.1001/jamadermatol.2017.2077',
    year: 2017,
    read: '2026-11-21',
    readAs: 'press',
    studied: '32 papers on 1,485 skin procedures',
    limits: 'tattoos are not named in the summaries that we saw',
    value: { low: 6, high: 6 },
    unit: 'months',
    changes: 'To wait is a matter of caution here, and not of proof',
  },
  'c12-keloid': {
    statement: 'People who tend to form keloids, which are raised scars, are told to avoid tattoos',
    kind: 'professional-body',
    strength: 'moderate',
    confidence: 'medium-high',
    by: 'British Association of Dermatologists, quoted in the press',
    title:
      'Statement of a spokesperson, Express Digest (expressdigest.com), “Up to 10% of people who have tattoos ' +
      'are at risk of permanent scarring”',
    url: 'https://expressdigest.com/up-to-10-of-people-who-have-tattoos-are-at-risk-of-permanent-scarring/',
    read: '2026-11-26',
    readAs: 'press',
    studied: 'advice of skin doctors in the UK; no people were studied',
    limits: 'a quotation in the press, which names chest and earlobes as the places most at risk',
    changes: 'A tendency to raised scars is a matter for a skin doctor before any needle',
  },
  'c12-keloid-family': {
    statement: 'The tendency to form keloids, which are raised scars, can run in families',
    kind: 'charity',
    strength: 'weak',
    confidence: 'medium-high',
    by: 'British Skin Foundation, quoted in the press',
    title: 'What are keloids?, Daily Mail, 20 March 2018',
    url: 'https://www.dailymail.co.uk/health/fb-5522237/WHAT-KELOIDS.html',
    year: 2018,
    read: '2026-11-26',
    readAs: 'press',
    studied: 'what a UK charity for skin research tells the public; no people were studied',
    limits: 'a panel in a newspaper; it does not say how often',
    changes: 'Raised scars in close family are a reason to ask a skin doctor',
  },
  'c12-keloid-groups': {
    statement:
      'Keloids can form in anyone, but are more common in people of African, Asian or Hispanic descent. Only a ' +
      'minority of people ever form one',
    kind: 'professional-body',
    strength: 'moderate',
    confidence: 'high',
    by: 'British Association of Dermatologists',
    title: 'Keloids, leaflet for patients',
    url: 'https://www.skinhealthinfo.org.uk/condition/keloids/',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'a leaflet on the disease for patients; it studied no people itself',
    limits: 'it gives no rates. The scalp is not among the places it lists as usual, which is no promise',
    changes: 'Darker skin is a reason to look at old scars before any needle, not a bar',
  },
} as const satisfies OutsideTable
