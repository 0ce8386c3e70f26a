/** Every page that the header and the footer lead to. A new room adds its line here. */
export const mainNav = [
  { href: '/guides', label: 'Guides' },
  { href: '/candidacy', label: 'Am I a candidate?' },
  { href: '/cost', label: 'Cost' },
  { href: '/timeline', label: 'Timeline' },
  { href: '/aftercare', label: 'Aftercare' },
  { href: '/preview', label: 'See it drawn' },
  { href: '/practitioner', label: 'Whom to trust' },
  { href: '/sources', label: 'Sources' },
] as const

/** Stands apart at the end of the row. */
export const planNav = { href: '/plan', label: 'My plan' } as const

export const footerNav = [
  {
    title: 'Read',
    links: [
      { href: '/guides', label: 'All guides' },
      { href: '/sources', label: 'The five sources' },
      { href: '/data', label: 'Open data' },
    ],
  },
  {
    title: 'Work it out',
    links: [
      { href: '/candidacy', label: 'Am I a candidate?' },
      { href: '/candidacy/map', label: 'How the quiz decides' },
      { href: '/preview', label: 'What would it look like?' },
      { href: '/cost', label: 'What would it cost?' },
      { href: '/timeline', label: 'Dates and sessions' },
      { href: '/aftercare', label: 'Healing day by day' },
      { href: '/practitioner', label: 'Whom to trust' },
      { href: '/practitioner/spot', label: 'Spot the problem' },
      { href: '/plan', label: 'My plan' },
    ],
  },
  {
    title: 'About',
    links: [
      { href: '/about', label: 'What this is' },
      { href: '/about/method', label: 'How we work' },
      { href: '/about/funding', label: 'Who pays' },
      { href: '/about/privacy', label: 'Privacy' },
    ],
  },
] as const
