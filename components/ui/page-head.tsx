import type { ReactNode } from 'react'

export const PageHead = ({ eyebrow, title, lede }: { eyebrow?: ReactNode; title: ReactNode; lede?: ReactNode }) => (
  <div className="mb-9 md:mb-12">
    {eyebrow ? <p className="mb-1 text-soft">{eyebrow}</p> : null}
    <h1 className="max-w-[22ch] text-4xl">{title}</h1>
    {lede ? <p className="mt-4 max-w-[62ch] font-serif text-lg text-soft">{lede}</p> : null}
  </div>
)
