/** Who a reader may be, in words that they would use, where what is written for them begins, and a guide's plate. */
export const startingPoints = [
  { says: 'I’m a woman and my hair is thinning', at: '/guides/women', plate: 'women' },
  { says: 'I have a scar on my head', at: '/guides/scars', plate: 'scars' },
  { says: 'I’ve had cancer treatment', at: '/guides/after-cancer-treatment', plate: 'after-cancer-treatment' },
  { says: 'I have no hair at all', at: '/guides/no-hair-at-all', plate: 'no-hair-at-all' },
  { says: 'My hair is going grey', at: '/guides/grey-hair', plate: 'grey-hair' },
  { says: 'My skin is dark, or very pale', at: '/guides/skin-tones', plate: 'skin-tones' },
  { says: 'I’ve just had a session', at: '/today', plate: 'aftercare' },
  {
    says: 'I already have it, and I don’t like it',
    at: '/guides/i-have-it-and-dont-like-it',
    plate: 'i-have-it-and-dont-like-it',
  },
] as const
