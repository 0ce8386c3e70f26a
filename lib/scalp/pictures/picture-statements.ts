import { pictures } from '@/content/scalp/pictures'
import type { PictureEntry } from '@/content/scalp/pictures.schema'
import type { SpotPair } from '@/content/scalp/spot-pairs.schema'
import { spotPairs } from '@/content/scalp/spot-pairs'
import { type Statement, statementsOf } from '@/lib/evidence/statement'

/** What the pictures show and the pairs teach, with what each source says of it. */
export const pictureStatements = (): Statement[] => [
  ...statementsOf<PictureEntry>('scalp.picture', pictures, ({ caption }) => caption),
  ...statementsOf<SpotPair>('scalp.spot', spotPairs, ({ fault, why }) => `${fault} ${why}`),
]
