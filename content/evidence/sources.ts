import type { SourceTable } from './sources.schema'

/**
 * The five source articles. Who publishes each was worked out once, from the text and from stored public pages;
 * `identity` says how sure that is. The gaps of our copies stay gaps.
 */
export const sources = {
  S0: {
    id: 'S0',
    name: 'ReadySleek',
    shortName: 'Grooming blog',
    identity: {
      publisher: 'certain',
      article: 'unknown',
      because: 'The text names its author as the founder of ReadySleek. Its address and title are not known to us.',
    },
    publisherKind: 'grooming-blog',
    publisherWords: 'A men’s grooming blog',
    sells: 'It sells no SMP in this text, and it does not say how the grooming blog makes its money.',
    sellsSmp: false,
    interest: 'Sends readers on to its own guides three times. It also covers the rivals of SMP. It writes for men.',
    writtenBy: 'Axel, who founded the blog; no training in SMP or medicine is claimed',
    cites: 'Nothing, although it calls its advice evidence-based.',
    date: 'Prices headed 2026',
    figuresFrom: 'It does not say where any figure comes from.',
    missing: [],
    silentOn: ['a list of risks (bad work and poor candidates are named)', 'women', 'rules and licences'],
  },
  S1: {
    id: 'S1',
    name: 'Medical News Today',
    shortName: 'Health publisher',
    title: 'Scalp micropigmentation (SMP): benefits, costs, results',
    url: 'https://www.medicalnewstoday.com/articles/scalp-micropigmentation-smp-benefits-costs-results',
    identity: {
      publisher: 'certain',
      article: 'likely',
      because: 'Its opening text and photo credit are the same as on the page. The title is read from the address.',
    },
    publisherKind: 'health-publisher',
    publisherWords: 'A health news site for the public',
    sells: 'It sells no treatment in this text, and it does not say how the site makes its money.',
    sellsSmp: false,
    interest:
      'To us it reads as the least commercial of the five. Yet its price, and its word that it takes a series of sessions, ' +
      'come from people who do SMP, and much of its advice on choosing one from their professional society. Its risk list ' +
      'is about tattoos and permanent make-up.',
    writtenBy: 'No author in our copy',
    cites:
      'The US drug regulator, a society of permanent cosmetic professionals and one small study. The links are lost.',
    figuresFrom: 'From SMP practitioners, as it says, and from one study.',
    missing: [
      { hole: 'H2', says: 'What the people in its one study were being treated for', matters: true },
      { hole: 'H13', says: 'All headings and links, so the study is not identified', matters: true },
      { hole: 'H14', says: 'The caption of a photo, which ran into its credit', matters: false },
    ],
    silentOn: ['any step of aftercare', 'how many years the look lasts'],
  },
  S2: {
    id: 'S2',
    name: 'Dr. Serkan Aygin Clinic',
    shortName: 'Clinic in Turkey',
    title: 'Scalp Micropigmentation: A Cosmetic Approach for Hair Loss',
    url: 'https://www.drserkanaygin.com/hair-loss/treatments/scalp-micropigmentation/',
    identity: {
      publisher: 'certain',
      article: 'certain',
      because: 'Its opening text is the same as on the clinic’s page.',
    },
    publisherKind: 'hair-clinic',
    publisherWords: 'A hair clinic in Turkey',
    sells:
      'It sells hair-loss treatments, and its page on SMP stands among them, though the text itself offers nothing.',
    sellsSmp: true,
    interest: 'Calls the price in Turkey affordable, and makes flat promises about infection, allergy and recovery.',
    writtenBy: 'No author in our copy',
    cites: 'Lists five papers at the end. No sentence says which of them it rests on.',
    figuresFrom:
      'Its price table is an estimate from clinics around the world, without their names. It does not say where any ' +
      'other figure comes from.',
    missing: [
      {
        hole: 'H1',
        says: 'The list of conditions that need a check before SMP: only the words before it survive',
        matters: true,
      },
      { hole: 'H3', says: 'The takeaways that its opening announces', matters: false },
      {
        hole: 'H4',
        says: 'The number of sessions, under the heading that asks for it; it is given elsewhere',
        matters: true,
      },
      {
        hole: 'H5',
        says: 'The headings over its benefits and risks; which is which is read from the content',
        matters: false,
      },
      { hole: 'H6', says: 'The layout of its price table; names and prices are paired by their order', matters: true },
      {
        hole: 'H7',
        says: 'The layout of its table of SMP and microblading; the columns are paired by their order',
        matters: false,
      },
      { hole: 'H15', says: 'The entries of its table of contents', matters: false },
    ],
    silentOn: ['women'],
  },
  S3: {
    id: 'S3',
    name: 'Jae Pak MD Medical',
    shortName: 'Transplant clinic',
    title: 'What Is Scalp MicroPigmentation & How Long …',
    identity: {
      publisher: 'certain',
      article: 'likely',
      because:
        'The text invites readers to speak with Jae Pak, M.D. and carries its title. Its address is not known to us. ' +
        'That the clinic is in Los Angeles we have from other public pages.',
    },
    publisherKind: 'transplant-clinic',
    publisherWords: 'A hair transplant clinic in Los Angeles',
    sells: 'It sells SMP, and it is a hair transplant clinic, though this text offers no transplant.',
    sellsSmp: true,
    interest:
      'Tells readers to avoid people without enough background in hair restoration and aesthetics, which, as we read ' +
      'it, favours clinics like its own. It speaks of a permanent result and names almost no risk. Its price per ' +
      'session reaches higher than the other one that we found.',
    writtenBy: 'No author in our copy; the clinic’s doctor is named',
    cites: 'Lists three commercial pages at the end, the last on what drives the cost. Our copy has no links.',
    figuresFrom: 'No figure has its origin beside it. A page on the cost of SMP, by AEDIT, is on its list at the end.',
    missing: [
      { hole: 'H8', says: 'The headings of two of its three phases', matters: false },
      {
        hole: 'H9',
        says: 'The signs and criteria for choosing a practitioner that it promises for later',
        matters: true,
      },
      { hole: 'H10', says: 'The main clause of a sentence about natural flow', matters: false },
      { hole: 'H11', says: 'The heading and links of its list of sources, so they cannot be checked', matters: true },
    ],
    silentOn: [
      'a list of risks (redness, discomfort, fading and distortion are named)',
      'anyone who should not have SMP',
      'removal',
    ],
  },
  S4: {
    id: 'S4',
    name: 'Hair Loss Clinic',
    shortName: 'Clinic in Canada',
    title: 'Get Natural-Looking Results with Scalp Micropigmentation',
    url: 'https://hairlossclinic.ca/get-natural-looking-results-with-scalp-micropigmentation/',
    identity: {
      publisher: 'certain',
      article: 'likely',
      because: 'Its opening text is the same as on the clinic’s page. The title is read from the address.',
    },
    publisherKind: 'smp-clinic',
    publisherWords: 'A hair clinic in Canada',
    sells: 'It sells SMP, and the page describes its own service.',
    sellsSmp: true,
    interest:
      'Calls SMP ideal for every age, sex, hair type and skin tone, and says that the hairline can be perfect. It names ' +
      'no price, no number of sessions and nobody who should wait. It puts the dots in the outermost layer of skin and ' +
      'argues from this that SMP is safe, but it does list risks.',
    writtenBy: 'No author in our copy',
    cites: 'Nothing.',
    figuresFrom: 'It does not say where any figure comes from.',
    missing: [{ hole: 'H12', says: 'Five headings; the topic of each block is read from the content', matters: false }],
    silentOn: ['any price in figures', 'the number of sessions', 'numbing', 'removal'],
  },
} as const satisfies SourceTable
