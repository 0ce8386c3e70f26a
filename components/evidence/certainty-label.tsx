import type { ReactNode } from 'react'
import { type Certainty, certaintyLabels } from '@/lib/evidence/certainty'

const looks: Record<Certainty, { colour: string; shape: ReactNode }> = {
  study: { colour: 'text-good', shape: <path d="M1.5 8.5V5m3.5 3.5v-7m3.5 7V3" strokeWidth="1.6" /> },
  'several-sources': {
    colour: 'text-good',
    shape: (
      <g fill="currentColor" stroke="none">
        <circle cx="2.6" cy="5" r="2.1" />
        <circle cx="7.6" cy="5" r="2.1" />
      </g>
    ),
  },
  'one-source': { colour: 'text-soft', shape: <circle cx="5" cy="5" r="2.1" fill="currentColor" stroke="none" /> },
  'figures-differ': { colour: 'text-soft', shape: <path d="M1.5 3.2h4.5M4 6.8h4.5" strokeWidth="1.6" /> },
  'sources-conflict': { colour: 'text-settle', shape: <path d="M1.5 3.2h7M1.5 6.8h7M7.4 1 2.6 9" strokeWidth="1.3" /> },
  contradicted: { colour: 'text-stop', shape: <path d="m2 2 6 6m0-6L2 8" strokeWidth="1.6" /> },
  'no-source': { colour: 'text-soft', shape: <circle cx="5" cy="5" r="3.4" strokeWidth="1.2" /> },
}

/** How sure a statement is: a shape and a word, never colour alone. */
export const CertaintyLabel = ({ certainty }: { certainty: Certainty }) => {
  const { colour, shape } = looks[certainty]
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold ${colour}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" className="size-3 shrink-0 fill-none stroke-current">
        {shape}
      </svg>
      {certaintyLabels[certainty].label}
    </span>
  )
}
