import type { OutsideTable } from '../outside.schema'

export const afterCancerFacts = {
  'c28-hair-after-chemo': {
    statement:
      'A cancer charity says that hair lost to chemotherapy almost always grows back. It may be finer, curlier or another ' +
      'colour, and come unevenly; such changes rarely stay',
    kind: 'charity',
    strength: 'moderate',
    confidence: 'high',
    by: 'Macmillan Cancer Support',
    title: 'Hair loss: after treatment',
    url: 'https://www.macmillan.org.uk/information-and-support/leukaemia/acute-lymphoblastic-all/coping/side-effects-and-symptoms/hair-loss/after-treatment.html',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'advice of a UK charity for cancer patients; no people were studied',
    limits: 'an older copy; “grows back” does not say how thick',
    changes: 'Loss after chemotherapy is mostly not there to stay, and dots are',
  },
  'c29-full-covering': {
    statement:
      'Most people have a full covering of hair 3–6 months after chemotherapy for breast cancer, says a charity. It may ' +
      'be patchy, and for some the loss is permanent',
    kind: 'charity',
    strength: 'moderate',
    confidence: 'high',
    by: 'Breast Cancer Now',
    title: 'When your hair grows back',
    url: 'https://breastcancernow.org/about-breast-cancer/treatment/chemotherapy/chemotherapy-side-effects/when-your-hair-grows-back/',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'advice of a UK charity for breast cancer; no people were studied',
    limits: 'breast cancer; how many lose hair for good is not said',
    value: { low: 3, high: 6 },
    unit: 'months',
    changes: 'It tells you when it is still too early to know what will come back',
  },
  'c30-after-radiotherapy': {
    statement:
      'Radiotherapy takes hair only where it is aimed. A hospital says that hair starts to return after some weeks, a ' +
      'charity after 3–6 months, if it does. It may be patchy, and after a high dose the loss can be permanent',
    kind: 'health-service',
    strength: 'moderate',
    confidence: 'high',
    by: 'Gloucestershire Hospitals NHS; Macmillan Cancer Support',
    title: 'Hair loss due to chemotherapy and radiotherapy, leaflet; Hair loss: after treatment',
    url: 'https://www.gloshospitals.nhs.uk/your-visit/patient-information-leaflets/hair-loss-due-cytotoxic-chemotherapy-treatment-and-radiotherapy-treatment/',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'what a UK hospital and a charity tell patients; no people were studied',
    limits: 'the two do not agree on when; which dose is high is not said',
    value: { low: 3, high: 6 },
    unit: 'months',
    changes: 'Whether hair returns there is a question of dose and place',
  },
  'c31-loss-that-lasts': {
    statement:
      'In Seoul hair was measured in people treated for breast cancer. In 42.3% it had not fully come back three years ' +
      'after chemotherapy, and mostly it was thinner',
    kind: 'study',
    strength: 'weak',
    confidence: 'high',
    by: 'Kang and others',
    title: 'Permanent chemotherapy-induced alopecia in patients with breast cancer: a 3-year prospective cohort study',
    url: 'https://pure.johnshopkins.edu/en/publications/permanent-chemotherapy-induced-alopecia-in-patients-with-breast-c',
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '61 people with breast cancer at one hospital in Seoul, measured before and after',
    limits: 'few people, fewer still after three years; it counts thinner hair too, not only bare skin',
    value: { low: 42.3, high: 42.3 },
    unit: 'percent',
    changes: '“It grows back” and “it is as thick as before” are not the same',
  },
  'c32-treated-after-chemo': {
    statement:
      'In 100 people whose hair stayed thin after chemotherapy for breast cancer, medicines such as minoxidil could ' +
      'thicken it. A few of them had hair loss that scars',
    kind: 'study',
    strength: 'weak',
    confidence: 'high',
    by: 'Bhoyrul and others',
    title: 'JAMA Dermatology 2021;157(11), persistent chemotherapy-induced alopecia in breast cancer survivors',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8482302',
    year: 2021,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '100 people, 99 of them women, at four hair clinics, looked back on',
    limits: 'people who came to a hair clinic, with no one to compare with; breast cancer only',
    value: { low: 100, high: 100 },
    unit: 'people',
    changes: 'Hair that stays thin may have a treatment, and may be of a kind that needles can wake',
  },
  'c33-treated-after-radiation': {
    statement:
      'Of 34 people with hair loss that stayed after radiotherapy to the head, 28 improved with a minoxidil lotion. The ' +
      'higher the dose had been, the worse the loss',
    kind: 'study',
    strength: 'weak',
    confidence: 'high',
    by: 'JAMA Dermatology; two US cancer centres',
    title: 'Persistent radiation-induced alopecia in patients with cancer, JAMA Dermatology 2020;156(9):963–972',
    url: 'https://doi.org/10.1001/jamadermatol.2020.2127',
    year: 2020,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '71 children and adults after radiotherapy to the head, 34 of them on minoxidil',
    limits: 'looked back on, with no one to compare with; improved is not the same as full',
    value: { low: 28, high: 28 },
    unit: 'people',
    changes: 'Even after radiation there may be something to try before dots',
  },
} as const satisfies OutsideTable
