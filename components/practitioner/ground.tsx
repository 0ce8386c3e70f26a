import { WhoSays } from '@/components/evidence/who-says'
import type { PractitionerCheck } from '@/content/data/practitioner.schema'

type GroundProps = { row: Pick<PractitionerCheck, 'basis' | 'claims' | 'against' | 'outside'>; summary?: string }

/** What a line rests on: who says so, or that nobody does and it is our own reasoning. */
export const Ground = ({ row, summary }: GroundProps) =>
  row.basis === 'reasoning' ? (
    <p className="flex min-h-11 items-center text-sm text-soft print:min-h-0 print:text-xs">
      <span className="border-b border-dotted border-edge">Our own reasoning</span>
    </p>
  ) : (
    <div className="print:hidden">
      <WhoSays
        claims={row.claims} outside={row.outside}
        {...(row.against ? { against: row.against } : {})} {...(summary ? { summary } : {})}
      />
    </div>
  )
