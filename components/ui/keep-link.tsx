import { handOn } from '@/lib/address/hand-on-address'
import { handToPlan } from './hand-to-plan'

type KeepLinkProps = {
  part: string
  /** The tool's own address text. */
  text: string
  /** What the link says, where a page offers more than one. */
  label?: string
  /** The text holds words of the reader's own, so signs that a link gives a meaning may stand in it. */
  hasWords?: boolean
}

/** Takes a tool's answers into the reader's own plan. */
export const KeepLink = ({ part, text, label = 'Keep this in my plan', hasWords = false }: KeepLinkProps) => (
  <a
    href={hasWords ? handOn.documentToPlan(part, text) : handOn.toPlan(part, text)}
    onClick={handToPlan}
    className="inline-flex min-h-11 items-center print:hidden"
  >
    {label}
  </a>
)
