import type { Option } from '../options.schema'

export const shavedOrAsItIs = {
  name: 'Shaved, or left as it is',
  short: 'Shaved, or as it is',
  verb: 'shave your head or leave your hair as it is',
  starts: 'the first shave, or from today',
  inShort: {
    says: 'You clip or shave what is left or leave it alone, and need no treatment if you are at ease with how it looks.',
    outside: ['f13-comfortable-as-it-is'],
  },
  worst: {
    says: 'Bald men had skin cancer of the scalp more often than men with hair; skin doctors speak of hats and sunscreen.',
    outside: ['f17-skin-cancer', 'f18-caps-leave-a-gap'],
  },
  money: { by: 'none' },
  cells: {
    'what-it-is': {
      head: 'Nothing is done about the loss',
      says: 'Nothing is done about the loss: you wear it as it is, or you clip or shave the hair that is left.',
      outside: ['f13-comfortable-as-it-is'],
      more: [
        {
          says: 'Most hair loss needs no treatment, says the NHS: it grows back or is a normal part of getting older.',
          outside: ['f12-most-need-no-treatment'],
        },
      ],
    },
    helps: {
      head: 'People at ease with how it looks',
      says: 'No treatment is required if you are comfortable with how it looks, says a US government encyclopedia.',
      outside: ['f13-comfortable-as-it-is'],
      more: [
        {
          says: 'Students who accepted their hair loss were less distressed than those who hid it.',
          outside: ['h15-accepting-it'],
        },
        { says: 'Most balding men cope well, found a psychologist in an older study.', outside: ['h13-most-men-cope'] },
      ],
    },
    'not-for': {
      head: 'See a GP if the loss is sudden',
      says: 'Sudden loss, bald patches, clumps, or a head that itches and burns are reasons to see a GP, says the NHS.',
      outside: ['f12-most-need-no-treatment'],
      more: [
        {
          says: 'A very close shave can bring bumps and scars if your hair is tightly curled.',
          outside: ['f20-shave-bumps'],
        },
        {
          says: 'Women with pattern loss were harder hit than men in a study, so we think a shave may be another step for them.',
          ours: true,
          outside: ['h17-women-harder'],
        },
      ],
    },
    'does-to-hair': {
      head: 'It grows no hair',
      says: 'A shave changes nothing about how hair grows, and pattern hair loss goes on all the same.',
      outside: ['f19-shaving-thickens-nothing', 'f10-how-fast'],
      more: [
        {
          says: 'Men on a dummy pill lost {f9-five-years-untreated} of the hairs in the spot that was counted {f9-five-years-untreated: over five years}.',
          outside: ['f9-five-years-untreated'],
        },
      ],
    },
    'see-it': {
      head: 'At once',
      says: 'A shave shows at once; left alone, men’s loss goes on by {f10-how-fast} a year, say skin doctors.',
      outside: ['f19-shaving-thickens-nothing', 'f10-how-fast'],
    },
    lasts: {
      head: 'Until the hair grows out',
      says: 'A shave lasts until the hair grows out, and the loss stays: there is no cure for men’s pattern loss.',
      outside: ['f19-shaving-thickens-nothing', 'f11-no-cure'],
    },
    'upkeep-time': {
      head: 'We found no study',
      says: 'We found no study of the minutes that a shaved head takes each week; left alone, it takes none.',
      sought: ['how long does it take to shave your head', 'head shaving minutes per week', 'how often shave head'],
      more: [
        {
          says: 'A man put down {f22-minutes-to-shave: 15 minutes} for shaving his head {f22-minutes-to-shave: after a week of growth}, from memory.',
          outside: ['f22-minutes-to-shave'],
        },
        {
          says: 'For the sun, skin doctors speak of a hat that covers the whole scalp, or of sunscreen.',
          outside: ['f18-caps-leave-a-gap'],
        },
      ],
    },
    'days-off': {
      head: 'None, we think',
      says: 'None, we think: you shave at home or at a barber’s, and go on with your day.',
      ours: true,
    },
    feels: {
      head: 'Stubble can feel coarse',
      says: 'Stubble can feel coarse because its tips are blunt, though it is no thicker than before.',
      outside: ['f19-shaving-thickens-nothing'],
    },
    'go-wrong': {
      head: 'Sun, cuts, and it can weigh on you',
      says: 'A bare scalp takes the sun, a close shave can bring cuts and bumps, and the loss can weigh on you.',
      outside: ['f17-skin-cancer', 'f20-shave-bumps', 'f21-bleeding-from-a-shave', 'h10-hair-loss-and-feelings'],
      more: [
        {
          says: 'Of {h12-men-at-a-clinic: 75 men with pattern hair loss at a Polish clinic}, {h12-men-at-a-clinic} told of a rather large blow to their self-esteem.',
          outside: ['h12-men-at-a-clinic'],
        },
      ],
    },
    'how-often': {
      head: 'Of {f21-bleeding-from-a-shave: 170}, {f21-bleeding-from-a-shave: about 54 by our sum} bled',
      says: 'Of {f21-bleeding-from-a-shave: 170 black South Africans}, all with tightly curled hair, {f21-bleeding-from-a-shave: about 54 by our sum} had bled from a haircut at least once.',
      outside: ['f21-bleeding-from-a-shave'],
      more: [
        {
          says: 'Of {f7-men-of-thirty-to-fifty: 1,005 men aged 30–49} picked at random, {f7-men-of-thirty-to-fifty: 583} had some pattern hair loss.',
          outside: ['f7-men-of-thirty-to-fifty'],
        },
        {
          says: 'We found no raw count of sunburn or of skin cancer on bald scalps.',
          sought: ['scalp skin cancer bald men number', 'bald scalp sunburn survey'],
        },
      ],
    },
    undo: {
      head: 'A shave can be, the loss cannot',
      says: 'A shave grows out as it was, while the hair that pattern loss has taken stays lost.',
      outside: ['f19-shaving-thickens-nothing', 'f13-comfortable-as-it-is'],
    },
    'cost-first': {
      head: 'We found no survey',
      says: 'We found no survey of what shaving your head costs; leaving it alone costs nothing.',
      sought: ['cost of shaving head at home', 'head shaving cost per year survey'],
    },
    'upkeep-money': {
      head: 'We found no price',
      says: 'We found no price of razors, clippers and sunscreen but from those who sell them.',
      sought: ['head shaving upkeep cost', 'scalp sunscreen cost per year'],
    },
    'cost-ten-years': {
      head: 'We found no figures',
      says: 'We found no figures that we could add up, so no sum stands here; left alone, it costs nothing.',
      sought: ['cost of shaving head ten years', 'lifetime cost shaved head'],
    },
    'other-options': {
      head: 'All stay open, we think',
      says: 'All the others stay open, we think, though the hair that is left to treat or to move gets less.',
      ours: true,
      outside: ['f10-how-fast'],
      more: [
        {
          says: 'With SMP, hair that still grows is buzzed to {realism.keep-guard-0-1.s0}, according to {the S0}.',
          stance: 'realism.keep-guard-0-1.s0',
        },
        { says: 'So a shaved head lets you try that part of SMP, we think, without the dots.', ours: true },
      ],
    },
    'how-sure': {
      head: 'Fairly, we think',
      says: 'Fairly, we think: the loss was counted in many places, but how people fare without a cover was not.',
      ours: true,
      outside: ['f3-men-by-age', 'f5-one-town', 'f7-men-of-thirty-to-fifty', 'h13-most-men-cope'],
    },
  },
  undo: {
    how: {
      says: 'You stop shaving, and hair grows as far as it still does.',
      outside: ['f19-shaving-thickens-nothing'],
    },
    time: { says: 'As long as your hair takes to grow out, which we think is a matter of months.', ours: true },
    cost: { says: 'Nothing, we think, but for the haircuts on the way.', ours: true },
    stays: {
      says: 'The loss of the time between stays, and so may scars of a close shave, where there were any.',
      outside: ['f13-comfortable-as-it-is', 'f20-shave-bumps'],
    },
  },
  good: [
    { says: 'Nothing goes into your skin or your blood, we think.', ours: true },
    { says: 'A shave can be tried, and it grows out as it was.', outside: ['f19-shaving-thickens-nothing'] },
    { says: 'With a shaved head men were taken for stronger.', outside: ['h19-shaved-head'] },
    { says: 'Students who accepted it were less distressed.', outside: ['h15-accepting-it'] },
  ],
  bad: [
    { says: 'The loss goes on, as nothing is done against it.', outside: ['f10-how-fast'] },
    { says: 'A bare scalp is open to the sun’s harm.', outside: ['f17-skin-cancer'] },
    { says: 'Shaved men were taken for older and less attractive.', outside: ['h19-shaved-head'] },
    { says: 'Hair loss weighs on people, found a review of studies.', outside: ['h10-hair-loss-and-feelings'] },
  ],
  later: {
    week: {
      body: {
        says: 'Stubble feels coarse, and bumps can come where hair is tightly curled.',
        outside: ['f19-shaving-thickens-nothing', 'f20-shave-bumps'],
      },
      feelings: {
        says: 'We found no study of how people feel in the days after a shave.',
        sought: ['shaved head feelings study', 'shaving head hair loss coping study'],
      },
      people: {
        says: 'At first sight shaved men seemed {h19-shaved-head} stronger, and older, in a US study.',
        outside: ['h19-shaved-head'],
      },
      money: {
        says: 'We found no price that stands for most people.',
        sought: ['cost of shaving head at home', 'head shaving cost per year survey'],
      },
    },
    month: {
      body: {
        says: 'The sun counts from now on: a cap leaves a bald spot at the back open.',
        outside: ['f18-caps-leave-a-gap'],
      },
      feelings: {
        says: 'Among students distress went by how they took it, not by how far it had gone.',
        outside: ['h15-accepting-it'],
      },
      people: {
        says: 'Men with thin hair were ranked below men who had shaved it off, in one experiment.',
        outside: ['h20-thinning-ranked-lowest'],
      },
      money: { says: 'Blades and sunscreen are all that falls due, we think.', ours: true },
    },
    year: {
      body: {
        says: 'The loss has gone on by {f10-how-fast} in men, say skin doctors.',
        outside: ['f10-how-fast'],
      },
      feelings: {
        says: 'Most balding men cope well, found a study; the young and single had it hardest.',
        outside: ['h13-most-men-cope'],
      },
      people: {
        says: 'When to speak of hair loss is a personal choice, says a charity.',
        outside: ['g19-telling-people'],
      },
      money: {
        says: 'We found no yearly price; left alone, it comes to nothing.',
        sought: ['head shaving cost per year survey', 'scalp sunscreen cost per year'],
      },
    },
    'ten-years': {
      body: {
        says: 'Of men in Ohio, {f3-men-by-age: 16% of those aged 18–29} had clear loss, and {f3-men-by-age: 53% of those in their forties}.',
        outside: ['f3-men-by-age'],
      },
      feelings: {
        says: 'We found no study that followed people who left it alone for so long.',
        sought: ['hair loss untreated long-term wellbeing', 'bald men well-being over years'],
      },
      people: {
        says: 'Bald faces were taken for older, gentler and more mature, in one study.',
        outside: ['h21-bald-and-mature'],
      },
      money: {
        says: 'We found no figures to add up over so long a time.',
        sought: ['cost of shaving head ten years', 'lifetime cost shaved head'],
      },
    },
  },
  course: [
    {
      says: 'Men’s pattern hair loss goes on by {f10-how-fast} a year if nothing is done, say skin doctors, and how fast differs from man to man.',
      outside: ['f10-how-fast'],
    },
    {
      says: 'Of men aged {f3-men-by-age: 18–49} in Ohio {f3-men-by-age: 42%} had clear loss: {f3-men-by-age: 16% of those aged 18–29} and {f3-men-by-age: 53% of those in their forties}.',
      outside: ['f3-men-by-age'],
    },
    {
      says: '{f4-men-at-seventy: Around 80% of white men over 70 have pattern hair loss, and 50–60% are bald by then}.',
      outside: ['f4-men-at-seventy'],
    },
    {
      says: 'In the UK and the US {f6-women-by-age: 3–6% of women under 30} had pattern hair loss, and {f6-women-by-age: 29–42% of those aged 70 or more}.',
      outside: ['f6-women-by-age'],
    },
    {
      says: 'After {f9-five-years-untreated: five years} on a dummy pill {f9-five-years-untreated: 75%} of the men looked worse in photographs than at the start.',
      outside: ['f9-five-years-untreated'],
    },
    {
      says: 'Patchy loss (alopecia areata): of {f14-patches-years-on: 191 people}, {f14-patches-years-on: 66} had no sign of it left {f14-patches-years-on: 15–22 years later}, and {f14-patches-years-on: 69} had total loss.',
      outside: ['f14-patches-years-on'],
    },
    {
      says: 'Of those who got patches as adults, {f15-patches-seven-years} had all or much of their hair back, and in {f15-patches-seven-years: 44% of them} it came again.',
      outside: ['f15-patches-seven-years'],
    },
    {
      says: 'Sudden shedding all over (telogen effluvium) mostly clears {f16-shedding-all-over: within three to six months}, say British skin doctors.',
      outside: ['f16-shedding-all-over'],
    },
  ],
  guides: ['who-it-suits', 'what-smp-is', 'women'],
} as const satisfies Option
