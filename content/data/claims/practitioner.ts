import type { ClaimTable } from '../claims.schema'

export const practitionerClaims = {
  'practitioner.avoid-tattoo-add-on.s0': {
    aspect: 'Who may perform',
    statement: 'Tattooists who merely added SMP to their offer should be avoided',
    place: 'PLACE',
  },
  'practitioner.trained-performs.s1': {
    aspect: 'Who may perform',
    statement: 'SMP is carried out by somebody with training',
    place: 'PLACE',
  },
  'practitioner.not-tattoo-studio.s1': {
    aspect: 'Who may perform',
    statement: 'People should not have SMP at a tattoo studio',
    place: 'PLACE',
  },
  'practitioner.healthcare-or-specialist.s1': {
    aspect: 'Who may perform',
    statement: 'The right person to consult is a healthcare professional or someone trained in SMP specifically',
    place: 'PLACE',
  },
  'practitioner.who-with-certificate.s2': {
    aspect: 'Who may perform',
    statement: 'Whether technician, doctor or tattooist, the provider should be certified in SMP and entitled to do it',
    place: 'PLACE',
  },
  'practitioner.not-all-tattoo-artists.s2': {
    aspect: 'Who may perform',
    statement: 'Not all tattoo artists are eligible to do SMP',
    place: 'PLACE',
  },
  'practitioner.who-may-perform.s2': {
    aspect: 'Who may perform',
    statement: 'According to S2, tattoo artists, hair clinic doctors and anybody trained and certified in SMP may carry it out',
    place: 'PLACE',
  },
  'practitioner.avoid-no-hair-background.s3': {
    aspect: 'Who may perform',
    statement: 'Anyone lacking a solid grounding in hair restoration and aesthetics should be passed over',
    place: 'PLACE',
  },
  'practitioner.certified.s4': {
    aspect: 'Who may perform',
    statement: 'The person doing SMP holds a certificate',
    place: 'PLACE',
  },
  'practitioner.specialized-training.s0': {
    aspect: 'Training',
    statement: 'Doing SMP takes training of its own',
    place: 'PLACE',
  },
  'practitioner.ask-training.s0': {
    aspect: 'Training',
    statement: 'Ask a practitioner about their training',
    place: 'PLACE',
  },
  'practitioner.specializes-in-smp.s1': {
    aspect: 'Training',
    statement: 'A good sign is that the practitioner concentrates on SMP',
    place: 'PLACE',
  },
  'practitioner.shows-proof.s1': {
    aspect: 'Training',
    statement: 'A good practitioner shows proof of training and experience',
    place: 'PLACE',
  },
  'practitioner.ask-years.s1': {
    aspect: 'Training',
    statement: 'Ask how long the practitioner has been performing SMP',
    place: 'PLACE',
  },
  'practitioner.ask-certificates.s1': {
    aspect: 'Training',
    statement: 'Ask what training and certificates the practitioner holds',
    place: 'PLACE',
  },
  'practitioner.ask-licensed-board.s1': {
    aspect: 'Training',
    statement: 'Ask about membership of any licensed board',
    place: 'PLACE',
  },
  'practitioner.continuing-education.s1': {
    aspect: 'Training',
    statement: 'A practitioner who keeps on training is preferable',
    place: 'PLACE',
  },
  'practitioner.over-one-year.s1': {
    aspect: 'Training',
    statement: 'Look for someone with more than one year of experience',
    place: 'PLACE',
  },
  'practitioner.more-training-than-tattoo.s3': {
    aspect: 'Training',
    statement: 'SMP requires more training than a standard tattoo',
    place: 'PLACE',
  },
  'practitioner.more-criteria-promised.s3': {
    aspect: 'Training',
    statement: 'The article promises further signs and criteria for choosing a practitioner',
    place: 'PLACE',
  },
  'practitioner.technique-and-eye.s3': {
    aspect: 'Training',
    statement: 'The technician needs both manual skill and taste',
    place: 'PLACE',
  },
  'practitioner.healed-results-gallery.s0': {
    aspect: 'Check the work',
    statement: 'Choose someone who shows photos of healed work, rather than only photos from the day of treatment',
    place: 'PLACE',
  },
  'practitioner.ask-procedure-count.s0': {
    aspect: 'Check the work',
    statement: 'Ask a practitioner how many procedures they have done',
    place: 'PLACE',
  },
  'practitioner.check-website-social.s1': {
    aspect: 'Check the work',
    statement: 'A practitioner\'s website, testimonials and social media examples may help in choosing',
    place: 'PLACE',
  },
  'practitioner.portfolio-match.s1': {
    aspect: 'Check the work',
    statement: 'Ask to see a portfolio and judge whether results resemble what is wanted',
    place: 'PLACE',
  },
  'practitioner.check-previous-work.s2': {
    aspect: 'Check the work',
    statement: 'It is wise to check previous work to see what results might be like',
    place: 'PLACE',
  },
  'practitioner.before-after-photos.s2': {
    aspect: 'Check the work',
    statement: 'Ask the provider for before-after photos to avoid an unnatural result',
    place: 'PLACE',
  },
  'practitioner.research-reviews-photos.s4': {
    aspect: 'Check the work',
    statement: 'Research, questions, reviews and before-and-after photos are essential in choosing',
    place: 'PLACE',
  },
  'practitioner.trained-reduces-risk.s1': {
    aspect: 'Hygiene',
    statement: 'A trained practitioner is important for safe, effective SMP and to lower risks such as infection',
    place: 'PLACE',
  },
  'practitioner.visit-site.s1': {
    aspect: 'Hygiene',
    statement: 'Visit the place where the procedure will be done',
    place: 'PLACE',
  },
  'practitioner.visit-cleanliness.s1': {
    aspect: 'Hygiene',
    statement: 'On the visit, look whether the place is clean and seems sterile',
    place: 'PLACE',
  },
  'practitioner.new-sterile-needles.s1': {
    aspect: 'Hygiene',
    statement: 'Check that new sterile needles and ink are used for each client',
    place: 'PLACE',
  },
  'practitioner.hygiene-gloves-hands.s1': {
    aspect: 'Hygiene',
    statement: 'Check for proper hygiene such as gloves and frequent handwashing',
    place: 'PLACE',
  },
  'practitioner.ask-pigment-brand.s0': {
    aspect: 'Pigment',
    statement: 'Ask a practitioner which pigment brand they use',
    place: 'PLACE',
  },
  'practitioner.explains-technique.s1': {
    aspect: 'Behaviour, trust',
    statement: 'A good practitioner can clearly explain the technique before booking',
    place: 'PLACE',
  },
  'practitioner.spcp-advice.s1': {
    aspect: 'Behaviour, trust',
    statement: 'The advice list on choosing a practitioner comes from the Society of Permanent Cosmetic Professionals',
    place: 'PLACE',
  },
  'practitioner.feel-comfortable.s1': {
    aspect: 'Behaviour, trust',
    statement: 'Both the person and the workplace should feel right to the client',
    place: 'PLACE',
  },
  'practitioner.trust-team.s3': {
    aspect: 'Behaviour, trust',
    statement: 'Pick a clinic and staff that inspire confidence',
    place: 'PLACE',
  },
  'practitioner.proficient-technician.s4': {
    aspect: 'Behaviour, trust',
    statement: 'A proficient, knowledgeable technician brings an exceptional experience and maximum results',
    place: 'PLACE',
  },
  'practitioner.team-experience.s4': {
    aspect: 'Behaviour, trust',
    statement: 'An experienced provider and skilled team bring a great experience and optimal results',
    place: 'PLACE',
  },
  'practitioner.choice-critical.s0': {
    aspect: 'Importance of choice',
    statement: 'Difficulty of removal makes choosing a skilled practitioner critical',
    place: 'PLACE',
  },
  'practitioner.do-research.s1': {
    aspect: 'Importance of choice',
    statement: 'Clients have to look into practitioners before they choose one',
    place: 'PLACE',
  },
  'practitioner.research-well.s2': {
    aspect: 'Importance of choice',
    statement: 'Thorough research beforehand is vital',
    place: 'PLACE',
  },
  'practitioner.choose-with-care.s2': {
    aspect: 'Importance of choice',
    statement: 'Ink migration is one reason to choose the provider with great care',
    place: 'PLACE',
  },
  'practitioner.background-minimises-risk.s3': {
    aspect: 'Importance of choice',
    statement: 'That background ensures the best treatment and minimises risk',
    place: 'PLACE',
  },
  'practitioner.no-compromise.s3': {
    aspect: 'Importance of choice',
    statement: 'One should not compromise when it comes to SMP',
    place: 'PLACE',
  },
  'practitioner.reputable-crucial.s4': {
    aspect: 'Importance of choice',
    statement: 'Choosing a reputable practitioner is crucial to reduce complications and get the best outcome',
    place: 'PLACE',
  },
  'practitioner.research-experienced.s4': {
    aspect: 'Importance of choice',
    statement: 'Finding an experienced practitioner of good repute takes research, which S4 calls crucial',
    place: 'PLACE',
  },
} as const satisfies ClaimTable
