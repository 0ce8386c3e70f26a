import type { TableRule } from '@/lib/aftercare/aftercare-table'
import { claimHref } from '@/lib/evidence/evidence-address'

/** A source's own rules in a list: what it says, how we read it, and the way to the place. */
export const VoiceClaims = ({ rules }: { rules: readonly TableRule[] }) => {
  const claims = new Map(rules.flatMap(rule => rule.claims.map(claim => [claim.id, claim.text] as const)))
  const readings = [...new Set(rules.flatMap(rule => rule.reading ?? []))]
  return (
    <>
      {[...claims].map(([id, text]) => (
        <span key={id} className="block">
          {`${text}. `}
          <a href={claimHref(id)} className="inline-block min-h-6">
            Place in the source
          </a>
        </span>
      ))}
      {readings.map(text => (
        <span key={text} className="block text-soft">{`Our reading: ${text}`}</span>
      ))}
    </>
  )
}
