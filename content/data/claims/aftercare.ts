import type { ClaimTable } from '../claims.schema'

// "First 4 days" counts from the session and is a length: low and high are both 4. "Days 5–10" has two ends. So also
// for the first three days and the first 48 hours of S3. No source says whether the day of treatment is day 0 or 1.
export const aftercareClaims = {
  'aftercare.d1-4-applies-each-session.s0': {
    aspect: 'General importance',
    statement: 'The first phase of aftercare is the first {value} after each session',
    place: 'Aftercare: First 4 days after each session',
    value: { low: 4, high: 4 }, unit: 'days', printed: 'First 4 days',
  },
  'aftercare.d5-10-phase.s0': {
    aspect: 'General importance',
    statement: 'The second phase of aftercare comes at {value} after the session',
    place: 'Aftercare: Days 5–10',
    value: { low: 5, high: 10 }, unit: 'days', printed: 'Days 5–10',
  },
  'aftercare.follow-instructions.s1': {
    aspect: 'General importance',
    statement: 'The practitioner’s aftercare instructions have to be followed to protect the scalp and help it heal',
    place: '(part on the procedure)',
  },
  'aftercare.follow-thoroughly.s2': {
    aspect: 'General importance',
    statement: 'Aftercare instructions should be followed thoroughly for the best results',
    place: 'Step 5',
  },
  'aftercare.first-few-days-phase.s2': {
    aspect: 'General importance',
    statement: 'A list of things to avoid holds for the first few days after SMP',
    place: 'Scalp Care for Post-SMP',
  },
  'aftercare.recovery-protocols.s3': {
    aspect: 'General importance',
    statement: 'Keeping to the rules for recovery preserves pigment and keeps fading to a minimum',
    place: 'Accelerated Environmental Factors',
  },
  'aftercare.first-three-days.s3': {
    aspect: 'General importance',
    statement: 'The first {value} matter in particular for keeping fading down',
    place: 'Accelerated Environmental Factors',
    value: { low: 3, high: 3 }, unit: 'days', printed: 'first three days',
  },
  'aftercare.minimal-few-days.s4': {
    aspect: 'General importance',
    statement: 'A few days of minimal aftercare are all that is required',
    place: 'Non-Surgical Procedure',
  },
  'aftercare.essential.s4': {
    aspect: 'General importance',
    statement: 'Aftercare is an essential part of SMP',
    place: '(part on aftercare)',
  },
  'aftercare.sets-pigment.s4': {
    aspect: 'General importance',
    statement: 'Proper aftercare makes the pigment set correctly, so that it can last longer and stay natural',
    place: '(part on aftercare)',
  },
  'aftercare.begins-immediately.s4': {
    aspect: 'General importance',
    statement: 'Aftercare typically begins right after the procedure',
    place: '(part on aftercare)',
  },
  'aftercare.maintains-results.s4': {
    aspect: 'General importance',
    statement: 'Proper aftercare is essential to keep the result and a natural, healthy-looking scalp',
    place: '(part on aftercare)',
  },
  'aftercare.minimal.s4': {
    aspect: 'General importance',
    statement: 'SMP requires minimal aftercare',
    place: '(conclusion)',
  },
  'aftercare.d1-4-no-wetting.s0': {
    aspect: 'Water, washing, shampoo',
    statement: 'For the first {value} after a session the scalp must not get wet',
    place: 'Aftercare: First 4 days after each session',
    value: { low: 4, high: 4 }, unit: 'days', printed: 'First 4 days',
  },
  'aftercare.d1-4-no-head-shower.s0': {
    aspect: 'Water, washing, shampoo',
    statement: 'For the first {value} after a session the head stays out of the shower',
    place: 'Aftercare: First 4 days after each session',
    value: { low: 4, high: 4 }, unit: 'days', printed: 'First 4 days',
  },
  'aftercare.d5-10-rinse-only.s0': {
    aspect: 'Water, washing, shampoo',
    statement: 'At {value} after a session a gentle rinse is all that is allowed',
    place: 'Aftercare: Days 5–10',
    value: { low: 5, high: 10 }, unit: 'days', printed: 'Days 5–10',
  },
  'aftercare.d5-10-no-shampoo.s0': {
    aspect: 'Water, washing, shampoo',
    statement: 'At {value} after a session no shampoo is used',
    place: 'Aftercare: Days 5–10',
    value: { low: 5, high: 10 }, unit: 'days', printed: 'Days 5–10',
  },
  'aftercare.keep-clean.s2': {
    aspect: 'Water, washing, shampoo',
    statement: 'It is important to keep the scalp clean and to follow the other instructions',
    place: 'Is Micropigmentation Safe?',
  },
  'aftercare.first-days-no-wet.s2': {
    aspect: 'Water, washing, shampoo',
    statement: 'For the first few days the scalp should not get wet',
    place: 'Scalp Care for Post-SMP',
  },
  'aftercare.wash-after-4-6-days.s2': {
    aspect: 'Water, washing, shampoo',
    statement: 'After {value} the scalp can be washed, as long as it is not scrubbed',
    place: 'Scalp Care for Post-SMP',
    value: { low: 4, high: 6 }, unit: 'days', printed: '4-6 days',
  },
  // The source says 'During this time', right after the sentence on shaving: from that day on, or within the days
  // before it. Read as from that day on, the stricter reading.
  'aftercare.shampoo-about-15-days.s2': {
    aspect: 'Water, washing, shampoo',
    statement: 'Shampooing can start “during this time”, which seems to mean after {value}',
    place: 'Scalp Care for Post-SMP',
    value: { low: 15, high: 15 }, unit: 'days', printed: 'after 15 days',
  },
  'aftercare.avoid-excess-washing.s3': {
    aspect: 'Water, washing, shampoo',
    statement: 'In the recovery phase, avoiding too much washing and scrubbing is key',
    place: 'Accelerated Environmental Factors',
  },
  'aftercare.first-days-no-sweat-shower.s4': {
    aspect: 'Water, washing, shampoo',
    statement: 'For the first few days sweating and showering should be avoided',
    place: '(part on aftercare)',
  },
  'aftercare.shower-cap.s4': {
    aspect: 'Water, washing, shampoo',
    statement: 'When bathing, a shower cap can keep the treated area dry',
    place: '(part on aftercare)',
  },
  'aftercare.wash-once-healed.s4': {
    aspect: 'Water, washing, shampoo',
    statement: 'Once healed, the scalp can be washed gently with lukewarm water and a mild shampoo',
    place: '(part on aftercare)',
  },
  'aftercare.no-harsh-scrub.s4': {
    aspect: 'Water, washing, shampoo',
    statement: 'Harsh products and hard scrubbing should be avoided',
    place: '(part on aftercare)',
  },
  'aftercare.keep-clean-dry.s4': {
    aspect: 'Water, washing, shampoo',
    statement: 'After the procedure it is essential to keep the scalp clean and dry',
    place: '(part on risks)',
  },
  'aftercare.d1-4-no-sweat.s0': {
    aspect: 'Sweat, exercise',
    statement: 'For the first {value} after a session there should be no sweating, gym or strenuous activity',
    place: 'Aftercare: First 4 days after each session',
    value: { low: 4, high: 4 }, unit: 'days', printed: 'First 4 days',
  },
  'aftercare.first-days-no-sweat.s2': {
    aspect: 'Sweat, exercise',
    statement: 'For the first few days sweating should be avoided',
    place: 'Scalp Care for Post-SMP',
  },
  // 'During this time' in the source may mean the whole healing or its first two days; read as the healing. So also
  // for pools, sunlight and alcohol below.
  'aftercare.no-strenuous.s3': {
    aspect: 'Sweat, exercise',
    statement: 'While the skin heals, clients are advised against strenuous activity',
    place: 'Recovery and Repeat Sessions',
  },
  'aftercare.avoid-sun-heavy-sweat.s4': {
    aspect: 'Sweat, exercise',
    statement: 'After the procedure it is essential to avoid sun and heavy sweating',
    place: '(part on risks)',
  },
  'aftercare.d1-4-no-touch.s0': {
    aspect: 'Touch, scratch, peel',
    statement: 'For the first {value} after a session the treated area must not be touched or scratched',
    place: 'Aftercare: First 4 days after each session',
    value: { low: 4, high: 4 }, unit: 'days', printed: 'First 4 days',
  },
  'aftercare.d1-4-clean-pillowcase.s0': {
    aspect: 'Touch, scratch, peel',
    statement: 'For the first {value} after a session, sleep on a clean pillowcase',
    place: 'Aftercare: First 4 days after each session',
    value: { low: 4, high: 4 }, unit: 'days', printed: 'First 4 days',
  },
  'aftercare.first-days-no-peeling.s2': {
    aspect: 'Touch, scratch, peel',
    statement: 'For the first few days the scalp should not be peeled',
    place: 'Scalp Care for Post-SMP',
  },
  'aftercare.no-touch-scratch.s4': {
    aspect: 'Touch, scratch, peel',
    statement: 'The treated area should not be touched or scratched',
    place: '(part on aftercare)',
  },
  'aftercare.touching-fades.s4': {
    aspect: 'Touch, scratch, peel',
    statement: 'Touching or scratching can affect healing and make the pigment fade early',
    place: '(part on aftercare)',
  },
  'aftercare.first-days-no-steam-pool.s2': {
    aspect: 'Steam, pools',
    statement: 'For the first few days steam rooms, pools and steamy showers should be avoided',
    place: 'Scalp Care for Post-SMP',
  },
  'aftercare.limit-pools.s3': {
    aspect: 'Steam, pools',
    statement: 'While the skin heals, clients are advised to limit time under water in pools',
    place: 'Recovery and Repeat Sessions',
  },
  'aftercare.avoid-steam-sauna.s3': {
    aspect: 'Steam, pools',
    statement: 'In the recovery phase, keeping out of steam rooms and saunas is key',
    place: 'Accelerated Environmental Factors',
  },
  'aftercare.no-steam.s4': {
    aspect: 'Steam, pools',
    statement: 'Steam rooms should be avoided',
    place: '(part on aftercare)',
  },
  'aftercare.long-term-sun-protection.s0': {
    aspect: 'Sun',
    statement: 'In the long term the scalp always needs sunscreen or a hat in the sun',
    place: 'Aftercare: Long-term',
  },
  'aftercare.first-days-no-sun.s2': {
    aspect: 'Sun',
    statement: 'For the first few days the scalp should be kept out of the sun',
    place: 'Scalp Care for Post-SMP',
  },
  'aftercare.limit-sun.s3': {
    aspect: 'Sun',
    statement: 'While the skin heals, clients are advised to limit sunlight',
    place: 'Recovery and Repeat Sessions',
  },
  'aftercare.no-sun.s4': {
    aspect: 'Sun',
    statement: 'Direct sunlight should be avoided',
    place: '(part on aftercare)',
  },
  'aftercare.d5-10-fragrance-free-lotion.s0': {
    aspect: 'Products',
    statement: 'At {value} after a session the scalp is moisturised lightly with a fragrance-free lotion',
    place: 'Aftercare: Days 5–10',
    value: { low: 5, high: 10 }, unit: 'days', printed: 'Days 5–10',
  },
  'aftercare.long-term-daily-moisturise.s0': {
    aspect: 'Products',
    statement: 'In the long term the scalp should be moisturised daily for the best look',
    place: 'Aftercare: Long-term',
  },
  'aftercare.products-from-artist.s2': {
    aspect: 'Products',
    statement: 'The artist provides suitable products to help the scalp heal',
    place: 'Scalp Care for Post-SMP',
  },
  'aftercare.products-as-instructed.s2': {
    aspect: 'Products',
    statement: 'The healing products are to be used as instructed',
    place: 'Scalp Care for Post-SMP',
  },
  'aftercare.limit-alcohol-products.s3': {
    aspect: 'Products',
    statement: 'While the skin heals, clients are advised to limit products with alcohol',
    place: 'Recovery and Repeat Sessions',
  },
  'aftercare.topical-creams.s3': {
    aspect: 'Products',
    statement: 'Clients may be given creams or solutions for the scalp to help it heal',
    place: 'Recovery and Repeat Sessions',
  },
  'aftercare.avoid-hairspray.s3': {
    aspect: 'Products',
    statement: 'Hairspray should be kept away from SMP so that it fades less',
    place: 'Accelerated Environmental Factors',
  },
  'aftercare.avoid-acid-alcohol.s3': {
    aspect: 'Products',
    statement: 'Solutions with acid or alcohol in them should be kept away from SMP',
    place: 'Accelerated Environmental Factors',
  },
  'aftercare.shave-after-15-days.s2': {
    aspect: 'Shaving, return to normal',
    statement: 'Those who plan to shave the head are advised to do it after {value}',
    place: 'Scalp Care for Post-SMP',
    value: { low: 15, high: 15 }, unit: 'days', printed: 'after 15 days',
  },
  'aftercare.normal-after-month.s2': {
    aspect: 'Shaving, return to normal',
    statement: 'After {value} life can go on as it was before SMP',
    place: 'Scalp Care for Post-SMP',
    value: { low: 1, high: 1 }, unit: 'months', printed: 'After a month',
  },
} as const satisfies ClaimTable
