import { FiveDots } from '@/components/evidence/five-dots'
import { OutsideMark } from '@/components/evidence/outside-mark'
import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import type { GroundLine } from '@/lib/practitioner/ground-lines'

/** The marks of a line: five dots, a diamond, or the words that it is our own. */
export const GroundMarks = ({ line: { dots, links } }: { line: GroundLine }) => {
  // Dots name the sources that speak, and those are the ones that the links name.
  const names = Object.fromEntries(sourceIds.map(id => [id, links.find(({ source }) => source === id)?.name ?? '']))
  return (
    <>
      {dots ? <FiveDots states={dots} names={names as Record<SourceId, string>} /> : null}
      {links.some(({ source }) => source === null) ? (
        <OutsideMark label={dots ? 'and an outside fact' : undefined} />
      ) : null}
      {links.length === 0 ? <span className="border-b border-dotted border-edge">Our own reasoning</span> : null}
    </>
  )
}

/** Who says what of a line, each with its place. Nothing where it is our own reasoning. */
export const GroundLinks = ({ line: { links } }: { line: GroundLine }) =>
  links.length === 0 ? null : (
    <ul className="mt-2 text-sm text-soft print:hidden">
      {links.map(({ source, name, says, href, against }, at) => {
        const before = links.slice(0, at).filter(other => other.name === name).length
        return (
          <li key={href} className="py-1">
            <a href={href} className="inline-block min-h-6 text-ink">
              {source ? null : (
                <span className="mr-1.5">
                  <OutsideMark label="" />
                </span>
              )}
              {before > 0 ? `${name}, place ${before + 1}` : name}
            </a>
            {`${against ? ' (says otherwise)' : ''}: ${says}.`}
          </li>
        )
      })}
    </ul>
  )
