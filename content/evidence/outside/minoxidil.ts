import type { OutsideTable } from '../outside.schema'

/** Minoxidil: who it is for, what was counted, and what it is like to live with. */
export const minoxidilFacts = {
  'e25-minoxidil-men': {
    statement:
      'The US label of 5% minoxidil for men is for the top of the head only, not for a hairline that moves back. It rules ' +
      'out sudden or patchy loss, loss without a known cause, a sore scalp and anyone under 18, and says that it will not ' +
      'work for all men',
    kind: 'regulator',
    strength: 'strong',
    confidence: 'high',
    by: 'A label in DailyMed, the US register of medicine labels',
    title: 'Minoxidil liquid for the scalp, 5%, for men, May 2024',
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=16b36a38-72c3-4a19-a28c-757ae02e097a',
    year: 2024,
    read: '2026-11-26',
    readAs: 'page',
    studied: 'a rule of the US register: what a maker prints on the box',
    limits: 'a label for the US; in other countries the box may say something else',
    changes: 'It decides who the bottle is made for before anybody pays',
  },
  'e26-minoxidil-women': {
    statement:
      'In the US minoxidil is sold for women too: a 5% foam for the top of the head once a day, or a 2% liquid ' +
      'twice. A label of the liquid rules out loss after a birth and says that it may do harm in pregnancy and ' +
      'while breast-feeding',
    kind: 'regulator',
    strength: 'strong',
    confidence: 'high',
    by: 'Two labels from DailyMed, the US register of medicine labels',
    title: 'Minoxidil liquid for women, 2%; and, in DailyMed, Minoxidil foam, 5%, for women, June 2025',
    url: 'https://fda.report/DailyMed/02142c9c-8b2c-479e-8205-23d2a9c2f198',
    year: 2025,
    read: '2026-11-26',
    readAs: 'page',
    studied: 'a rule of the US register: what makers print on the box',
    limits: 'labels for the US; how often a pregnancy was harmed is not on them',
    changes: 'Women have a product of their own, with a warning of its own',
  },
  'e27-minoxidil-warning-signs': {
    statement:
      'The labels say to stop minoxidil and ask a doctor about chest pain, a racing heart, faintness, dizziness, sudden ' +
      'weight gain, swollen hands or feet, or a sore scalp. With heart disease one is to ask before using it',
    kind: 'regulator',
    strength: 'strong',
    confidence: 'high',
    by: 'Labels from DailyMed, the US register of medicine labels',
    title: 'Minoxidil liquid for women, 2%; much the same on the 5% liquid for men',
    url: 'https://fda.report/DailyMed/02142c9c-8b2c-479e-8205-23d2a9c2f198',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'a rule of the US register: what makers print on the box',
    limits: 'it does not say how often any of this happens',
    changes: 'What goes on the scalp can reach the heart',
  },
  'e28-minoxidil-women-counted': {
    statement:
      'In six trials 157 of 593 women on minoxidil said that their hair had grown back moderately or markedly. On a dummy ' +
      'liquid 77 of 555 said so',
    kind: 'review',
    strength: 'strong',
    confidence: 'high',
    by: 'Van Zuuren, Fedorowicz and Schoones, Cochrane',
    title: 'Interventions for female pattern hair loss, Cochrane Database of Systematic Reviews 2016',
    url: 'https://doi.org/10.1002/14651858.CD007628.pub4',
    year: 2016,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '1,148 women with pattern hair loss in six trials of 2% (in one of them 1%)',
    limits: 'what women said of themselves; the summary gives no length. Only one study asked about quality of life',
    changes: 'It puts a number, and its dummy number, on what women can expect',
  },
  'e29-minoxidil-men-counted': {
    statement:
      'After 48 weeks men on 5% minoxidil had 18.6 more hairs on each square centimetre, men on 2% had 12.7 more, and men ' +
      'on a dummy liquid 3.9 more. On 5%, 4% had an itchy scalp',
    kind: 'review',
    strength: 'moderate',
    confidence: 'high',
    by: 'A review of minoxidil on the skin, of a trial by Olsen and others',
    title: 'Minoxidil and its use in hair disorders, table 2, Drug Design, Development and Therapy 2019;13:2777–2786',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6691938/table/T0002',
    year: 2019,
    read: '2026-11-26',
    readAs: 'page',
    studied: '139 men on 5%, 141 on 2% and 78 on a dummy liquid, for 48 weeks',
    limits: 'averages over a small patch of scalp; the itch on the dummy liquid is not in what we read',
    changes: 'There is growth, and the dummy liquid shows how much of it to expect anyway',
  },
  'e30-minoxidil-face-hair': {
    statement:
      'In a trial of 24 weeks 33% of women on a 5% foam once a day had new hair on the face, and 51% of those on a 2% ' +
      'liquid twice a day. In a trial of 48 weeks it was 3% of those on a 5% liquid',
    kind: 'review',
    strength: 'moderate',
    confidence: 'high',
    by: 'A review of minoxidil on the skin, of trials by Blume-Peytavi and Lucky',
    title: 'Minoxidil and its use in hair disorders, table 3, Drug Design, Development and Therapy 2019;13:2777–2786',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6691938/table/T0003',
    year: 2019,
    read: '2026-11-26',
    readAs: 'page',
    studied: 'about 100 women in the first trial, 260 in the second',
    limits: 'the first trial had no dummy liquid, and the dummy share of the second is not in what we read',
    changes: 'Hair can grow where it is not wanted',
  },
  'e31-minoxidil-stopped-counted': {
    statement:
      'Men who had used minoxidil for 96 weeks were measured after they stopped. Within 24 weeks their hair was back at ' +
      'about the level of those who had used a dummy liquid',
    kind: 'study',
    strength: 'weak',
    confidence: 'high',
    by: 'A trial with a dummy liquid and a group without treatment',
    title:
      'Changes in hair weight and hair count, Journal of the American Academy of Dermatology 1999;41(5 Pt 1):717–721',
    url: 'https://pubmed.ncbi.nlm.nih.gov/10534633/',
    year: 1999,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: 'four groups of nine men, for 120 weeks',
    limits: 'few men; the group without treatment knew that it had none',
    value: { low: 24, high: 24 },
    unit: 'weeks',
    changes: 'It says how soon the gain is gone: about half a year',
  },
  'e32-minoxidil-five-years': {
    statement:
      'In men who kept using weaker minoxidil for about five years, regrowth was best at one year and then slowly went ' +
      'down. It was still above the start. They were 31 of the 126 who had finished the first year',
    kind: 'study',
    strength: 'weak',
    confidence: 'high',
    by: 'Olsen, Weiner, Amara and DeLong',
    title:
      'Five-year follow-up of men with androgenetic alopecia treated with topical minoxidil, Journal of the American ' +
      'Academy of Dermatology 1990;22:643–646',
    year: 1990,
    read: '2026-11-26',
    readAs: 'copy',
    studied: '31 men on 2% or 3%, for four and a half to five years',
    limits: 'only those who stayed; no dummy liquid after the first months; the 5% of today was not used',
    value: { low: 5, high: 5 },
    unit: 'years',
    changes: 'The longest look that we found is five years',
  },
  'e33-minoxidil-given-up': {
    statement:
      'Of 400 people who were given minoxidil at one clinic over five years, 345 had stopped it. Those who saw it work and ' +
      'those without side effects were more likely to go on',
    kind: 'survey',
    strength: 'moderate',
    confidence: 'high',
    by: 'Shadi',
    title: 'Compliance to topical minoxidil, Dermatology and Therapy 2023;13(5):1157–1169',
    url: 'https://doi.org/10.1007/s13555-023-00919-x',
    year: 2023,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '400 people with pattern hair loss at one clinic, two thirds of them women',
    limits: 'one clinic; it asked people to remember',
    changes: 'Keeping it up is the hard part',
  },
  'e34-minoxidil-drying': {
    statement:
      'A hospital tells people to put minoxidil on a clean, dry scalp morning and evening, to keep the scalp dry for at ' +
      'least four hours after, and to let it dry before bed, because it stains',
    kind: 'health-service',
    strength: 'moderate',
    confidence: 'high',
    by: 'Changi General Hospital, Singapore',
    title: 'Minoxidil, dosage and how to use',
    url: 'https://www.cgh.com.sg/patient-care/medicine/minoxidil/dosage',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'what a public hospital tells its patients; no people were studied',
    limits: 'it gives no minutes; other leaflets may give other hours',
    value: { low: 4, high: null },
    unit: 'hours',
    changes: 'It takes a place in each morning and each evening',
  },
  'e35-minoxidil-babies': {
    statement:
      'Babies held by someone who uses minoxidil have grown thick hair on face or body; a Spanish medicines watch gathered ' +
      '11 cases. It went away once the contact stopped. Since 2024 EU leaflets say to keep children from the treated skin',
    kind: 'case-report',
    strength: 'weak',
    confidence: 'high',
    by: 'The medicines watch of Navarra, as reported; the leaflet rule as reported by arznei-telegramm',
    title: 'Infants exposed to minoxidil may develop hypertrichosis (newshealth.biz); arznei-telegramm 2024;55:104',
    url: 'https://www.arznei-telegramm.com/en/280/hypertrichosis-in-infants-after-contact-with-minoxidil-applied-externally',
    year: 2024,
    read: '2026-11-26',
    readAs: 'press',
    studied: '11 babies whose parents or carers used minoxidil',
    limits: 'single cases; how many babies were near it and had nothing is not counted',
    changes: 'It touches those you hold',
  },
  'e36-minoxidil-cats': {
    statement:
      'Of 62 cats that fell ill from minoxidil in the records of a US poison centre for animals, 8 died. A lick ' +
      'of the skin or of a pillow was enough to make an animal ill',
    kind: 'study',
    strength: 'moderate',
    confidence: 'high',
    by: 'Tater, Gwaltney-Brant and Wismer',
    title:
      'Topical minoxidil exposures and toxicoses in dogs and cats: 211 cases, Journal of the American Animal Hospital ' +
      'Association 2021;57(5):225–231',
    url: 'https://pubmedhh.nlm.nih.gov/cgi-bin/abstract.cgi?from=jb&id=34370845',
    year: 2021,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: 'calls about 211 dogs and cats from 2001 to 2019; no people were studied',
    limits: 'only animals that somebody called about; it tells nothing of how often a home has none',
    changes: 'Who lives with a cat has one more thing to weigh',
  },
  'e37-minoxidil-tablets-counted': {
    statement:
      'Doctors also give minoxidil as a low-dose tablet. Looking back on 1,404 people, 15.1% had unwanted hair growth, ' +
      '1.7% felt light-headed and 1.3% held water. 1.7% stopped because of side effects, and no life was in danger',
    kind: 'study',
    strength: 'moderate',
    confidence: 'high',
    by: 'Vañó-Galván and others',
    title:
      'Safety of low-dose oral minoxidil for hair loss, Journal of the American Academy of Dermatology ' +
      '2021;84(6):1644–1651',
    url: 'https://pubmed.ncbi.nlm.nih.gov/33639244/',
    year: 2021,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '1,404 people, 943 of them women, on the tablet for three months at least',
    limits: 'it looked back and had no one to compare with; the shares are of 2,469 courses, since doses changed',
    changes: 'The tablet has harms of its own, most of them hair',
  },
  'e38-minoxidil-tablets-trial': {
    statement:
      'In a trial of 24 weeks a 5 mg tablet did not grow more hair than 5% minoxidil on the skin, though photographs of ' +
      'the crown looked better. On the tablet 49% grew unwanted hair and 14% had headaches',
    kind: 'study',
    strength: 'weak',
    confidence: 'high',
    by: 'Penha, Miot, Kasprzak and Müller Ramos',
    title: 'Oral minoxidil vs topical minoxidil for male androgenetic alopecia, JAMA Dermatology 2024;160(6):600',
    url: 'https://pubmed.ncbi.nlm.nih.gov/38598226/',
    year: 2024,
    read: '2026-11-26',
    readAs: 'press',
    studied: '90 men at one clinic in Brazil; 68 of them finished',
    limits: 'each group had a dummy of the other form, so none was without minoxidil; half a year',
    changes: 'A tablet is less work and, in that trial, no stronger',
  },
  'e39-minoxidil-tablets-label': {
    statement:
      'The US label keeps minoxidil tablets for high blood pressure that other medicines do not bring down. At those doses ' +
      'it warns of fluid around the heart, which may press on it, and of chest pain',
    kind: 'regulator',
    strength: 'strong',
    confidence: 'high',
    by: 'A label from DailyMed, the US register of medicine labels',
    title: 'Minoxidil tablets, boxed warning',
    url: 'https://fda.report/DailyMed/ab30461c-f8c8-409d-9e24-d58ed8a34873',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'a rule of the US register: the warning on the tablet',
    limits: 'for blood pressure; the doses given for hair are lower',
    changes: 'For hair the tablet is a doctor’s own decision',
  },
  'e40-minoxidil-heart-scans': {
    statement:
      'Scans found a little fluid around the heart in 3 of 51 people on the low-dose tablet and in 3 of 49 without ' +
      'minoxidil (our count from its shares). None of them felt it',
    kind: 'study',
    strength: 'weak',
    confidence: 'high',
    by: 'Kincaid and others',
    title:
      'Evaluation of pericardial effusions in alopecia patients, Journal of Drugs in Dermatology 2024;23(9):725–728',
    url: 'https://jddonline.com/articles/evaluation-of-pericardial-effusions-in-alopecia-patients-on-low-dose-oral-minoxidil-therapy-S1545961624P8029X',
    year: 2024,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '100 people with hair loss, scanned once; 51 of them on the tablet',
    limits: 'few people and one look; it cannot show rare harm',
    changes: 'The feared harm was not seen more often in a small group',
  },
  'e41-minoxidil-women-pleased': {
    statement:
      'Of 31 women who had used 5% minoxidil for half a year or more, 26 said that they were satisfied with it and with ' +
      'its convenience. For 17 of them hair loss weighed on their social life',
    kind: 'survey',
    strength: 'weak',
    confidence: 'high',
    by: 'Indelicato Zac and da Costa',
    title:
      'Patient satisfaction and quality of life among adult women using 5% topical minoxidil, Journal of Clinical and ' +
      'Aesthetic Dermatology 2021;14(5):26–30',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8211325',
    year: 2021,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '31 women who were still using it',
    limits: 'those who had given up were not asked, and there was no one to compare with',
    value: { low: 26, high: 26 },
    unit: 'people',
    changes: 'Those who stay with it can be content with it',
  },
} as const satisfies OutsideTable
