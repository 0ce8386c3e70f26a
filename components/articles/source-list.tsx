import { OutsideMark } from '@/components/evidence/outside-mark'
import { SourceDots } from '@/components/evidence/source-dots'
import { sourceIds, sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { claimText } from '@/lib/evidence/claim'
import { cite } from '@/lib/evidence/cite'
import { claimHref, sourceHref } from '@/lib/evidence/evidence-address'
import { groundOf } from '@/lib/evidence/ground'
import { getOutside, outsideReading } from '@/lib/evidence/outside-facts'
import type { FactUse } from '@/lib/articles/check-element'
import { gatherFacts } from '@/lib/articles/fact-group'
import { endSentence } from '@/lib/format/end-sentence'

/** At the end of a guide: the five, what each sells, what of theirs stands in the text; then facts from outside. */
export const SourceList = ({ uses }: { uses: readonly FactUse[] }) => {
  const groups = uses.map(({ id }) => gatherFacts(id))
  const claims = [...new Set(groups.flatMap(group => [...group.ground.says, ...group.ground.against]))]
  const outside = [...new Set(groups.flatMap(group => group.ground.outside))]
  return (
    <section aria-labelledby="sources" className="mt-16 font-sans">
      <h2 id="sources" className="scroll-mt-6 text-2xl">
        Who says all this?
      </h2>
      <ul className="mt-4 divide-y divide-rule border-y border-rule">
        {sourceIds.map(id => {
          const own = claims.filter(claim => sourceOf(claim) === id)
          return (
            <li key={id} className="py-4">
              <h3 className="flex flex-wrap items-baseline gap-x-3 font-sans text-base font-semibold tracking-normal">
                <a href={sourceHref(id)} className="inline-block min-h-6">
                  {sources[id].name}
                </a>
                {own.length > 0 ? <SourceDots ground={groundOf({ claims: own })} /> : null}
              </h3>
              <p className="text-sm text-soft">{`${sources[id].publisherWords}. ${sources[id].sells}`}</p>
              {own.length > 0 ? (
                <details className="text-sm">
                  <summary className="flex min-h-11 items-center text-soft">{`What stands here: ${own.length} of its statements`}</summary>
                  <ul className="mb-1 list-disc pl-5 marker:text-skin">
                    {own.map(claim => (
                      <li key={claim} className="mt-1.5">
                        {endSentence(claimText(claim))}{' '}
                        <a href={claimHref(claim)} className="inline-block min-h-6 text-soft">
                          {cite(claim)}
                        </a>
                      </li>
                    ))}
                  </ul>
                </details>
              ) : (
                <p className="mt-1 text-sm text-soft">Nothing of it stands here.</p>
              )}
            </li>
          )
        })}
      </ul>
      {outside.length > 0 ? (
        <div className="mt-6 text-sm">
          <OutsideMark />
          <ul>
            {outside.map(id => {
              const { by, title, url, statement } = getOutside(id)
              return (
                <li key={id} className="mt-3">
                  <span className="font-semibold">{by}</span>.{' '}
                  {url ? (
                    <a href={url} className="inline-block min-h-6 max-w-full">
                      {title}
                    </a>
                  ) : (
                    title
                  )}
                  . <span className="text-soft">{`${endSentence(statement)} ${outsideReading(id)}.`}</span>
                </li>
              )
            })}
          </ul>
        </div>
      ) : null}
    </section>
  )
}
