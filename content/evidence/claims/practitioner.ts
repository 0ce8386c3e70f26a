import type { ClaimTable } from '../claims.schema'

export const practitionerClaims = {
  'practitioner.avoid-tattoo-add-on.s0': {
    aspect: 'Who may perform',
    statement: 'Avoid people who learned SMP as an extra to ordinary tattooing',
    place: 'FAQ: How do I find …',
  },
  'practitioner.trained-performs.s1': {
    aspect: 'Who may perform',
    statement: 'SMP is done by a trained practitioner',
    place: '(part on the procedure)',
  },
  'practitioner.not-tattoo-studio.s1': {
    aspect: 'Who may perform',
    statement: 'It is important not to have SMP done at a tattoo studio',
    place: '(part on choosing a practitioner)',
  },
  'practitioner.healthcare-or-specialist.s1': {
    aspect: 'Who may perform',
    statement: 'The person to consult is a healthcare professional or a trained SMP specialist',
    place: '(part on choosing a practitioner)',
  },
  'practitioner.who-with-certificate.s2': {
    aspect: 'Who may perform',
    statement: 'Whether technician, doctor or tattoo artist, the provider is certified in SMP and eligible to do it',
    place: 'Does Micro Scalp Pigmentation Look Real?',
  },
  'practitioner.not-all-tattoo-artists.s2': {
    aspect: 'Who may perform',
    statement: 'Not every tattoo artist is eligible to do SMP',
    place: 'Does Micro Scalp Pigmentation Look Real?',
  },
  'practitioner.who-may-perform.s2': {
    aspect: 'Who may perform',
    statement: 'Tattoo artists, doctors at hair clinics and anyone who is trained and certified in SMP can do it',
    place: 'Who Performs SMP?',
  },
  'practitioner.avoid-no-hair-background.s3': {
    aspect: 'Who may perform',
    statement: 'Practitioners without enough background in hair restoration and aesthetics should be avoided',
    place: 'SMP vs. Hair Tattoo – What’s the Difference?',
  },
  'practitioner.certified.s4': {
    aspect: 'Who may perform',
    statement: 'A certified practitioner does SMP',
    place: 'Performing the SMP Procedure',
  },
  'practitioner.specialized-training.s0': {
    aspect: 'Training',
    statement: 'SMP requires special training',
    place: 'Does It Look Real?',
  },
  'practitioner.ask-training.s0': {
    aspect: 'Training',
    statement: 'Ask a practitioner about their training',
    place: 'FAQ: How do I find …',
  },
  'practitioner.specializes-in-smp.s1': {
    aspect: 'Training',
    statement: 'A good practitioner specialises in SMP',
    place: '(part on choosing a practitioner)',
  },
  'practitioner.shows-proof.s1': {
    aspect: 'Training',
    statement: 'A good practitioner can show proof of training and experience',
    place: '(part on choosing a practitioner)',
  },
  'practitioner.ask-years.s1': {
    aspect: 'Training',
    statement: 'Ask how long the practitioner has been doing SMP',
    place: '(advice of the Society of Permanent Cosmetic Professionals)',
    basis: 'professional-body',
  },
  'practitioner.ask-certificates.s1': {
    aspect: 'Training',
    statement: 'Ask about the practitioner’s training and certificates',
    place: '(advice of the Society of Permanent Cosmetic Professionals)',
    basis: 'professional-body',
  },
  'practitioner.ask-licensed-board.s1': {
    aspect: 'Training',
    statement: 'Ask whether the practitioner belongs to a licensed board',
    place: '(advice of the Society of Permanent Cosmetic Professionals)',
    basis: 'professional-body',
  },
  'practitioner.continuing-education.s1': {
    aspect: 'Training',
    statement: 'Look for someone who keeps up their training',
    place: '(advice of the Society of Permanent Cosmetic Professionals)',
    basis: 'professional-body',
  },
  'practitioner.over-one-year.s1': {
    aspect: 'Training',
    statement: 'Look for someone with {value} of experience',
    place: '(advice of the Society of Permanent Cosmetic Professionals)',
    value: { low: 1, high: null, exclusive: true },
    unit: 'years',
    printed: 'over a year',
    basis: 'professional-body',
  },
  'practitioner.more-training-than-tattoo.s3': {
    aspect: 'Training',
    statement: 'SMP takes more training than a standard tattoo',
    place: 'SMP vs. Hair Tattoo – What’s the Difference?',
  },
  'practitioner.more-criteria-promised.s3': {
    aspect: 'Training',
    statement: 'The article promises more signs and criteria to look for in a practitioner',
    place: 'SMP vs. Hair Tattoo – What’s the Difference?',
  },
  'practitioner.technique-and-eye.s3': {
    aspect: 'Training',
    statement: 'SMP takes technical skill and an eye for aesthetics',
    place: 'SMP Instruments and Ink',
  },
  'practitioner.healed-results-gallery.s0': {
    aspect: 'Check the work',
    statement: 'Look for before-and-after galleries of healed results, not only of fresh work',
    place: 'FAQ: How do I find …',
  },
  'practitioner.ask-procedure-count.s0': {
    aspect: 'Check the work',
    statement: 'Ask a practitioner how many procedures they have done',
    place: 'FAQ: How do I find …',
  },
  'practitioner.check-website-social.s1': {
    aspect: 'Check the work',
    statement: 'Examples on a practitioner’s website, in testimonials and on social media may help in choosing',
    place: '(part on choosing a practitioner)',
  },
  'practitioner.portfolio-match.s1': {
    aspect: 'Check the work',
    statement: 'Ask for a portfolio and judge whether its results are like the ones you want',
    place: '(advice of the Society of Permanent Cosmetic Professionals)',
    basis: 'professional-body',
  },
  'practitioner.check-previous-work.s2': {
    aspect: 'Check the work',
    statement: 'It is wise to check a provider’s previous work to see what the result might look like',
    place: 'Who Performs SMP?',
  },
  'practitioner.before-after-photos.s2': {
    aspect: 'Check the work',
    statement: 'Ask the provider for before-and-after photos to see how SMP might turn out',
    place: '(list of risks)',
  },
  'practitioner.research-reviews-photos.s4': {
    aspect: 'Check the work',
    statement: 'Research, questions, reviews and before-and-after photos are essential in choosing',
    place: 'How important is it to choose …',
  },
  'practitioner.trained-reduces-risk.s1': {
    aspect: 'Hygiene',
    statement: 'A trained practitioner is important for safe, effective SMP and to minimise risks such as infection',
    place: '(part on choosing a practitioner)',
  },
  'practitioner.visit-site.s1': {
    aspect: 'Hygiene',
    statement: 'Visit the clinic or place where SMP will be done',
    place: '(advice of the Society of Permanent Cosmetic Professionals)',
    basis: 'professional-body',
  },
  'practitioner.visit-cleanliness.s1': {
    aspect: 'Hygiene',
    statement: 'On that visit, check that the place is clean and shows signs of being sterile',
    place: '(advice of the Society of Permanent Cosmetic Professionals)',
    basis: 'professional-body',
  },
  'practitioner.new-sterile-needles.s1': {
    aspect: 'Hygiene',
    statement: 'Check that each client gets new, sterile needles and ink',
    place: '(advice of the Society of Permanent Cosmetic Professionals)',
    basis: 'professional-body',
  },
  'practitioner.hygiene-gloves-hands.s1': {
    aspect: 'Hygiene',
    statement: 'Check for proper hygiene, such as gloves and frequent washing of hands',
    place: '(advice of the Society of Permanent Cosmetic Professionals)',
    basis: 'professional-body',
  },
  'practitioner.ask-pigment-brand.s0': {
    aspect: 'Pigment',
    statement: 'Ask a practitioner which brand of pigment they use',
    place: 'FAQ: How do I find …',
  },
  'practitioner.explains-technique.s1': {
    aspect: 'Behaviour, trust',
    statement: 'A good practitioner can explain the technique clearly before anything is booked',
    place: '(part on choosing a practitioner)',
  },
  'practitioner.spcp-advice.s1': {
    aspect: 'Behaviour, trust',
    statement: 'The Society of Permanent Cosmetic Professionals gives a list of advice on choosing a practitioner',
    place: '(advice of the Society of Permanent Cosmetic Professionals)',
    basis: 'professional-body',
  },
  'practitioner.feel-comfortable.s1': {
    aspect: 'Behaviour, trust',
    statement: 'Make sure to feel comfortable with the practitioner and happy with the workplace',
    place: '(advice of the Society of Permanent Cosmetic Professionals)',
    basis: 'professional-body',
  },
  'practitioner.trust-team.s3': {
    aspect: 'Behaviour, trust',
    statement: 'Find a clinic and a team of technicians that can be trusted',
    place: 'With Scalp Micropigmentation, Don’t Settle for Less',
  },
  'practitioner.proficient-technician.s4': {
    aspect: 'Behaviour, trust',
    statement:
      'With a proficient, knowledgeable practitioner clients can expect an exceptional experience and maximum results',
    place: '(part on what SMP is)',
  },
  'practitioner.team-experience.s4': {
    aspect: 'Behaviour, trust',
    statement: 'With an experienced provider and a skilled team clients can expect a great time and optimal results',
    place: '(conclusion)',
  },
  'practitioner.choice-critical.s0': {
    aspect: 'Importance of choice',
    statement: 'Because removal is difficult, choosing a skilled practitioner is critical',
    place: 'FAQ: Can SMP be removed?',
  },
  'practitioner.do-research.s1': {
    aspect: 'Importance of choice',
    statement: 'Finding a suitable practitioner takes research',
    place: '(part on choosing a practitioner)',
  },
  'practitioner.research-well.s2': {
    aspect: 'Importance of choice',
    statement: 'It is crucial to research well before having SMP',
    place: 'Does Micro Scalp Pigmentation Look Real?',
  },
  'practitioner.choose-with-care.s2': {
    aspect: 'Importance of choice',
    statement: 'Ink migration is one reason to choose the provider with the utmost care',
    place: '(list of risks)',
  },
  'practitioner.background-minimises-risk.s3': {
    aspect: 'Importance of choice',
    statement: 'A background in hair restoration and aesthetics ensures the best treatment and minimises risk',
    place: 'SMP vs. Hair Tattoo – What’s the Difference?',
  },
  'practitioner.no-compromise.s3': {
    aspect: 'Importance of choice',
    statement: 'With SMP there should be no compromises',
    place: 'With Scalp Micropigmentation, Don’t Settle for Less',
  },
  'practitioner.reputable-crucial.s4': {
    aspect: 'Importance of choice',
    statement: 'A reputable practitioner is crucial to keep the risk of complications low and get the best outcome',
    place: 'How important is it to choose …',
  },
  'practitioner.research-experienced.s4': {
    aspect: 'Importance of choice',
    statement: 'It is crucial to research and choose an experienced practitioner of good repute',
    place: '(conclusion)',
  },
} as const satisfies ClaimTable
