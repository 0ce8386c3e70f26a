import type { ReactNode } from 'react'

/** A heading of the result with its list. Shown by the rules' stylesheet when something stands in it. */
export const ResultGroup = ({ group, title, children }: { group: string; title: string; children: ReactNode }) => (
  <section data-group={group} className="mt-10 print:mt-5" aria-labelledby={`result-${group}`}>
    <h3 id={`result-${group}`} className="mb-3 text-xl print:mb-1 print:text-base">
      {title}
    </h3>
    <ul className="border-b border-rule">{children}</ul>
  </section>
)
