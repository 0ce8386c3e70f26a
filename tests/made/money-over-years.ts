/**
 * What each option comes to over some years, worked out by hand from the articles and from one seller's page, not from
 * the tables. SMP is a full head in the US by the grooming blog, with its own years between touch-ups; what falls due at
 * the very end of the years is left out. Dollars.
 */
export const moneyOverYears = [
  // $2,000–$4,000, then 3 to 4 touch-ups of $500–$1,000 in 20 years: every 4 to 6 years, the last before year 20.
  { way: 'smp', years: 20, low: 3500, high: 8000 },
  // In 4 years no touch-up is due yet; in 5 one may be, 4 years after the first.
  { way: 'smp', years: 4, low: 2000, high: 4000 },
  { way: 'smp', years: 5, low: 2000, high: 5000 },
  // $10–$40 a month, 240 months.
  { way: 'minoxidil', years: 20, low: 2400, high: 9600 },
  // $10–$30 a month.
  { way: 'finasteride', years: 20, low: 2400, high: 7200 },
  { way: 'both', years: 20, low: 4800, high: 16_800 },
  // $5,000–$15,000, once.
  { way: 'transplant', years: 20, low: 5000, high: 15_000 },
  { way: 'transplant-medicine', years: 20, low: 9800, high: 31_800 },
  // $500–$3,000, $50–$200 a month, and a new piece for $300–$1,500 every 6 to 24 months: 9 to 39 of them.
  { way: 'hair-system', years: 20, low: 15_200, high: 109_500 },
  // In the first year one new piece, after six months, or none.
  { way: 'hair-system', years: 1, low: 1100, high: 6900 },
  // $500–$2,500, and the same again every 4 to 6 years: 3 to 4 times.
  { way: 'microblading', years: 20, low: 2000, high: 12_500 },
  { way: 'nothing', years: 40, low: 0, high: 0 },
] as const
