import { handOn } from '@/lib/address/hand-on'

/** Takes a tool's answers into the reader's own plan, by fragment. `text` is the tool's own address text. */
export const KeepLink = ({ part, text }: { part: string; text: string }) => (
  <a href={handOn.toPlan(part, text)} className="inline-flex min-h-11 items-center print:hidden">
    Keep this in my plan
  </a>
)
