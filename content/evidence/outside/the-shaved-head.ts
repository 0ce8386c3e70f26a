import type { OutsideTable } from '../outside.schema'

export const theShavedHeadFacts = {
  'f17-skin-cancer': {
    statement:
      'Among 36,032 US men, those bald at the front and crown at 45 had skin cancer of the scalp about seven times as often. ' +
      'Elsewhere on the head there was no clear difference, nor was there in melanoma over all',
    kind: 'study',
    strength: 'moderate',
    confidence: 'high',
    by: 'Li and others, Health Professionals’ Follow-up Study',
    title:
      'Male pattern baldness and risk of incident skin cancer in a cohort of men, International Journal of Cancer 2016',
    url: 'https://indiana.pure.elsevier.com/en/publications/male-pattern-baldness-and-risk-of-incident-skin-cancer-in-a-cohor',
    year: 2016,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '36,032 men in US health professions, from 1992 for 20 years',
    limits: 'how many had one on the scalp is not in the summary, so the chance itself is not known to us',
    value: { low: 7.09, high: 7.15 },
    unit: 'times',
    changes: 'A bare scalp needs a hat or sunscreen, with dots or without',
  },
  'f18-caps-leave-a-gap': {
    statement:
      'A baseball cap leaves a bald spot at the back open to the sun. US skin doctors speak of hats that cover the whole scalp, ' +
      'sunscreen of SPF 30 or more, or an umbrella',
    kind: 'study',
    strength: 'weak',
    confidence: 'medium',
    by: 'A letter in JAMA Dermatology, and comments on it',
    title: 'JAMA Dermatology 2016, as summed up on tressless.com',
    url: 'https://tressless.com/research/unilateral-gottron-papules-post-stroke-nVvE',
    year: 2016,
    read: '2026-11-26',
    readAs: 'copy',
    studied: 'advice of skin doctors on hair loss and sun; no people were studied in what we read',
    limits: 'a summary on another site; it counts no burns',
    changes: 'Which hat matters, and so does the back of the head',
  },
  'f19-shaving-thickens-nothing': {
    statement:
      'Shaving does not make hair grow back thicker or faster. Five men shaved one leg for months and left the other, and no ' +
      'difference was found; the blunt tip only feels coarse',
    kind: 'study',
    strength: 'weak',
    confidence: 'high',
    by: 'Journal of Investigative Dermatology 1970 and the Mayo Clinic, as told by a US hospital',
    title: 'Shaving makes hair grow back faster and thicker: a myth, carrollhospitalcenter.org',
    url: 'https://blog.carrollhospitalcenter.org/?p=1617',
    read: '2026-11-26',
    readAs: 'copy',
    studied: 'five young men’s legs, over several months',
    limits: 'legs and not scalps; very few men',
    value: { low: 5, high: 5 },
    unit: 'people',
    changes: 'A shave can be tried, and it grows out as it was',
  },
  'f20-shave-bumps': {
    statement:
      'Shaved very close, tightly curled hair can turn in and pierce the skin. The bumps can get infected, grow and scar on ' +
      'the face and the back of the neck',
    kind: 'health-service',
    strength: 'moderate',
    confidence: 'high',
    by: 'Mayo Clinic',
    title: 'Shaving too close can cause skin problems',
    url: 'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/shaving-too-close-can-cause-skin-problems/vid-20527474',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'what a skin doctor of a US hospital tells the public; no people were studied',
    limits: 'mostly about beards and necks; it gives no counts',
    changes: 'A shave that is less close is the way round it',
  },
  'f21-bleeding-from-a-shave': {
    statement:
      'Of 170 black South Africans asked in Cape Town 32% had bled from a haircut at least once, about 54 by our sum. ' +
      'In the wider study 47% had had crusts or pimples after one, and 10.5% raised bumps at the nape',
    kind: 'study',
    strength: 'moderate',
    confidence: 'high',
    by: 'Khumalo and others',
    title:
      'Health risks of the clean-shave chiskop haircut, South African Medical Journal 2013;103(7):489–490, and the study before it, also at politicsweb.co.za',
    url: 'http://www.samj.org.za/index.php/samj/article/view/6675/5224',
    year: 2013,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '874 adults in one study, the last 170 asked about bleeding, and later 390 people at a clinic',
    limits: 'black South Africans with tightly curled hair; one bleed in a life counts; no one to compare with',
    value: { low: 32, high: 32 },
    unit: 'percent',
    changes: 'Small harms of a close shave are common, and the authors want people to have their own clippers',
  },
  'f22-minutes-to-shave': {
    statement:
      'One man who shaves his head wrote down, from memory, how long it takes him: 15 minutes after a week of growth, 20 ' +
      'after two weeks and 50 after four',
    kind: 'publisher',
    strength: 'very-weak',
    confidence: 'high',
    by: 'Presh Talwalkar, who writes about mathematics',
    title: 'Optimal shaving frequency, Mind Your Decisions, 2011',
    url: 'http://mindyourdecisions.com/blog/2011/12/21/optimal-shaving-frequency/',
    year: 2011,
    read: '2026-11-26',
    readAs: 'page',
    studied: 'one man, by his own memory; nobody held a clock',
    limits: 'one head, with hair that grows all over it; other heads and razors will differ',
    value: { low: 15, high: 15 },
    unit: 'minutes',
    changes: 'It is the only number of minutes that we found for a shaved head',
  },
} as const satisfies OutsideTable
