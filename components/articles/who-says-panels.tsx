import { WhoSaysPanel } from '@/components/evidence/who-says-panel'
import type { FactUse } from '@/lib/articles/check-element'
import { gatherFacts, panelId } from '@/lib/articles/fact-group'

/** One panel for each set of facts that the guide names, with the words of its first use as the title. */
export const WhoSaysPanels = ({ uses }: { uses: readonly FactUse[] }) => {
  const first = new Map<string, FactUse>()
  for (const use of uses) if (!first.has(panelId(use.id))) first.set(panelId(use.id), use)
  return [...first].map(([panel, { id, words }]) => {
    const { text, facts, ground, disagreements, outsideAgainst } = gatherFacts(id)
    return (
      <WhoSaysPanel
        key={panel}
        id={panel}
        title={words ?? text}
        says={facts.filter(fact => !fact.disagreement).map(fact => fact.says)}
        ground={ground}
        disagreements={disagreements}
        outsideAgainst={outsideAgainst}
      />
    )
  })
}
