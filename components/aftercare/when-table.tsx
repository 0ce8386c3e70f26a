import { guideActivities } from '@/content/aftercare/aftercare-days'
import type { SourceId } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { activities } from '@/lib/aftercare/activities'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { whenHref } from '@/lib/aftercare/parts-address'
import { tellWhen } from '@/lib/aftercare/tell-when'
import { whenCanI } from '@/lib/aftercare/when-can-i'
import { upperFirst } from '@/lib/format/first-letter'
import { printList } from '@/lib/format/print-list'

const names = (ids: readonly SourceId[]) => printList(ids.map(id => sources[id].shortName))

/** "When can I …?" inside a guide, in the words of the tool and from its rules, so that both say the same. */
export const WhenTable = () => {
  const table = aftercareTable()
  return (
    <div className="relative mt-6 overflow-x-auto font-sans text-base">
      <table className="w-full border-collapse">
        <thead>
          <tr>
            <th className="border-b-2 border-ink py-2 pr-4 text-left font-semibold">What</th>
            <th className="border-b-2 border-ink py-2 text-left font-semibold">When, after each session</th>
          </tr>
        </thead>
        <tbody>
          {guideActivities.map(id => (
            <tr key={id}>
              <th scope="row" className="border-b border-rule py-2.5 pr-4 text-left align-top font-normal">
                <a href={whenHref(id)} className="inline-block min-h-6">
                  {activities[id].label}
                </a>
              </th>
              <td className="border-b border-rule py-2.5 align-top tabular-nums">
                {tellWhen(whenCanI(id, table)).map(({ says, dayText, ours, sources: ids }) => (
                  <span key={says} className="block">
                    {upperFirst([says, dayText].filter(Boolean).join(' '))}
                    <span className="text-soft">{` (${names(ids)}${ours ? ', as we read it' : ''})`}</span>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-soft">{table.words.healed}</p>
    </div>
  )
}
