import { useState } from 'react'

/** Puts a text on the clipboard. `false`: the browser has none, or does not let the page. Never rejects. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Copies a text; where the browser does not let the page, the text is laid out to be copied by hand. */
export const useCopy = (say: (said: string) => void, done = 'Copied.') => {
  const [byHand, setByHand] = useState<string>()
  const copy = async (text: string) => {
    const copied = await copyText(text)
    setByHand(copied ? undefined : text)
    say(copied ? done : 'This browser does not let the page copy. Mark the text in the box and copy it.')
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
