import type { OutsideTable } from '../outside.schema'

export const regulationAndRiskFacts = {
  'a1-no-approved-pigment': {
    statement:
      'No colour is approved in the US for injection into the skin. The regulator counts permanent make-up as ' +
      'tattooing; SMP is not named but is of the same kind',
    kind: 'regulator',
    strength: 'strong',
    confidence: 'high',
    by: 'US Food and Drug Administration',
    title: 'Tattoos, Temporary Tattoos & Permanent Makeup',
    url: 'https://www.fda.gov/Cosmetics/ProductsIngredients/Products/ucm107327.htm',
    changes: '“Medical grade” on a pigment says nothing about approval',
    contradicts: ['technique.not-tattoo-ink.s0', 'definition.different-from-tattoo.s1'],
  },
  'a2-tattoo-risks': {
    statement:
      'The US regulator lists infection, allergy, granulomas, keloid scars, swelling and burning, trouble in ' +
      'MRI scans and trouble with removal. Some effects cannot be undone',
    kind: 'regulator',
    strength: 'strong',
    confidence: 'high',
    by: 'US Food and Drug Administration',
    title: 'Tattoos, Temporary Tattoos & Permanent Makeup',
    url: 'https://www.fda.gov/Cosmetics/ProductsIngredients/Products/ucm107327.htm',
    changes: 'Shows the harms that a clinic should be able to talk about',
  },
  'a3-local-rules': {
    statement:
      'In the US the federal regulator looks after inks; states and local bodies look after the act of ' + 'tattooing',
    kind: 'regulator',
    strength: 'strong',
    confidence: 'high',
    by: 'US Food and Drug Administration',
    title: 'Tattoos, Temporary Tattoos & Permanent Makeup',
    url: 'https://www.fda.gov/Cosmetics/ProductsIngredients/Products/ucm107327.htm',
    changes: 'The rules that cover a clinic depend on where it stands',
  },
  'a4-ink-guidance': {
    statement: 'The US regulator has guidance for ink makers on dirty conditions and germs. It binds nobody',
    kind: 'regulator',
    strength: 'strong',
    confidence: 'high',
    by: 'US Food and Drug Administration',
    title: 'Federal Register 89(207):85217',
    url: 'https://www.govinfo.gov/content/pkg/FR-2024-10-25/html/2024-24841.htm',
    year: 2024,
    changes: 'Clean ink rests on the maker’s care, not on a law that enforces it',
    recheck: true,
  },
  'a5-smp-ink-recall': {
    statement:
      'Three black inks sold for scalps were recalled in the US because bacteria were found in them. The recall ' +
      'is closed',
    kind: 'regulator',
    strength: 'strong',
    confidence: 'high',
    by: 'US Food and Drug Administration',
    title: 'Safety alert on tattoo inks, May 2019',
    url: 'https://www.fda.gov/cosmetics/cosmetics-compliance-enforcement/fda-advises-consumers-tattoo-artists-and-retailers-avoid-using-or-selling-certain-tattoo-inks',
    year: 2019,
    value: { low: 3, high: 3 },
    unit: 'inks',
    changes: 'Shows that scalp pigment carries the same ink risk as any tattoo',
    contradicts: ['risk.infection-never-certified.s2'],
    recheck: true,
  },
  'a6-ink-alert-2025': {
    statement:
      'Two more tattoo inks, one of them black, were found to carry bacteria. An infection from ink can look ' +
      'like an allergy at first',
    kind: 'regulator',
    strength: 'moderate',
    confidence: 'medium-high',
    by: 'US Food and Drug Administration',
    title: 'Alert of May 2025, read in a press copy',
    url: 'https://homebirth.einnews.com/pr_news/810415599/',
    year: 2025,
    value: { low: 2, high: 2 },
    unit: 'inks',
    changes: 'Ink alerts still come out, so the brand of pigment is worth knowing',
    recheck: true,
  },
  'a7-inks-with-bacteria': {
    statement:
      'Bacteria grew from 26 of 75 tattoo and permanent make-up inks on sale in the US, sealed bottles among ' + 'them',
    kind: 'laboratory',
    strength: 'moderate',
    confidence: 'high',
    by: 'Yoon and others, for the US regulator',
    title: 'Applied and Environmental Microbiology',
    year: 2024,
    value: { low: 35, high: 35, about: true },
    unit: 'percent',
    changes: 'A clean needle does not make the ink clean',
    contradicts: ['risk.infection-never-certified.s2'],
  },
  'a8-make-up-inks': {
    statement: 'Of 47 permanent make-up inks on sale in the US, 9 held germs',
    kind: 'laboratory',
    strength: 'moderate',
    confidence: 'high',
    by: 'Yoon and others, for the US regulator',
    title: 'Microorganisms 10(4):820',
    url: 'https://doi.org/10.3390/microorganisms10040820',
    year: 2022,
    value: { low: 19, high: 19, about: true },
    unit: 'percent',
    changes: 'Ink for permanent make-up did better than tattoo ink, but was not clean',
    contradicts: ['risk.infection-never-certified.s2'],
  },
  'a9-ink-recalls': {
    statement: 'Of 15 US recalls of tattoo inks over two decades, 14 were for germs and one for allergy',
    kind: 'laboratory',
    strength: 'weak',
    confidence: 'medium',
    by: 'A review of US recall records',
    title: 'Recalls of tattoo and permanent makeup inks in the United States',
    changes: 'Germs, not allergy, are what ink recalls are about',
  },
  'a10-ink-labels': {
    statement: 'Of 54 tattoo inks sold in the US, 45 held something other than the label said',
    kind: 'laboratory',
    strength: 'moderate',
    confidence: 'medium-high',
    by: 'Moseman and others, Binghamton University',
    title: 'What’s in my ink, Analytical Chemistry',
    year: 2024,
    value: { low: 45, high: 45 },
    unit: 'inks',
    changes: 'A label is no proof of what is in the bottle',
  },
  'a11-eu-ink-law': {
    statement:
      'EU law limits thousands of substances in tattoo and permanent make-up inks and makes labels list what is ' +
      'inside. It says that tattooing always injures the skin’s barrier',
    kind: 'law',
    strength: 'strong',
    confidence: 'high',
    by: 'European Union',
    title: 'Regulation (EU) 2020/2081',
    year: 2020,
    changes: 'In the EU an ink’s contents can be asked for; it also settles that skin is wounded',
    contradicts: ['definition.non-invasive.s4', 'benefit.non-surgical.s4', 'technique.epidermal-makes-non-invasive.s4'],
    recheck: true,
  },
  'a12-grey-ink-outbreak': {
    statement:
      'A grey ink that was dirty at the factory infected people in several US states. Health officials warn ' +
      'against thinning ink with water that is not sterile',
    kind: 'health-service',
    strength: 'moderate',
    confidence: 'high',
    by: 'US Centers for Disease Control',
    title: 'MMWR 2012;61(33):653–656',
    year: 2012,
    changes: 'Grey is made by thinning black, so how it is thinned matters for SMP',
    contradicts: ['risk.infection-never-certified.s2'],
  },
  'a13-hepatitis-studios': {
    statement:
      'A review found no clear extra risk of hepatitis C in professional studios, and a real one in prisons and ' +
      'among friends',
    kind: 'review',
    strength: 'strong',
    confidence: 'high',
    by: 'Tohme and Holmberg',
    title: 'Clinical Infectious Diseases 2012',
    url: 'https://doi.org/10.1093/cid/cir991',
    year: 2012,
    changes: 'Hygiene and a licence tell more than the word “studio” or “clinic”',
  },
  'a14-hepatitis-all': {
    statement:
      'Over all settings, prisons among them, tattooed people had hepatitis C more often. The figures do not ' +
      'separate licensed studios',
    kind: 'review',
    strength: 'moderate',
    confidence: 'medium',
    by: 'Khodadost and others',
    title: 'Hepatitis Monthly 2017;17(9):e14308',
    url: 'https://doi.org/10.5812/hepatmon.14308',
    year: 2017,
    changes: 'Sets a limit to what the studio figures can tell',
  },
  'a15-numbing-creams': {
    statement:
      'The US regulator warned about numbing creams that are too strong: they can upset the heartbeat, cause fits ' +
      'and trouble breathing. Its advice is at most 4% lidocaine, not over large areas or broken skin, and no ' +
      'plastic wrap',
    kind: 'regulator',
    strength: 'moderate',
    confidence: 'medium-high',
    by: 'US Food and Drug Administration',
    title: 'Press release of 26 March 2024, read in news copies',
    year: 2024,
    value: { low: null, high: 4 },
    unit: 'percent',
    changes: 'A scalp is a large area, so the strength of the cream is a fair question',
    recheck: true,
  },
} as const satisfies OutsideTable
