import type { ReactNode } from 'react'

export const ShortAnswer = ({ children }: { children: ReactNode }) => (
  <section aria-labelledby="short-answer" className="mt-7 border-l-[3px] border-ink pl-5">
    <p id="short-answer" className="font-sans text-sm font-semibold text-skin-ink">
      Short answer
    </p>
    <div className="mt-1 [&>p]:mt-0">{children}</div>
  </section>
)
