import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { copyText } from './copy-text'

/** Copies a text; where the browser does not let the page, the text is laid out to be copied by hand. */
export const useCopy = (say: (said: string) => void) => {
  const [byHand, setByHand] = useState<string>()
  const copy = async (text: string) => {
    const copied = await copyText(text)
    setByHand(copied ? undefined : text)
    say(copied ? 'Copied.' : 'This browser does not let the page copy. Mark the text in the box and copy it.')
  }
  return { byHand, copy }
}

export const ByHand = ({ text }: { text: string | undefined }) =>
  text === undefined ? null : (
    <textarea
      readOnly
      rows={6}
      value={text}
      aria-label="Text to copy"
      onFocus={({ target }) => target.select()}
      className="mt-3 block w-full rounded-sm border border-edge bg-card px-4 py-3 text-sm"
    />
  )

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
