import type { OutsideTable } from '../outside.schema'

export const takingItOffFacts = {
  'b19-first-days-darker': {
    statement:
      'Why fresh dots look dark we found only at sellers: fine scabs make each dot larger, and when they fall off it is ' +
      'smaller and lighter',
    kind: 'commercial',
    strength: 'very-weak',
    confidence: 'low-medium',
    by: 'An SMP training company',
    title: 'Scalp micropigmentation fading: what to expect, teammicro.com',
    url: 'https://www.teammicro.com/smp/fading/',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'what one seller writes; nobody was studied',
    limits: 'a seller’s word; how much lighter, and in how many days, is not said',
    changes: 'The look of the first days is not the look that stays',
  },
  'b20-why-blue': {
    statement:
      'Skin throws blue light back and lets red light pass, so dark pigment that lies deep can look blue. Skin doctors ' +
      'name old tattoos as an example',
    kind: 'review',
    strength: 'moderate',
    confidence: 'high',
    by: 'JAMA Dermatology, “Notable Notes”',
    title: 'John Tyndall’s effect on dermatology, JAMA Dermatology 2017;153(3):308',
    url: 'https://doi.org/10.1001/jamadermatol.2016.0505',
    year: 2017,
    read: '2026-11-26',
    readAs: 'page',
    studied: 'how light behaves in skin, explained by skin doctors; no people were studied',
    limits: 'on old tattoos and dark marks in general, not on SMP',
    changes: 'A blue tinge can come from depth and not only from the ink',
  },
  'b21-cosmetic-tattoo-laser': {
    statement:
      'In permanent make-up, spreading, fading and unhappiness with colour or shape are not unusual. A laser can help, ' +
      'but can also darken such pigment or leave a scar',
    kind: 'review',
    strength: 'moderate',
    confidence: 'high',
    by: 'De Cuyper',
    title: 'Complications of cosmetic tattoos, Current Problems in Dermatology 2015;48:61–70',
    url: 'https://doi.org/10.1159/000369188',
    year: 2015,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: 'a skin doctor’s review of trouble with permanent make-up; it studied no people itself',
    limits: 'permanent make-up, mostly on the face; the summary gives no rates',
    changes: 'A laser can turn some pigment darker, so a small spot tried first would show it',
  },
  'b22-removal-creams': {
    statement:
      'The US regulator has approved no cream that takes tattoos off and knows of no proof that one works. They can ' +
      'cause rashes, burns and scars. It names lasers, used by a skin doctor who specialises in this',
    kind: 'regulator',
    strength: 'moderate',
    confidence: 'medium-high',
    by: 'US Food and Drug Administration',
    title: 'Tattoo removal: options and results, as reported on dailyhornet.com in 2017',
    url: 'https://dailyhornet.com/2017/fda-no-evidence-tattoo-removal-creams-work/',
    year: 2017,
    read: '2026-11-26',
    readAs: 'press',
    studied: 'advice of the US regulator; no people were studied',
    limits: 'tattoos in general, not SMP; the regulator’s own page was not seen',
    changes: 'A cream bought online is no way round the laser',
  },
  'b23-fade-only': {
    statement:
      'A hospital’s leaflet says that a tattoo cannot always be taken off completely, that some people only have it ' +
      'faded, and that 6–8 weeks at least lie between treatments',
    kind: 'health-service',
    strength: 'moderate',
    confidence: 'high',
    by: 'Newcastle Hospitals NHS',
    title: 'Laser tattoo removal, leaflet for patients',
    url: 'https://newcastle-hospitals.nhs.uk/services/dermatology/patient-dermatology-information-leaflets/laser-tattoo-removal',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'what a UK hospital tells its patients; no people were studied',
    limits: 'tattoos in general, not SMP; those who have it faded want a new tattoo over it',
    value: { low: 6, high: 8 },
    unit: 'weeks',
    changes: 'Paler may be enough, and it takes fewer treatments than gone',
  },
  'b24-who-uses-the-laser': {
    statement:
      'A laser breaks the ink into bits that the body carries off, says the NHS, and is usually safe in skilled hands. It ' +
      'wants people to check that whoever does it is on a register, and to avoid those with only a short course',
    kind: 'health-service',
    strength: 'moderate',
    confidence: 'high',
    by: 'NHS',
    title: 'Tattoo removal, in the NHS website’s content service',
    url: 'https://developer.api.nhs.uk/widgets/condition/?condition=/conditions/cosmetic-procedures/non-surgical-cosmetic-procedures/tattoo-removal/',
    read: '2026-11-26',
    readAs: 'copy',
    studied: 'advice of the UK health service; no people were studied',
    limits: 'tattoos in general; registers of this kind are a matter of the UK',
    changes: 'Who holds the laser matters, just as it mattered who held the needle',
  },
  'b25-us-laser-price': {
    statement:
      'For the US we found a price only at a marketplace of clinics: $200–$500 for one laser session on average',
    kind: 'commercial',
    strength: 'very-weak',
    confidence: 'low',
    by: 'RealSelf',
    title: 'How much does tattoo removal cost?',
    url: 'https://www.realself.com/nonsurgical/tattoo-removal/cost',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'prices that a marketplace gives, partly from its users’ reviews; nobody was studied',
    limits: 'tattoos of any size, not whole scalps; the page lives from clinics',
    value: { low: 200, high: 500 },
    unit: 'usd',
    changes: 'By our sum several sessions come to as much as SMP can cost',
  },
} as const satisfies OutsideTable
