import type { ClaimTable } from '../claims.schema'

export const aftercareClaims = {
  'aftercare.d1-4-applies-each-session.s0': {
    aspect: 'General importance',
    statement: 'The first aftercare phase is the first four days after each session',
    place: 'PLACE',
  },
  'aftercare.d5-10-phase.s0': {
    aspect: 'General importance',
    statement: 'The second aftercare phase runs from day 5 to day 10',
    place: 'PLACE',
  },
  'aftercare.follow-instructions.s1': {
    aspect: 'General importance',
    statement: 'People must follow the practitioner\'s aftercare instructions to protect the scalp and aid healing',
    place: 'PLACE',
  },
  'aftercare.follow-thoroughly.s2': {
    aspect: 'General importance',
    statement: 'Aftercare instructions should be followed thoroughly for optimal results',
    place: 'PLACE',
  },
  'aftercare.first-few-days-phase.s2': {
    aspect: 'General importance',
    statement: 'The five avoid-rules apply for the first few days after SMP',
    place: 'PLACE',
  },
  'aftercare.recovery-protocols.s3': {
    aspect: 'General importance',
    statement: 'Sticking to the recovery rules protects the pigment from early fading',
    place: 'PLACE',
  },
  'aftercare.first-three-days.s3': {
    aspect: 'General importance',
    statement: 'The first three days matter most for limiting fading',
    place: 'PLACE',
  },
  'aftercare.minimal-few-days.s4': {
    aspect: 'General importance',
    statement: 'A few days of light aftercare are said to be enough',
    place: 'PLACE',
  },
  'aftercare.essential.s4': {
    aspect: 'General importance',
    statement: 'Aftercare is an essential part of SMP',
    place: 'PLACE',
  },
  'aftercare.sets-pigment.s4': {
    aspect: 'General importance',
    statement: 'Proper aftercare makes the pigment set correctly, last longer and stay natural',
    place: 'PLACE',
  },
  'aftercare.begins-immediately.s4': {
    aspect: 'General importance',
    statement: 'Aftercare typically begins right after the procedure',
    place: 'PLACE',
  },
  'aftercare.maintains-results.s4': {
    aspect: 'General importance',
    statement: 'Proper aftercare is essential to maintain results and a natural, healthy-looking scalp',
    place: 'PLACE',
  },
  'aftercare.minimal.s4': {
    aspect: 'General importance',
    statement: 'S4\'s conclusion calls for hardly any aftercare',
    place: 'PLACE',
  },
  'aftercare.d1-4-no-wetting.s0': {
    aspect: 'Water, washing, shampoo',
    statement: 'For the first four days the scalp must not be wetted',
    place: 'PLACE',
  },
  'aftercare.d1-4-no-head-shower.s0': {
    aspect: 'Water, washing, shampoo',
    statement: 'For the first four days no showering on the head',
    place: 'PLACE',
  },
  'aftercare.d5-10-rinse-only.s0': {
    aspect: 'Water, washing, shampoo',
    statement: 'On days 5 to 10 only a gentle rinse is allowed',
    place: 'PLACE',
  },
  'aftercare.d5-10-no-shampoo.s0': {
    aspect: 'Water, washing, shampoo',
    statement: 'On days 5 to 10 no shampoo is used',
    place: 'PLACE',
  },
  'aftercare.keep-clean.s2': {
    aspect: 'Water, washing, shampoo',
    statement: 'The scalp should be kept clean and the other rules obeyed',
    place: 'PLACE',
  },
  'aftercare.first-days-no-wet.s2': {
    aspect: 'Water, washing, shampoo',
    statement: 'For the first few days avoid getting the scalp wet',
    place: 'PLACE',
  },
  'aftercare.wash-after-4-6-days.s2': {
    aspect: 'Water, washing, shampoo',
    statement: 'After four to six days the scalp can be washed without scrubbing',
    place: 'PLACE',
  },
  'aftercare.shampoo-about-15-days.s2': {
    aspect: 'Water, washing, shampoo',
    statement: 'Shampooing can start around the same time as shaving',
    place: 'PLACE',
  },
  'aftercare.avoid-excess-washing.s3': {
    aspect: 'Water, washing, shampoo',
    statement: 'Too much washing or scrubbing is to be avoided',
    place: 'PLACE',
  },
  'aftercare.first-days-no-sweat-shower.s4': {
    aspect: 'Water, washing, shampoo',
    statement: 'Avoid sweating and showering for the first few days',
    place: 'PLACE',
  },
  'aftercare.shower-cap.s4': {
    aspect: 'Water, washing, shampoo',
    statement: 'When bathing, a shower cap can keep the treated area dry',
    place: 'PLACE',
  },
  'aftercare.wash-once-healed.s4': {
    aspect: 'Water, washing, shampoo',
    statement: 'After healing, lukewarm water and a mild shampoo may be used gently',
    place: 'PLACE',
  },
  'aftercare.no-harsh-scrub.s4': {
    aspect: 'Water, washing, shampoo',
    statement: 'Avoid harsh products and vigorous scrubbing',
    place: 'PLACE',
  },
  'aftercare.keep-clean-dry.s4': {
    aspect: 'Water, washing, shampoo',
    statement: 'After the procedure keep the scalp clean and dry',
    place: 'PLACE',
  },
  'aftercare.d1-4-no-sweat.s0': {
    aspect: 'Sweat, exercise',
    statement: 'For the first four days avoid sweating, the gym and strenuous activity',
    place: 'PLACE',
  },
  'aftercare.first-days-no-sweat.s2': {
    aspect: 'Sweat, exercise',
    statement: 'For the first few days avoid sweating',
    place: 'PLACE',
  },
  'aftercare.no-strenuous.s3': {
    aspect: 'Sweat, exercise',
    statement: 'During healing, strenuous activities should be avoided',
    place: 'PLACE',
  },
  'aftercare.avoid-sun-heavy-sweat.s4': {
    aspect: 'Sweat, exercise',
    statement: 'After the procedure avoid sun and heavy sweating',
    place: 'PLACE',
  },
  'aftercare.d1-4-no-touch.s0': {
    aspect: 'Touch, scratch, peel',
    statement: 'For the first four days do not touch or scratch the treated area',
    place: 'PLACE',
  },
  'aftercare.d1-4-clean-pillowcase.s0': {
    aspect: 'Touch, scratch, peel',
    statement: 'For the first four days sleep on a clean pillowcase',
    place: 'PLACE',
  },
  'aftercare.first-days-no-peeling.s2': {
    aspect: 'Touch, scratch, peel',
    statement: 'For the first few days avoid peeling the scalp',
    place: 'PLACE',
  },
  'aftercare.no-touch-scratch.s4': {
    aspect: 'Touch, scratch, peel',
    statement: 'Hands and nails should stay off the treated scalp',
    place: 'PLACE',
  },
  'aftercare.touching-fades.s4': {
    aspect: 'Touch, scratch, peel',
    statement: 'Touching or scratching can affect healing and fade the pigment early',
    place: 'PLACE',
  },
  'aftercare.first-days-no-steam-pool.s2': {
    aspect: 'Steam, pools',
    statement: 'Steam, steamy showers and pools are off limits in the first few days',
    place: 'PLACE',
  },
  'aftercare.limit-pools.s3': {
    aspect: 'Steam, pools',
    statement: 'During healing, limit submersion in pools',
    place: 'PLACE',
  },
  'aftercare.avoid-steam-sauna.s3': {
    aspect: 'Steam, pools',
    statement: 'Avoid steam rooms and saunas',
    place: 'PLACE',
  },
  'aftercare.no-steam.s4': {
    aspect: 'Steam, pools',
    statement: 'Avoid steam rooms',
    place: 'PLACE',
  },
  'aftercare.long-term-sun-protection.s0': {
    aspect: 'Sun',
    statement: 'Long term, always use sunscreen or wear a hat in the sun',
    place: 'PLACE',
  },
  'aftercare.first-days-no-sun.s2': {
    aspect: 'Sun',
    statement: 'For the first few days avoid exposing the scalp to the sun',
    place: 'PLACE',
  },
  'aftercare.limit-sun.s3': {
    aspect: 'Sun',
    statement: 'During healing, limit exposure to sunlight',
    place: 'PLACE',
  },
  'aftercare.no-sun.s4': {
    aspect: 'Sun',
    statement: 'Avoid direct sunlight',
    place: 'PLACE',
  },
  'aftercare.d5-10-fragrance-free-lotion.s0': {
    aspect: 'Products',
    statement: 'On days 5 to 10 moisturise lightly with a fragrance-free lotion',
    place: 'PLACE',
  },
  'aftercare.long-term-daily-moisturise.s0': {
    aspect: 'Products',
    statement: 'Long term, moisturise the scalp daily for the best look',
    place: 'PLACE',
  },
  'aftercare.products-from-artist.s2': {
    aspect: 'Products',
    statement: 'The artist provides suitable healing products',
    place: 'PLACE',
  },
  'aftercare.products-as-instructed.s2': {
    aspect: 'Products',
    statement: 'Those products are to be used as instructed',
    place: 'PLACE',
  },
  'aftercare.limit-alcohol-products.s3': {
    aspect: 'Products',
    statement: 'During healing, limit products containing alcohol',
    place: 'PLACE',
  },
  'aftercare.topical-creams.s3': {
    aspect: 'Products',
    statement: 'Clients may be given topical creams or solutions to aid healing',
    place: 'PLACE',
  },
  'aftercare.avoid-hairspray.s3': {
    aspect: 'Products',
    statement: 'Avoid hairspray to limit fading',
    place: 'PLACE',
  },
  'aftercare.avoid-acid-alcohol.s3': {
    aspect: 'Products',
    statement: 'Acidic or alcohol-based solutions should stay off the scalp',
    place: 'PLACE',
  },
  'aftercare.shave-after-15-days.s2': {
    aspect: 'Shaving, return to normal',
    statement: 'Head shaving is recommended only after 15 days',
    place: 'PLACE',
  },
  'aftercare.normal-after-month.s2': {
    aspect: 'Shaving, return to normal',
    statement: 'After a month life can continue as before SMP',
    place: 'PLACE',
  },
} as const satisfies ClaimTable
