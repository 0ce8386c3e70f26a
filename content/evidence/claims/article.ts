import type { ClaimTable } from '../claims.schema'

/** How new and wide SMP is, what a source says of itself, its links. Ids stay, so the digest’s word stays too. */
export const articleClaims = {
  'misc.fastest-growing.s0': {
    aspect: 'Popularity, novelty',
    statement: 'SMP is the fastest-growing answer to hair loss without surgery in the world',
    place: '(introduction)',
  },
  'misc.new-emerging.s2': {
    aspect: 'Popularity, novelty',
    statement: 'SMP is a new and emerging cosmetic treatment for hair loss',
    place: '(introduction)',
  },
  'misc.offered-by-modern-clinics.s3': {
    aspect: 'Popularity, novelty',
    statement: 'SMP has a place of its own among the services of most modern hair restoration clinics',
    place: '(introduction)',
  },
  'misc.relatively-new.s3': {
    aspect: 'Popularity, novelty',
    statement: 'SMP is still relatively new, and interest in it is wide',
    place: '(introduction)',
  },
  'misc.available-worldwide.s4': {
    aspect: 'Popularity, novelty',
    statement: 'SMP practitioners all over the world offer it, so that anyone who wants it can get it',
    place: '(conclusion)',
  },
  'misc.author-founder.s0': {
    aspect: 'Author / publisher',
    statement: 'The author, Axel, founded ReadySleek, the publisher',
    place: '(note on the author)',
  },
  'misc.author-experience.s0': {
    aspect: 'Author / publisher',
    statement: 'The author says he has spent {value} researching and testing men’s grooming and hair loss treatments',
    place: '(note on the author)',
    value: { low: 5, high: null, exclusive: true },
    unit: 'years',
    printed: 'over 5 years',
  },
  'misc.author-method.s0': {
    aspect: 'Author / publisher',
    statement: 'The author says he tests products himself and draws on dermatologists and trichologists',
    place: '(note on the author)',
  },
  'misc.author-evidence-based.s0': {
    aspect: 'Author / publisher',
    statement: 'The author calls his grooming advice evidence-based',
    place: '(note on the author)',
  },
  'misc.author-specialism.s0': {
    aspect: 'Author / publisher',
    statement: 'The author names as his fields men’s skincare, hair loss science, men’s fragrance and body grooming',
    place: '(note on the author)',
  },
  'misc.author-hair-loss-topics.s0': {
    aspect: 'Author / publisher',
    statement: 'On hair loss the author names minoxidil, finasteride and transplants as his subjects',
    place: '(note on the author)',
  },
  'misc.author-fragrance.s0': {
    aspect: 'Author / publisher',
    statement: 'In men’s fragrance the author says he has tested {value} himself, all colognes',
    place: '(note on the author)',
    value: { low: 80, high: null },
    unit: 'products',
    printed: '80+ colognes',
  },
  'misc.author-accessible.s0': {
    aspect: 'Author / publisher',
    statement: 'The author wants to make grooming easy for ordinary men to understand and act on',
    place: '(note on the author)',
  },
  'misc.article-aim.s3': {
    aspect: 'Author / publisher',
    statement: 'The article aims to give readers complete confidence in selecting a technician',
    place: '(introduction)',
  },
  'misc.all-facts-claim.s3': {
    aspect: 'Author / publisher',
    statement: 'The article claims that the reader now has all the facts needed',
    place: 'With Scalp Micropigmentation, Don’t Settle for Less',
  },
  'misc.cta-right-for-you.s3': {
    aspect: 'Author / publisher',
    statement: 'The page asks readers to find out whether SMP is right for them',
    place: '(closing lines)',
  },
  'misc.cta-jae-pak.s3': {
    aspect: 'Author / publisher',
    statement: 'The page asks readers to speak with a doctor, Jae Pak',
    place: '(closing lines)',
  },
  'misc.norwood-guide-link.s0': {
    aspect: 'Links, page matter',
    statement: 'The page sends readers to the publisher’s own Norwood Scale guide to check their stage',
    place: 'Ideal Candidates',
  },
  'misc.care-routine-link.s0': {
    aspect: 'Links, page matter',
    statement: 'The page sends readers to the publisher’s own care routine for bald heads',
    place: 'Aftercare: Long-term',
  },
  'misc.hair-loss-guide-link.s0': {
    aspect: 'Links, page matter',
    statement: 'The page sends readers to the publisher’s own guide to men’s hair loss for all the options',
    place: '(last line of the FAQ)',
  },
  'misc.article-scope.s1': {
    aspect: 'Links, page matter',
    statement: 'The article is about how SMP works, whom it may suit, its potential risks and choosing a practitioner',
    place: '(introduction)',
  },
  'misc.image-caption.s1': {
    aspect: 'Links, page matter',
    statement: 'A photo shows the head of a bald man during SMP',
    place: '(caption of the photo)',
  },
  'misc.takeaways-intro.s2': {
    aspect: 'Links, page matter',
    statement: 'The article announces a list of takeaways about SMP',
    place: '(introduction)',
  },
  'misc.eyebrow-microblading.s4': {
    aspect: 'Cross-sell',
    statement: 'Eyebrows can be recreated with another procedure, microblading',
    place: 'Who is Suitable for SMP?',
  },
} as const satisfies ClaimTable
