import type { OutsideTable } from '../outside.schema'

export const reactionsCountedFacts = {
  'd1-reactions-new-york': {
    statement:
      'Of 300 tattooed people asked in New York, 31 had had a bad reaction, and in 18 it lasted for more than ' +
      'four months. A quarter of those long ones were in black ink, fewer than its use would suggest',
    kind: 'survey',
    strength: 'moderate',
    confidence: 'high',
    by: 'Brady, Gold, Leger and Leger',
    title: 'Contact Dermatitis 2015;73:91–99',
    url: 'https://doi.org/10.1111/cod.12425',
    year: 2015,
    read: '2026-11-21',
    readAs: 'abstract',
    studied: '300 tattooed people in New York',
    limits: 'people’s own reports, from one city; tattoos in general, not SMP',
    value: { low: 10.3, high: 10.3 },
    unit: 'percent',
    changes: 'Gives a rate for tattoos in general, which SMP lacks',
  },
  'd2-sun-complaints': {
    statement:
      'Of 144 tattooed people on Danish beaches, 60 had complaints in the tattoo, half of them brought on by ' +
      'sun. Black was often among them, as the most common colour',
    kind: 'survey',
    strength: 'moderate',
    confidence: 'high',
    by: 'Hutton Carlsen and Serup',
    title:
      'Photosensitivity and photodynamic events in black, red and blue tattoos are common: a Beach Study (PMID ' +
      '23350817)',
    url: 'http://www.biomedsearch.com/nih/Photosensitivity-photodynamic-events-in-black/23350817.html',
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '144 tattooed sunbathers in Denmark, summer 2011',
    limits: 'people who sunbathe; mild complaints such as itching and swelling; not SMP',
    value: { low: 60, high: 60 },
    unit: 'people',
    changes: 'Sun can hurt as well as fade',
  },
  'd3-reactions-italy': {
    statement:
      'Of the tattooed people in a national survey in Italy 3.3% told of a complication or reaction. More than half of ' +
      'those asked nobody about it',
    kind: 'survey',
    strength: 'moderate',
    confidence: 'high',
    by: 'Renzoni and others, Italian National Institute of Health',
    title: 'The tattooed population in Italy, Annali dell’Istituto Superiore di Sanità 2018;54(2):126–136',
    url: 'https://doi.org/10.4415/ANN_18_02_08',
    year: 2018,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '7,608 people in Italy, an eighth of them tattooed',
    limits: 'people’s own reports; tattoos in general, few of them permanent make-up, none named SMP',
    value: { low: 3.3, high: 3.3 },
    unit: 'percent',
    changes: 'A second rate for tattoos in general, far from the first',
  },
  'd4-regret-italy': {
    statement:
      'In the same survey 92.2% were satisfied with their tattoo, and 17.2% said that they would like to have it removed',
    kind: 'survey',
    strength: 'weak',
    confidence: 'medium',
    by: 'Italian National Institute of Health, in a press report',
    title: 'Report of a news agency of September 2015, focus.it',
    url: 'https://www.focus.it/scienza/salute/complicanze-per-il-3percent-ma-piu-della-meta-non-chiede-aiuto-17percent-si-pente-13percent-non-ricorre-a-centri-doc-e-22percent-non-firma-consenso-informato',
    year: 2015,
    read: '2026-11-26',
    readAs: 'press',
    studied: 'about 8,000 people in Italy, an eighth of them tattooed',
    limits: 'tattoos in general, not SMP; how the two shares fit together is not said',
    value: { low: 17.2, high: 17.2 },
    unit: 'percent',
    changes: 'Whoever regrets a tattoo is one of many',
  },
} as const satisfies OutsideTable
