import { Button } from '@/components/ui/button'
import { ByHand, useCopy } from '@/components/ui/use-copy'

type PlanCopyProps = { text: () => string; markdown: () => string; say: (said: string) => void }

/** The plan in words, for a message or a note. */
export const PlanCopy = ({ text, markdown, say }: PlanCopyProps) => {
  const { byHand, copy } = useCopy(say)
  return (
    <section aria-labelledby="plan-copy-title">
      <h3 id="plan-copy-title" className="text-xl">
        As text
      </h3>
      <p className="mt-1 text-soft">What the sheet says, and your notes in full.</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button kind="secondary" onClick={() => void copy(text())}>
          Copy as text
        </Button>
        <Button kind="secondary" onClick={() => void copy(markdown())}>
          Copy as Markdown
        </Button>
      </div>
      <ByHand text={byHand} />
    </section>
  )
}
