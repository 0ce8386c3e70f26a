import type { OutsideTable } from '../outside.schema'

export const theDaysBeforeFacts = {
  'c34-thinners-are-not-stopped': {
    statement:
      'A charity for people who take blood thinners says not to stop them unless a doctor or nurse says so. Most dental ' +
      'work can go ahead without a stop',
    kind: 'charity',
    strength: 'moderate',
    confidence: 'high',
    by: 'Anticoagulation UK',
    title: 'Anticoagulants',
    url: 'https://anticoagulationuk.org/provision/anticoagulants',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'advice of a UK charity for people who take them; no people were studied',
    limits: 'it speaks of medicine and dentists, not of tattoos',
    changes: 'A studio’s list is no reason to stop a medicine',
  },
  'c35-thinners-sellers': {
    statement:
      'What to do about blood thinners before SMP we found only at sellers, and they differ. One wants medicines such as aspirin ' +
      'left out for a week at least, and another sends people to their doctor',
    kind: 'commercial',
    strength: 'very-weak',
    confidence: 'low-medium',
    by: 'Two SMP businesses',
    title: 'Pages on getting ready, compared: enhancedscalp.com, pureinksmp.com',
    url: 'https://enhancedscalp.com/resources/pre-care-instructions',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'what two sellers write; nobody was studied',
    limits: 'sellers’ words; neither says who takes such a medicine and why',
    changes: 'Such a list has to be shown to whoever prescribed the medicine',
  },
  'c36-alcohol-sellers': {
    statement:
      'How long to leave out alcohol before SMP we found only at sellers: 24 hours, 48 hours or three days. They fear bleeding. ' +
      'Some bar coffee as well',
    kind: 'commercial',
    strength: 'very-weak',
    confidence: 'low-medium',
    by: 'Four SMP businesses',
    title:
      'Pages on getting ready, compared: enhancedscalp.com, vividcosmetic.studio, pureinksmp.com, mbelegantmicro.ca',
    url: 'https://vividcosmetic.studio/pages/pre-procedure-check-list',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'what four sellers write; nobody was studied',
    limits: 'sellers’ words; we found no study of it',
    changes: 'The practitioner’s own number is the one to keep',
  },
  'c37-shave-before-sellers': {
    statement:
      'Sellers differ on how to come. Three want hair clipped close, two of them without a razor, so that it shows where ' +
      'hair grows. A fourth leaves the razor to you, the night before',
    kind: 'commercial',
    strength: 'very-weak',
    confidence: 'low-medium',
    by: 'Four SMP businesses',
    title:
      'Pages on getting ready, compared: enhancedscalp.com, vividcosmetic.studio, mbelegantmicro.ca, creativescalpsarizona.com',
    url: 'https://creativescalpsarizona.com/2017/08/18/5-things-to-prepare-before-your-first-hair-scalp-micropigmentation/',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'what four sellers write; nobody was studied',
    limits: 'sellers’ words, for people who want a shaved look',
    changes: 'You have to ask for it before the day of the session',
  },
  'c38-cream-before-sellers': {
    statement:
      'Some sellers want the scalp creamed for days beforehand, so that it is soft, and nothing greasy on it on the day',
    kind: 'commercial',
    strength: 'very-weak',
    confidence: 'low-medium',
    by: 'Three SMP businesses',
    title: 'Pages on getting ready, compared: enhancedscalp.com, pureinksmp.com, creativescalpsarizona.com',
    url: 'https://pureinksmp.com/before-and-after-care/',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'what three sellers write; nobody was studied',
    limits: 'sellers’ words; we found no study of it',
    changes: 'Which cream, and for how long, is a question for the talk',
  },
} as const satisfies OutsideTable
