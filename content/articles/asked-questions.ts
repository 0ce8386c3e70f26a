/**
 * What people ask about SMP, in their words, as they stand on public pages. Each leads to
 * one section of one guide; `says` is a word of the answer, which that section must hold, so that a section that is
 * written anew cannot lose it unseen (`tests/articles/asked-questions.test.ts`).
 */
export const askedQuestions = [
  {
    title: 'How will it look?',
    questions: [
      {
        ask: 'Will people notice?',
        guide: 'does-it-look-real',
        under: 'From how far away does it pass?',
        says: 'distance',
      },
      {
        ask: 'How does it look in the sun or under lamps?',
        guide: 'does-it-look-real',
        under: 'Will my head still shine, and what do light and water do?',
        says: 'light',
      },
      { ask: 'Will my head still shine?', guide: 'living-with-it', under: 'Will my head still shine?', says: 'shine' },
      {
        ask: 'When will I look normal again after a session?',
        guide: 'does-it-look-real',
        under: 'Does it look real after the first session?',
        says: 'first session',
      },
      {
        ask: 'Will it still look right after years?',
        guide: 'does-it-look-real',
        under: 'Does it still look real after years?',
        says: 'paler',
      },
      { ask: 'Can a partner feel it?', guide: 'living-with-it', under: 'Can someone feel it?', says: 'feel' },
      {
        ask: 'Do I tell a date, my partner or people at work?',
        guide: 'living-with-it',
        under: 'Do I have to tell anyone?',
        says: 'tell',
      },
      {
        ask: 'Can it match my beard?',
        guide: 'living-with-it',
        under: 'Can the dots go with my beard?',
        says: 'beard',
      },
      {
        ask: 'Should the hairline be soft or sharp?',
        guide: 'hairline-design',
        under: 'Should it be soft or sharp?',
        says: 'soft',
      },
      { ask: 'How low can the hairline go?', guide: 'hairline-design', under: 'How high should it sit?', says: 'high' },
      { ask: 'Can I try it before I decide?', guide: 'hairline-design', under: 'Can I try it first?', says: 'a look' },
      {
        ask: 'Can I trust before-and-after photos?',
        guide: 'does-it-look-real',
        under: 'How do I judge a photo?',
        says: 'photo',
      },
      {
        ask: 'Will I regret it, and how many people do?',
        guide: 'what-smp-is',
        under: 'How good is the evidence?',
        says: 'regret',
      },
    ],
  },
  {
    title: 'Does it work for me?',
    questions: [
      {
        ask: 'I’m a woman. Does it work under long hair?',
        guide: 'women',
        under: 'What would it do on your head?',
        says: 'thin',
      },
      { ask: 'Do women have to shave?', guide: 'women', under: 'Do you have to shave?', says: 'shav' },
      {
        ask: 'My hair is only thinning. Is that enough?',
        guide: 'who-it-suits',
        under: 'What if your hair is thin, not gone?',
        says: 'thin',
      },
      { ask: 'What if I lose more hair later?', guide: 'hairline-design', under: 'Does my age matter?', says: 'hair' },
      {
        ask: 'My hair is grey, or going grey',
        guide: 'grey-hair',
        under: 'Can it be done on grey hair?',
        says: 'grey',
      },
      { ask: 'My skin is very pale', guide: 'skin-tones', under: 'What if I’m very pale?', says: 'pale' },
      {
        ask: 'My skin is brown or black',
        guide: 'skin-tones',
        under: 'What if my skin is brown or black?',
        says: 'dark',
      },
      {
        ask: 'Can it hide a scar from a transplant (FUT or FUE)?',
        guide: 'scars',
        under: 'Which kinds of scar can it cover?',
        says: 'FUE',
      },
      { ask: 'How old does a scar have to be?', guide: 'scars', under: 'When is a scar old enough?', says: 'scar' },
      { ask: 'I get raised scars (keloids)', guide: 'skin-tones', under: 'Do my scars rise?', says: 'keloid' },
      {
        ask: 'I’ve had chemotherapy. How long should I wait?',
        guide: 'after-cancer-treatment',
        under: 'How long should I wait?',
        says: 'wait',
      },
      {
        ask: 'I have no hair at all (alopecia totalis)',
        guide: 'no-hair-at-all',
        under: 'What could it do for a bare head?',
        says: 'head',
      },
      {
        ask: 'How old do I have to be?',
        guide: 'no-hair-at-all',
        under: 'My child is sixteen. Can they have it?',
        says: '18',
      },
      {
        ask: 'I’m still losing hair. Should I see a doctor first?',
        guide: 'is-it-safe',
        under: 'Who should see a doctor first?',
        says: 'doctor',
      },
    ],
  },
  {
    title: 'Other treatments',
    questions: [
      {
        ask: 'I use minoxidil. Does that clash?',
        guide: 'smp-beside-other-treatments',
        under: 'What about minoxidil?',
        says: 'minoxidil',
      },
      { ask: 'And finasteride?', guide: 'smp-beside-other-treatments', under: 'And finasteride?', says: 'finasteride' },
      {
        ask: 'Should a transplant come before SMP, or after?',
        guide: 'smp-beside-other-treatments',
        under: 'Should a transplant come before or after?',
        says: 'transplant',
      },
      {
        ask: 'Can I wear a hairpiece over it?',
        guide: 'smp-beside-other-treatments',
        under: 'Can I use fibres or a hairpiece over it?',
        says: 'hairpiece',
      },
      {
        ask: 'Does it harm the hair I have?',
        guide: 'is-it-safe',
        under: 'Will it harm the hair I have?',
        says: 'hair',
      },
    ],
  },
  {
    title: 'Is it safe, and does it hurt?',
    questions: [
      { ask: 'Does it hurt?', guide: 'pain-and-numbing', under: 'How much does it hurt?', says: 'pain' },
      {
        ask: 'Is the numbing cream safe?',
        guide: 'pain-and-numbing',
        under: 'Is the numbing cream safe?',
        says: 'cream',
      },
      { ask: 'What can go wrong?', guide: 'is-it-safe', under: 'What can go wrong?', says: 'infection' },
      { ask: 'Is the ink safe?', guide: 'is-it-safe', under: 'Is the ink safe?', says: 'ink' },
      { ask: 'Is it infected?', guide: 'is-it-safe', under: 'Which signs cannot wait?', says: 'WarningSigns' },
      { ask: 'Can I have an MRI scan afterwards?', guide: 'is-it-safe', under: 'What lowers the risk?', says: 'MRI' },
      {
        ask: 'Do I stop aspirin or blood thinners before it?',
        guide: 'getting-ready',
        under: 'Should I stop aspirin or blood thinners?',
        says: 'aspirin',
      },
    ],
  },
  {
    title: 'What does it cost?',
    questions: [
      {
        ask: 'What does a full head cost?',
        guide: 'what-it-costs',
        under: 'What would you pay for a full head?',
        says: 'full-head',
      },
      {
        ask: 'Is the price for each session, or for all of it?',
        guide: 'what-it-costs',
        under: 'Is that price for each session, or for all of it?',
        says: 'session',
      },
      { ask: 'Is it cheaper in Turkey?', guide: 'what-it-costs', under: 'Is it cheaper in Turkey?', says: 'Turkey' },
      {
        ask: 'Why do quotes differ so much?',
        guide: 'what-it-costs',
        under: 'Why is one quote higher than the next?',
        says: 'price',
      },
      {
        ask: 'What does a touch-up cost?',
        guide: 'what-it-costs',
        under: 'What comes after the first bill?',
        says: 'touch-up',
      },
      {
        ask: 'Is it cheaper than a hair transplant?',
        guide: 'what-it-costs',
        under: 'Is it cheaper than a hair transplant?',
        says: 'transplant',
      },
      {
        ask: 'What does it cost to have it removed?',
        guide: 'i-have-it-and-dont-like-it',
        under: 'What does removal cost?',
        says: 'remov',
      },
    ],
  },
  {
    title: 'Having it done',
    questions: [
      { ask: 'Who should do it?', guide: 'choosing-a-practitioner', under: 'Who should do it?', says: 'practitioner' },
      {
        ask: 'How many sessions, and how long is each?',
        guide: 'sessions',
        under: 'How many are there, and how long is each?',
        says: 'session',
      },
      {
        ask: 'What about alcohol and coffee before it?',
        guide: 'getting-ready',
        under: 'What about alcohol, coffee and food?',
        says: 'alcohol',
      },
      {
        ask: 'Do I shave my head before it?',
        guide: 'getting-ready',
        under: 'Should I shave my head for it?',
        says: 'shav',
      },
      {
        ask: 'How long am I red, swollen or scabby?',
        guide: 'pain-and-numbing',
        under: 'When does it stop hurting?',
        says: 'red',
      },
      {
        ask: 'When can I shower, and wash my hair?',
        guide: 'aftercare',
        under: 'What is off limits in the first days?',
        says: 'wet',
      },
      {
        ask: 'When can I go back to work, to the gym, to the pool?',
        guide: 'aftercare',
        under: 'When can I do what again?',
        says: 'Earliest',
      },
      {
        ask: 'Can I wear a hat or a helmet?',
        guide: 'living-with-it',
        under: 'Can I wear a hat or a helmet?',
        says: 'helmet',
      },
      { ask: 'What can I put on my scalp?', guide: 'aftercare', under: 'What can I put on my scalp?', says: 'lotion' },
    ],
  },
  {
    title: 'Once I have it',
    questions: [
      { ask: 'Must I shave every day?', guide: 'living-with-it', under: 'How often do I have to shave?', says: 'shav' },
      {
        ask: 'Razor, foil shaver or clippers?',
        guide: 'living-with-it',
        under: 'Razor, foil shaver or clippers?',
        says: 'razor',
      },
      {
        ask: 'Can I dye my hair or use fibres?',
        guide: 'living-with-it',
        under: 'Can I dye my hair or use fibres?',
        says: 'fibres',
      },
      {
        ask: 'What about sun, sport and sweat?',
        guide: 'living-with-it',
        under: 'What about sun, sport and sweat?',
        says: 'sun',
      },
      { ask: 'When does it fade?', guide: 'how-long-it-lasts', under: 'When does it start to fade?', says: 'fad' },
      {
        ask: 'When do I need a touch-up?',
        guide: 'how-long-it-lasts',
        under: 'When is a touch-up due?',
        says: 'touch-up',
      },
      {
        ask: 'Does it turn blue or green?',
        guide: 'skin-tones',
        under: 'Could the colour change later?',
        says: 'blue',
      },
      {
        ask: 'Mine has turned blue. What now?',
        guide: 'i-have-it-and-dont-like-it',
        under: 'Why does it look blue, green or blurred?',
        says: 'blue',
      },
      {
        ask: 'It’s too dark or too low. What do I do first?',
        guide: 'i-have-it-and-dont-like-it',
        under: 'What should I do first?',
        says: 'first',
      },
      { ask: 'Can it be removed?', guide: 'i-have-it-and-dont-like-it', under: 'Can it be removed?', says: 'laser' },
    ],
  },
] as const
