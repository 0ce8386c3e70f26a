import { useState } from 'react'
import { Button } from './button'
import { ByHand, useCopy } from './use-copy'

type CopyLinkProps = {
  /** What the button says. */
  label: string
  /** The address to copy, without the site; made only when the reader asks for it. */
  href: () => string
  /** What is said once it is copied. */
  done?: string
}

/** A button for a link that holds the answers, for those who ask for one. It stands in no address of its page. */
export const CopyLink = ({ label, href, done }: CopyLinkProps) => {
  const [said, setSaid] = useState('')
  const { byHand, copy } = useCopy(setSaid, done)
  return (
    <>
      <Button kind="secondary" onClick={() => void copy(window.location.origin + href())}>
        {label}
      </Button>
      <output className="mt-3 block font-semibold empty:hidden">{said}</output>
      <ByHand text={byHand} />
    </>
  )
}
