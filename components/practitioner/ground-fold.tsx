import { OutsideMark } from '@/components/evidence/outside-mark'
import { SourceDots } from '@/components/evidence/source-dots'
import type { PractitionerCheck } from '@/content/data/practitioner.schema'
import { sources } from '@/content/data/sources'
import { getOutside } from '@/lib/evidence/outside-facts'
import { sourceOf } from '@/lib/evidence/source-of'
import { Ground } from './ground'

const link = 'mr-4 inline-flex min-h-8 items-center'

/**
 * What a line rests on, for long lists: the dots, and folded below them a link to each place. `Ground` quotes in full;
 * a hundred of those would make the page too heavy for a phone.
 */
export const GroundFold = ({ row }: { row: Pick<PractitionerCheck, 'basis' | 'claims' | 'against' | 'outside'> }) => {
  if (row.basis === 'reasoning') return <Ground row={row} />
  const all = [...row.claims, ...(row.against ?? [])]
  return (
    <details className="text-sm text-soft print:hidden">
      <summary className="flex min-h-11 list-none flex-wrap items-center gap-x-3 [&::-webkit-details-marker]:hidden">
        {all.length > 0 ? <SourceDots claims={row.claims} against={row.against ?? []} /> : null}
        {row.outside.length > 0 ? <OutsideMark label={all.length > 0 ? 'and an outside fact' : undefined} /> : null}
        <span className="underline decoration-skin decoration-1 underline-offset-4">Who says so</span>
      </summary>
      {all.map((id, at) => {
        const before = all.slice(0, at).filter(other => sourceOf(other) === sourceOf(id)).length
        return (
          <a key={id} href={`/sources/${sourceOf(id)}#${id}`} className={link}>
            {sources[sourceOf(id)].shortName}
            {before > 0 ? `, place ${before + 1}` : ''}
            {row.against?.includes(id) ? ' (says otherwise)' : ''}
          </a>
        )
      })}
      {row.outside.map(id => (
        <a key={id} href={`/sources#${id}`} className={link}>
          <OutsideMark label={getOutside(id).by} />
        </a>
      ))}
    </details>
  )
}
