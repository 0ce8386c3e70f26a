/** What the drawing had to decide by itself. */
export const previewMade = [
  'We found no word on how many dots stand on a square of scalp. A drawn dot stands for several real ones.',
  'We found no word on how much a session adds. The first lays less than half of the dots.',
  'We found no word on how pale old dots get. They fade evenly over the source’s years, to a third, and then stay.',
  'We found no distance in figures in the articles. Close up is 30 cm, arm’s length is 70 cm and a conversation is 1.5 m.',
  'A good eye tells two points apart at a sixtieth of a degree. The blur is worked out from that.',
  'Pigment lies in the skin and takes on some of its colour. How much is our guess.',
  'The skin tones are the ten of the Monk scale. Light, a room and a real head change them.',
] as const
