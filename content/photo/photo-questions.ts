import type { PhotoQuestion } from './photo-questions.schema'

/**
 * What to ask of any photo of somebody's work. Each rests on a check of the practitioner's page or a pair of "Spot the
 * problem", whose sources its dots show: nothing is said of the sources here. Ids are permanent.
 */
export const photoQuestions = {
  healed: {
    ask: 'Is the work healed?',
    look: 'Fresh dots look crisp, and red skin round them is a sign of a fresh photo. What counts is how they look later, once healed.',
    instead: 'How long after the last session was this taken?',
    rests: 'healed-work',
  },
  own: {
    ask: 'Is it this practitioner’s own work?',
    look: 'A shared gallery may show the best work of the house, and not that of the person you would get.',
    instead: 'Who did this head, and who would do mine?',
    rests: 'own-work',
  },
  mine: {
    ask: 'Is this head like mine?',
    look: 'Look for your kind of hair loss, your skin and your hair, because work on a shaved head says little about thin hair or a scar.',
    instead: 'Can I see work on heads like mine?',
    rests: 'heads-like-mine',
  },
  aged: {
    ask: 'Is it years old?',
    look: 'Dots get lighter with time and may lose their shape, and only old work shows you that.',
    instead: 'How does this head look today, some years on?',
    rests: 'aged-work',
  },
  plain: {
    ask: 'Is it sharp, close up and in plain light?',
    look: 'Soft light and filters can hide what a friend would see at once. Make both photos alike above, and see which one loses more.',
    instead: 'Can I see this head close up, in daylight and without a filter?',
    rests: 'plain-light',
  },
  edge: {
    ask: 'Is the hairline soft and a little uneven?',
    look: 'A real hairline is not a straight line, so look for an edge that is a little uneven and thins out.',
    instead: 'Can I see this hairline close up, from the front?',
    rests: 'soft-hairline',
  },
  small: {
    ask: 'Do the dots stay small and apart?',
    look: 'Dots that have run together look like a stain or a haze. Go closer until you see single dots, or know that this photo can’t show them.',
    instead: 'Can I see the dots themselves, close up and healed?',
    rests: 'small-dots',
  },
  random: {
    ask: 'Are the gaps between the dots uneven?',
    look: 'Look for gaps that are now wider, now narrower. Rows and columns catch the eye, we think, even when each dot is well made.',
    instead: 'How do you keep the dots from standing in rows?',
    rests: 'grid',
  },
} as const satisfies Record<string, PhotoQuestion>

/** What two photos beside each other can't tell, however alike they are made. */
export const twoPhotosLimits = [
  'It can’t tell you which work is better. Two photos may show two heads, two days and two kinds of hair loss.',
  'It can only take sharpness and light away. What a blurred or dark photo never showed stays unseen.',
  'It trusts your pins. If they are not on the same two places in both photos, the scale is wrong.',
] as const
