import type { OutsideTable } from '../outside.schema'

export const wearingAHairpieceFacts = {
  'e91-glue-allergy': {
    statement:
      'A man of 28 glued his wig on with superglue and got an itchy, weeping rash at the hairline. A test showed an allergy ' +
      'to a part of the glue, and it settled once he left the wig off',
    kind: 'case-report',
    strength: 'very-weak',
    confidence: 'medium-high',
    by: 'Sornakumar and others',
    title: 'Allergic contact dermatitis to superglue, 2012, as summed up on tressless.com',
    url: 'https://tressless.com/research/allergic-contact-dermatitis-to-superglue-r9v6',
    year: 2012,
    read: '2026-11-26',
    readAs: 'copy',
    studied: 'one man with pattern hair loss',
    limits: 'one case, and not a glue made for skin; how often it happens is unknown to us',
    value: { low: 1, high: 1 },
    unit: 'people',
    changes: 'An itch under the glue is a reason to take it off',
  },
  'e92-scars-under-glue': {
    statement:
      'A woman of 58 had three pieces glued on in three months, though her scalp itched after the first. She was left with a ' +
      'disease that scars (erosive pustular dermatosis) and large bare areas',
    kind: 'case-report',
    strength: 'very-weak',
    confidence: 'high',
    by: 'Herbst and Herbst',
    title:
      'Erosive pustular dermatosis of the scalp after contact dermatitis from a prosthetic hair piece, JAAD Case Reports 2017;3:121–123',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5348593/',
    year: 2017,
    read: '2026-11-26',
    readAs: 'page',
    studied: 'one woman with thinning hair, at a hair restoration centre',
    limits: 'one case, the first in print; some hair came back with treatment',
    value: { low: 1, high: 1 },
    unit: 'people',
    changes: 'The worst that we found: hair lost for good under a piece that was left on in spite of a rash',
  },
  'e93-pulling': {
    statement:
      'Weaves and pieces fixed to your own hair pull on it. A review puts them among the styles with the highest risk of ' +
      'hair loss by pulling, which can scar if it goes on',
    kind: 'review',
    strength: 'moderate',
    confidence: 'high',
    by: 'Billero and Miteva',
    title: 'Traction alopecia: the root of the problem, Clinical, Cosmetic and Investigational Dermatology 2018;11',
    url: 'https://doi.org/10.2147/CCID.S137296',
    year: 2018,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: 'a review of hair loss by pulling; it studied no people itself',
    limits: 'hairstyles of many kinds; it gives no rate for wigs or for glued pieces',
    changes: 'How a piece is held can cost hair of your own',
  },
  'e94-sewn-to-the-scalp': {
    statement:
      'A US government encyclopedia calls it unwise to have a piece stitched to the scalp: scars, infections and abscesses ' +
      'of the scalp or the brain can follow',
    kind: 'government-database',
    strength: 'weak',
    confidence: 'high',
    by: 'MedlinePlus, US National Library of Medicine',
    title: 'Male-pattern baldness: treatment, in an old copy at theswissbay.ch',
    url: 'https://theswissbay.ch/pdf/Books/Survival/Medicine/Medical%20Reference/001177trt.htm',
    read: '2026-11-26',
    readAs: 'copy',
    studied: 'what a US government encyclopedia told patients; no people were studied',
    limits: 'an old copy without a date; it gives no counts',
    changes: 'Glue and clips can come off; stitches are surgery',
  },
  'e95-wigs-and-daily-life': {
    statement:
      'Of 338 people in a UK charity’s survey 46% said that a wig made their daily life better. The fear that it ' +
      'might be noticed made it harder for some',
    kind: 'survey',
    strength: 'moderate',
    confidence: 'high',
    by: 'Montgomery, White and Thompson',
    title:
      'A mixed methods survey of social anxiety, anxiety, depression and wig use in alopecia, BMJ Open 2017;7:e015468',
    url: 'https://doi.org/10.1136/bmjopen-2016-015468',
    year: 2017,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '338 people reached through a UK charity, 97% of them women, most with patchy hair loss',
    limits: 'those who answered a charity; hardly any men, and little pattern hair loss',
    value: { low: 46, high: 46 },
    unit: 'percent',
    changes: 'It helps many, and hiding can be a worry of its own',
  },
  'e96-not-without-it': {
    statement:
      'In the same survey 66.3% would not have felt confident to leave the house without a wig. Those who worried about that ' +
      'had more anxiety and depression',
    kind: 'survey',
    strength: 'moderate',
    confidence: 'high',
    by: 'Thompson, Montgomery and White',
    title: 'The same survey, as told to the European Health Psychology Society',
    url: 'https://www.ehps.net/ehp/index.php/contents/article/view/2542',
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '338 people reached through a UK charity, 97% of them women, most with patchy hair loss',
    limits: 'it cannot say which came first, the worry or the wig',
    value: { low: 66.3, high: 66.3 },
    unit: 'percent',
    changes: 'A cover can become hard to do without',
  },
  'e97-wellbeing-with-a-wig': {
    statement:
      'In two small studies people with hair loss felt better with a wig: 40 with severe patchy loss after four weeks or ' +
      'more, and 20 women with pattern loss. Itch and other symptoms did not ease',
    kind: 'study',
    strength: 'weak',
    confidence: 'medium-high',
    by: 'Two studies by questionnaire, the second by Inui and Inoue',
    title: 'Role of wigs in severe alopecia areata; Effect of hairpieces in female pattern hair loss (tressless.com)',
    url: 'https://tressless.com/research/role-of-wigs-in-severe-alopecia-areata-patients-rEVB',
    read: '2026-11-26',
    readAs: 'copy',
    studied: '40 people with severe patchy hair loss and 20 women with pattern hair loss',
    limits: 'few people, no one to compare with, and read in summaries on another site',
    value: { low: 40, high: 40 },
    unit: 'people',
    changes: 'The gain is felt soon, and it is one of feeling, not of hair',
  },
  'e98-how-many-wear-one': {
    statement:
      'Of 292 people with alopecia asked in the UK, 77% had worn a wig at some time. Of those who wear one, 75% do so most ' +
      'of the time',
    kind: 'survey',
    strength: 'moderate',
    confidence: 'high',
    by: 'Centre for Appearance Research, as told by Dermatology in Practice',
    title: 'Primary Care Dermatology Society column on wigs, dermatologyinpractice.co.uk',
    url: 'http://dermatologyinpractice.co.uk/primary-care-dermatology-society-12',
    read: '2026-11-26',
    readAs: 'copy',
    studied: '292 people with hair loss in the UK',
    limits: 'how they were found and how many were men is not in the part that we read',
    value: { low: 77, high: 77 },
    unit: 'percent',
    changes: 'You would be far from alone in wearing one',
  },
  'e99-nhs-wig-by-place': {
    statement:
      'Who in the UK gets an NHS wig depends on where they live, says a charity: some hospitals give one or two a year, and ' +
      'some have stopped. It is mostly a skin doctor who prescribes it',
    kind: 'charity',
    strength: 'moderate',
    confidence: 'high',
    by: 'Alopecia UK',
    title: 'Lynn talks about the charter for best practice for NHS wig provision',
    url: 'https://www.alopecia.org.uk/blog/lynn-talks-about-the-charter-for-best-practice-for-nhs-wig-provision',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'what a UK charity hears from its members; no count is given',
    limits: 'some years old; whether pattern hair loss counts is not said there',
    changes: 'The charge is one thing, and being offered a wig another',
  },
} as const satisfies OutsideTable
