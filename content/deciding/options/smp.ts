import type { Option } from '../options.schema'

/** The claims that it can look like shaved hair and make thin hair look fuller, or one of the two. */
const looks = {
  claims: [
    'mechanism.bald-as-buzz-cut.s0',
    'mechanism.illusion-density-thinning.s0',
    'mechanism.buzz-or-stubble.s1',
    'mechanism.denser-beneath-thinning.s1',
    'mechanism.severe-buzz-cut.s2',
    'mechanism.covers-bald-spots.s2',
  ],
  differs: { part: ['definition.closely-shaved-look.s3', 'mechanism.fills-thin-areas.s4'] },
} as const

export const smp = {
  name: 'Scalp micropigmentation (SMP)',
  short: 'SMP',
  verb: 'have SMP',
  starts: 'the first session',
  inShort: { says: 'Dots tattooed into the scalp can look like shaved hair, or make thin hair look fuller.', ...looks },
  worst: {
    says: 'Unclean needles or inks can pass on infections, hepatitis and HIV among them, and some effects can’t be undone.',
    stance: 'risk.infection-types.s1',
    outside: ['a2-tattoo-risks', 'a12-grey-ink-outbreak'],
  },
  money: { by: 'smp' },
  cells: {
    'what-it-is': {
      head: 'Colour put into the skin',
      says: 'A practitioner puts tiny dots of pigment into the skin of your scalp with a fine needle.',
      stance: 'put-in-with-a-needle',
      more: [
        {
          says: 'US regulators count permanent make-up as tattooing; that SMP is of that kind is our reading.',
          ours: true,
          outside: ['a1-no-approved-pigment'],
        },
      ],
    },
    helps: {
      head: 'Thin hair, or a bald head',
      says: 'It can make thin hair look fuller, and a bald head look like one that is freshly shaved.',
      ...looks,
      more: [
        { says: 'It can cover a scar on the scalp too.', stance: 'covers-a-scar' },
        {
          says: 'It is an option for patchy hair loss (alopecia areata), where hair may come back or fall elsewhere.',
          stance: 'suits-patchy-loss',
          outside: ['c8-areata-course'],
        },
      ],
    },
    'not-for': {
      head: 'Not in pregnancy, among others',
      says: 'A review rules tattoos out in pregnancy, while breastfeeding, with very weak immunity and on tumour scars.',
      outside: ['c1-strict-list'],
      more: [
        {
          says: 'It may not suit you if you are prone to raised scars (keloids).',
          stance: 'contraindication.keloid-prone.s1',
        },
        {
          says: 'It is not ideal with an active condition of the scalp, such as psoriasis.',
          stance: 'contraindication.active-scalp-conditions.s0',
          outside: ['c4-psoriasis'],
        },
        {
          says: 'In Great Britain nobody may tattoo you while you are {c23-under-18: under 18}.',
          outside: ['c23-under-18'],
        },
      ],
    },
    'does-to-hair': {
      head: 'It grows no hair',
      says: 'It grows no hair: it only changes how your scalp and your hair look.',
      stance: 'grows-no-hair',
      more: [
        {
          says: 'It doesn’t harm the hair you have, according to {the S2}.',
          stance: 'mechanism.no-harm-to-follicles.s2',
        },
        {
          says: 'We found no study of what the needle does to hair that still grows.',
          sought: ['scalp micropigmentation hair follicle damage', 'scalp micropigmentation hair growth study'],
        },
      ],
    },
    'see-it': {
      head: 'After {sessions.count.s2}',
      says: 'You see the whole look once all sessions are done, which is after {sessions.count.s2} by the widest count.',
      stance: 'sessions.count.s2',
      more: [
        { says: 'Sessions are {sessions.spacing.s0} apart, according to {the S0}.', stance: 'sessions.spacing.s0' },
        {
          says: 'The finished look may take until {procedure.results-one-month-after.s2} after the last session.',
          stance: 'procedure.results-one-month-after.s2',
        },
      ],
    },
    lasts: {
      head: 'For years, while it fades',
      says: 'It fades over years: a touch-up is due after {touchup.3-5-years.s3} at the earliest, {touchup.after-6-8-years.s2} at the latest.',
      stance: 'touchup.3-5-years.s3',
      more: [
        {
          says: 'The ink stays for good while its colour fades, according to {the S2}.',
          stance: 'longevity.ink-always-there.s2',
        },
        {
          says: 'We found no fading measured for longer than {b17-lifespan-sellers: 32 months}.',
          outside: ['b17-lifespan-sellers'],
        },
      ],
    },
    'upkeep-time': {
      head: 'Hair that grows has to be buzzed',
      says: 'Hair that still grows has to be buzzed to {realism.keep-guard-0-1.s0}, so that it matches the dots.',
      stance: 'realism.keep-guard-0-1.s0',
      more: [
        {
          says: 'We found no count of the minutes, and {none:how-often-to-shave} says how often to shave.',
          sought: ['how often shave scalp micropigmentation', 'minutes a week'],
        },
        {
          says: 'One chain of SMP clinics says that its customers see to their head {g20-shave-every-other-day: every other day} on average.',
          outside: ['g20-shave-every-other-day'],
        },
        { says: 'Sun fades the dots faster, so you cover up or use sunscreen.', stance: 'sun-fades-pigment' },
      ],
    },
    'days-off': {
      head: 'None, but sport and sun have to wait',
      says: 'None, says {the S2}, yet sport, water and sun have to wait for some days after each session.',
      stance: 'procedure.recovery-zero-days.s2',
    },
    feels: {
      head: 'It is said to hurt a little',
      says: 'It is said to hurt a little: it might be {pain.scale-2-4.s2}, depending on your tolerance, says {the S2}.',
      stance: 'pain.scale-2-4.s2',
      more: [
        {
          says: 'A numbing cream that is too strong can be dangerous: of those sold over the counter the US regulator advises {a15-numbing-creams: at most 4% lidocaine}.',
          outside: ['a15-numbing-creams'],
        },
      ],
    },
    'go-wrong': {
      head: 'Infection, an allergy or a drawn-on look',
      says: 'It can look drawn on, spread, fade unevenly, get infected, set off an allergy or leave a scar.',
      stance: 'lists-what-can-go-wrong',
      outside: ['a2-tattoo-risks', 'b10-failures'],
      more: [
        {
          says: 'In rare cases a tattoo has swelled or burned during an MRI scan, so tell the staff.',
          stance: 'risk.mri.s1',
          outside: ['g6-mri-tell'],
        },
        {
          says: 'Bacteria grew from {a7-inks-with-bacteria: 26 of 75} tattoo and permanent make-up inks on sale in the US.',
          outside: ['a7-inks-with-bacteria'],
        },
      ],
    },
    'how-often': {
      head: 'An allergy in {evidence.study-2021-allergy.s1} of {evidence.study-2021-n.s1}',
      says: 'Of {evidence.study-2021-n.s1} followed for {evidence.study-2021-followup.s1}, {evidence.study-2021-allergy.s1} had an allergic reaction.',
      claims: ['evidence.study-2021-allergy.s1', 'evidence.study-2021-n.s1', 'evidence.study-2021-followup.s1'],
      more: [
        {
          says: 'Of {d1-reactions-new-york: 300 tattooed people} asked in New York, {d1-reactions-new-york: 31} had had a bad reaction to a tattoo of whatever kind.',
          outside: ['d1-reactions-new-york'],
        },
        {
          says: 'We found no count of people who regret SMP.',
          sought: ['scalp micropigmentation regret survey', 'how many people regret SMP'],
        },
      ],
    },
    undo: {
      head: 'Only with effort',
      says: 'Only with effort: a laser can take it off, session by session, and not always all of it.',
      stance: 'laser-removes-it',
      outside: ['b18-not-all-removable', 'b23-fade-only'],
    },
    'cost-first': {
      head: '{first}',
      says: '{first} for a full head in the US, according to {the S0}; smaller areas cost less.',
      stance: 'cost.full-head.us-2026.s0',
    },
    'upkeep-money': {
      head: '{upkeep} in ten years, by our sum',
      says: '{upkeep} over ten years, by our sum, for touch-ups of {cost.touchup.us-2026.s0} each.',
      stance: 'cost.touchup.us-2026.s0',
    },
    'cost-ten-years': {
      head: '{ten-years}, by our sum',
      says: '{ten-years} for a full head in the US, by our sum: the first price and the touch-ups that fall due.',
      stance: 'cost.full-head.us-2026.s0',
    },
    'other-options': {
      head: 'It goes with others, once healed',
      says: 'Once your scalp has healed, SMP can go with other treatments; until then they wait.',
      stance: 'goes-with-others-once-healed',
      more: [
        {
          says: 'Minoxidil can fade the dots, and if you stop it, most of the hair that it grew is lost.',
          stance: 'minoxidil-fades-pigment',
          outside: ['e8-minoxidil-stop'],
        },
        {
          says: 'After a hair transplant it can fill the gaps between grafts.',
          stance: 'candidacy.transplant-density-between-grafts.s0',
          outside: ['c24-after-transplant'],
        },
      ],
    },
    'how-sure': {
      head: 'Not very, we think',
      says: 'Not very, we think: the studies are small, have nobody to compare with, and most are by people who do SMP.',
      ours: true,
      outside: ['b1-series-of-10', 'b2-series-of-30', 'b3-series-of-43', 'b5-active-loss', 'b6-ink-research-wanted'],
    },
  },
  undo: {
    how: {
      says: 'A laser breaks the pigment into bits, and your body carries them off.',
      stance: 'laser-removes-it',
      outside: ['b24-who-uses-the-laser'],
    },
    time: {
      says: '{removal.laser-sessions.s0}, says {the S0}; a tattoo may need {b12-tattoo-removal: up to 12}, some weeks apart.',
      stance: 'removal.laser-sessions.s0',
      outside: ['b11-smp-removal', 'b12-tattoo-removal'],
    },
    cost: {
      says: 'It can cost more than having it done; a US marketplace gives {b25-us-laser-price: $200–$500 for one laser session}.',
      stance: 'removal.cost-more-than-procedure.s2',
      outside: ['b25-us-laser-price'],
    },
    stays: {
      says: 'The laser can leave pale or dark patches, more rarely scars, and some pigment may stay.',
      outside: ['b14-removal-marks', 'b23-fade-only', 'b18-not-all-removable'],
    },
  },
  good: [
    { says: 'The look is there as soon as all sessions are done.', stance: 'result-when-all-sessions-are-done' },
    { says: 'It works on a head that is completely bald.', stance: 'works-on-a-bald-head' },
    { says: 'It can cover a scar, where no hair would grow.', stance: 'covers-a-scar' },
    { says: 'It needs no operation and no medicine for life.', stance: 'definition.non-medicinal.s2' },
  ],
  bad: [
    { says: 'It grows no hair: there is only the look of it.', stance: 'grows-no-hair' },
    { says: 'Badly done, it looks like a hairline drawn on.', stance: 'realism.bad-looks-drawn-on.s0' },
    { says: 'Taking it off is harder than people expect.', stance: 'removal.possible-but-difficult.s0' },
    { says: 'Hair that grows has to be kept as short as the dots.', stance: 'realism.keep-guard-0-1.s0' },
  ],
  later: {
    week: {
      body: {
        says: 'A little redness is typical in the first days, while the skin heals.',
        stance: 'redness-at-first',
      },
      feelings: {
        says: 'Fresh dots look darker than they will later, so we think the first days can be a shock.',
        ours: true,
        outside: ['b19-first-days-darker'],
      },
      people: {
        says: 'We found no study of what others notice in the first days.',
        sought: ['scalp micropigmentation what people notice first week', 'SMP colleagues notice'],
      },
      money: { says: 'A full head comes to {first}, whenever you pay it.', stance: 'cost.full-head.us-2026.s0' },
    },
    month: {
      body: {
        says: 'The skin heals fully between sessions, in a gap of {procedure.skin-heal-fully-couple-weeks.s3}.',
        stance: 'procedure.skin-heal-fully-couple-weeks.s3',
      },
      feelings: {
        says: 'We found no study that asked people how they felt by then.',
        sought: ['scalp micropigmentation satisfaction one month', 'quality of life scalp micropigmentation'],
      },
      people: {
        says: 'At talking distance, good work can hardly be told from hair, says {the S0}.',
        stance: 'realism.undetectable-conversational-distance.s0',
      },
      money: { says: 'Nothing more falls due by then, by our reading, but for what you shave with.', ours: true },
    },
    year: {
      body: {
        says: 'The dots still look fresh and clear, according to {the S0}.',
        claims: ['longevity.years-1-3-fresh.s0'],
        differs: {
          part: ['evidence.study-2021-fading-minimal.s1'],
          stronger: ['longevity.fading-noticeable-7-8.s2'],
          weaker: ['longevity.several-years.s3'],
          figure: ['longevity.fades-about-8-years.s4'],
        },
        outside: ['b1-series-of-10'],
      },
      feelings: {
        says: 'Of {evidence.study-2021-n.s1} followed for {evidence.study-2021-followup.s1}, {evidence.study-2021-very-satisfied.s1} were very satisfied.',
        claims: [
          'evidence.study-2021-very-satisfied.s1',
          'evidence.study-2021-n.s1',
          'evidence.study-2021-followup.s1',
        ],
        outside: ['b3-series-of-43'],
      },
      people: {
        says: 'Who you tell, and when, is yours to choose, and a charity says that secrecy can be a burden.',
        outside: ['g19-telling-people'],
      },
      money: { says: '{year} by then, by our sum: no touch-up has fallen due.', stance: 'cost.full-head.us-2026.s0' },
    },
    'ten-years': {
      body: {
        says: 'Without a touch-up the pigment has faded by then: it takes {longevity.fades-about-8-years.s4}, says {the S4}.',
        claims: ['longevity.fades-about-8-years.s4'],
        differs: {
          beside: ['evidence.study-2021-fading-minimal.s1'],
          figure: ['longevity.years-4-6-lightening.s0', 'longevity.lifespan-7-8.s2'],
          part: ['longevity.immune-fading.s3'],
        },
      },
      feelings: {
        says: 'We found no study that followed anyone for so long.',
        sought: ['scalp micropigmentation long-term follow-up', 'ten years after scalp micropigmentation'],
      },
      people: {
        says: 'We found nothing on how others see it after so long.',
        sought: ['scalp micropigmentation long-term follow-up', 'ten years after scalp micropigmentation'],
      },
      money: {
        says: '{ten-years} by then, by our sum, with the touch-ups.',
        stance: 'cost.full-head.us-2026.s0',
      },
    },
  },
  guides: ['what-smp-is', 'who-it-suits', 'how-long-it-lasts', 'i-have-it-and-dont-like-it'],
} as const satisfies Option
