import { chances } from '@/content/deciding/chances'
import type { Chance } from '@/content/deciding/chances.schema'
import type { OptionId } from '@/content/deciding/option-ids'
import { type Ground, groundOf } from '@/lib/evidence/ground'
import { type Statement, statementsOf } from '@/lib/evidence/statement'
import { sayChance } from './chances-words'
import { type Share, shareOf } from './share'

/** A row of the table, worked out. */
export type ToldChance = {
  id: string
  option: OptionId
  wished: boolean
  says: string
  happened: string
  who: string
  over: string
  share: Share
  beside?: { who: string; share: Share }
  note?: string
  ground: Ground
}

const tell = (id: string, row: Chance): ToldChance => {
  const share = shareOf(row.counted)
  return {
    id,
    option: row.option,
    wished: row.wished,
    says: sayChance(row, share),
    happened: row.happened,
    who: row.who,
    over: row.over,
    share,
    ...(row.beside && { beside: { who: row.beside.who, share: shareOf(row.beside.counted) } }),
    ...(row.note && { note: row.note }),
    ground: groundOf(row),
  }
}

/** All that was counted, worked out, by option in the table's order; what people hope for stands first. */
export function toldChances(option: OptionId): ToldChance[] {
  const rows = Object.entries<Chance>(chances).filter(([, row]) => row.option === option)
  return rows.map(([id, row]) => tell(id, row)).sort((a, b) => Number(b.wished) - Number(a.wished))
}

/** The counts as statements, with what each of the five says of them. */
export const chanceStatements = (): Statement[] =>
  statementsOf<Chance>('deciding.chance', chances, row => sayChance(row, shareOf(row.counted)))
