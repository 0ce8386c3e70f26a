/**
 * What we found in none of the five articles, as far as our copies go. The guide claims nothing on these; where an outside fact
 * speaks to one of them it wears its own mark. What is missing from a single source stands in sources.ts.
 */
export const silentInAll = [
  'pregnancy and breastfeeding',
  'blood thinners',
  'diabetes',
  'isotretinoin and other medicines that you may take, apart from minoxidil and finasteride',
  'scabs, itching, bleeding or swelling after the session',
  'how many weeks before or after a hair transplant',
  'for how many days or weeks to stop minoxidil',
  'how long to wait after cancer treatment',
  'whether the head must be shaved for the session',
  'whether sunscreen may go on fresh work',
  'what removal costs, as a sum',
  'the name of any way to remove it but a laser',
  'the name of a law, a board or a certificate',
  'exceptions at insurers',
  'prices by country, apart from the US and Turkey',
  'by how much sun shortens its life',
] as const
