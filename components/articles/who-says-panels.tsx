import type { FactUse } from '@/lib/articles/check-element'
import { panelId } from '@/lib/articles/fact-group'
import { WhoSaysPanel } from './who-says-panel'

/** One panel for each set of facts that the guide names, with the words of its first use as the title. */
export const WhoSaysPanels = ({ uses }: { uses: readonly FactUse[] }) => {
  const first = new Map<string, FactUse>()
  for (const use of uses) if (!first.has(panelId(use.id))) first.set(panelId(use.id), use)
  return [...first.values()].map(({ id, words }) => <WhoSaysPanel key={id} id={id} words={words} />)
}
