import { handOn } from '@/lib/address/hand-on-address'
import { handToPlan } from './hand-to-plan'

/** Takes a tool's answers into the reader's own plan. `text` is the tool's own address text. */
export const KeepLink = ({ part, text }: { part: string; text: string }) => (
  <a href={handOn.toPlan(part, text)} onClick={handToPlan} className="inline-flex min-h-11 items-center print:hidden">
    Keep this in my plan
  </a>
)
