import { differences } from '@/content/evidence/differences'
import { sourceIds, sourceOf } from '@/content/evidence/source-ids'
import { claimHref, outsideHref } from '@/lib/evidence/evidence-address'
import { type GroundLine, type GroundLines, groundOfLines } from '@/lib/evidence/ground-lines'
import { FiveDots } from './five-dots'
import { OutsideMark } from './outside-mark'

/** The marks of a line: five dots, a diamond, or the words that it is our own. */
export const GroundMarks = ({ lines }: { lines: GroundLines }) => {
  const said = lines.filter(line => line.kind !== 'outside' && line.kind !== 'states')
  const known = lines.some(line => line.kind === 'outside')
  const speaking = sourceIds.flatMap(id => {
    const line = said.find(one => sourceOf(one.id) === id)
    return line ? [{ id, shortName: line.name }] : []
  })
  return (
    <>
      {said.length > 0 ? <FiveDots ground={groundOfLines(lines)} sources={speaking} /> : null}
      {known ? <OutsideMark label={said.length > 0 ? 'and an outside fact' : undefined} /> : null}
      {lines.length === 0 ? <span className="border-b border-dotted border-edge">Our own reasoning</span> : null}
    </>
  )
}

const wayOf = (line: GroundLine): string => {
  if (line.kind === 'differs') return ` (${differences[line.how]})`
  return line.kind === 'against' ? ' (contradicts it)' : ''
}

/** Who says what of a line, each with its place. Nothing where it is our own reasoning. */
export const GroundLinks = ({ lines }: { lines: GroundLines }) =>
  lines.length === 0 ? null : (
    <ul className="mt-2 text-sm text-soft print:hidden">
      {lines.map((line, at) => {
        if (line.kind === 'states')
          return <li key={line.id} data-record className="py-1">{`${line.name}: ${line.says}.`}</li>
        const before = lines.slice(0, at).filter(other => other.name === line.name).length
        return (
          <li key={line.id} data-record className="py-1">
            <a
              href={line.kind === 'outside' ? outsideHref(line.id) : claimHref(line.id)}
              className="inline-block min-h-6 text-ink"
            >
              {line.kind === 'outside' ? (
                <span className="mr-1.5">
                  <OutsideMark label="" />
                </span>
              ) : null}
              {before > 0 ? `${line.name}, place ${before + 1}` : line.name}
            </a>
            {`${wayOf(line)}: ${line.says}.`}
          </li>
        )
      })}
    </ul>
  )
