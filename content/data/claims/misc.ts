import type { ClaimTable } from '../claims.schema'

export const miscClaims = {
  'misc.fastest-growing.s0': {
    aspect: 'Popularity, novelty',
    statement: 'SMP is the fastest-growing non-surgical hair loss solution worldwide',
    place: 'PLACE',
  },
  'misc.new-emerging.s2': {
    aspect: 'Popularity, novelty',
    statement: 'SMP is a new and emerging cosmetic treatment for hair loss',
    place: 'PLACE',
  },
  'misc.offered-by-modern-clinics.s3': {
    aspect: 'Popularity, novelty',
    statement: 'SMP holds a unique place among services at most modern hair restoration clinics',
    place: 'PLACE',
  },
  'misc.relatively-new.s3': {
    aspect: 'Popularity, novelty',
    statement: 'SMP is still relatively new and attracts a lot of interest',
    place: 'PLACE',
  },
  'misc.available-worldwide.s4': {
    aspect: 'Popularity, novelty',
    statement: 'SMP artists worldwide provide the service, making it widely accessible',
    place: 'PLACE',
  },
  'misc.author-founder.s0': {
    aspect: 'Author / publisher',
    statement: 'ReadySleek, the publisher, was founded by the author, Axel',
    place: 'PLACE',
  },
  'misc.author-experience.s0': {
    aspect: 'Author / publisher',
    statement: 'The author claims more than five years of researching and trying out grooming, skincare and hair loss products',
    place: 'PLACE',
  },
  'misc.author-method.s0': {
    aspect: 'Author / publisher',
    statement: 'The author says that he tests products himself and draws on dermatologists and trichologists',
    place: 'PLACE',
  },
  'misc.author-evidence-based.s0': {
    aspect: 'Author / publisher',
    statement: 'The author describes his grooming advice as evidence-based',
    place: 'PLACE',
  },
  'misc.author-specialism.s0': {
    aspect: 'Author / publisher',
    statement: 'The author\'s stated specialisms are men\'s skincare, hair loss science, men\'s fragrance and body grooming',
    place: 'PLACE',
  },
  'misc.author-hair-loss-topics.s0': {
    aspect: 'Author / publisher',
    statement: 'Within hair loss, the author\'s named subjects are minoxidil, finasteride and transplants',
    place: 'PLACE',
  },
  'misc.author-fragrance.s0': {
    aspect: 'Author / publisher',
    statement: 'The author says he has personally tested more than 80 colognes',
    place: 'PLACE',
  },
  'misc.author-accessible.s0': {
    aspect: 'Author / publisher',
    statement: 'The author wants ordinary men to be able to understand and use grooming advice',
    place: 'PLACE',
  },
  'misc.article-aim.s3': {
    aspect: 'Author / publisher',
    statement: 'The article aims to give readers complete confidence in choosing a technician',
    place: 'PLACE',
  },
  'misc.all-facts-claim.s3': {
    aspect: 'Author / publisher',
    statement: 'The article claims that the reader now has all the facts needed',
    place: 'PLACE',
  },
  'misc.cta-right-for-you.s3': {
    aspect: 'Author / publisher',
    statement: 'The page invites readers to find out whether SMP is right for them',
    place: 'PLACE',
  },
  'misc.cta-jae-pak.s3': {
    aspect: 'Author / publisher',
    statement: 'The page invites readers to speak with Jae Pak, M.D',
    place: 'PLACE',
  },
  'misc.norwood-guide-link.s0': {
    aspect: 'Links, page matter',
    statement: 'The page sends readers to the publisher\'s own Norwood Scale guide to check their stage',
    place: 'PLACE',
  },
  'misc.care-routine-link.s0': {
    aspect: 'Links, page matter',
    statement: 'The page sends readers to the publisher\'s own bald head care routine',
    place: 'PLACE',
  },
  'misc.hair-loss-guide-link.s0': {
    aspect: 'Links, page matter',
    statement: 'The page sends readers to the publisher\'s men\'s hair loss guide for an overview of all solutions',
    place: 'PLACE',
  },
  'misc.article-scope.s1': {
    aspect: 'Links, page matter',
    statement: 'The article sets out to explain the method, suitability, risks and choice of practitioner',
    place: 'PLACE',
  },
  'misc.image-caption.s1': {
    aspect: 'Links, page matter',
    statement: 'An image on the page shows a bald man\'s head receiving SMP',
    place: 'PLACE',
  },
  'misc.takeaways-intro.s2': {
    aspect: 'Links, page matter',
    statement: 'The article announces a list of key takeaways about SMP',
    place: 'PLACE',
  },
  'misc.eyebrow-microblading.s4': {
    aspect: 'Cross-sell',
    statement: 'For eyebrows S4 points to microblading instead',
    place: 'PLACE',
  },
} as const satisfies ClaimTable
