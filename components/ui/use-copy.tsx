import { useState } from 'react'
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
