import type { Situation } from '@/content/deciding/options.schema'
import { situations } from '@/content/deciding/situations'
import { situationLines } from '@/lib/deciding/option-table'
import { tellGround } from '@/lib/evidence/tell-ground'
import type { SituationRow } from './what-applies'

/** Every answer at which an option may not be for somebody, one row an option. For the server: it reads the ledger. */
export function situationRows(): readonly SituationRow[] {
  const lines = situationLines()
  return Object.entries<Situation>(situations).flatMap(([id, { options, when: asked }], at) => {
    const when = Object.fromEntries(Object.entries(asked).map(([question, answers]) => [question, answers ?? []]))
    const line = lines[at]
    return line ? options.map(option => ({ id, option, when, says: line.says, lines: tellGround(line.ground) })) : []
  })
}
