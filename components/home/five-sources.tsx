import { PlaceDots } from '@/components/evidence/source-place'
import { sourceIds, sourceCount } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { sourceHref } from '@/lib/evidence/evidence-address'
import { lowerFirst } from '@/lib/format/first-letter'

/** Who speaks, and what they sell. Each source keeps its place in the five dots. */
export const FiveSources = () => (
  <section className="grid gap-x-14 gap-y-6 pt-16 md:grid-cols-[18rem_minmax(0,1fr)] md:pt-24">
    <div>
      <h2 className="text-3xl">Who is talking?</h2>
      <p className="mt-3 max-w-[36ch] text-soft">
        Each article has a dot of its own, always in the same place. A filled dot means that it says so, and a
        half-filled one that it says something which fits beside it. A crossed-out dot means that it contradicts the
        statement, and a hollow one that it says nothing about it.
      </p>
    </div>
    <table className="w-full border-t border-rule text-left">
      <caption className="hush">{`The ${sourceCount} articles and what the publisher of each sells`}</caption>
      <thead className="hush">
        <tr>
          <th scope="col">Dot</th>
          <th scope="col">Source</th>
          <th scope="col">What it sells</th>
        </tr>
      </thead>
      <tbody>
        {sourceIds.map(id => (
          <tr
            key={id}
            className="grid gap-x-6 gap-y-1 border-b border-rule py-4 sm:grid-cols-[4.5rem_minmax(0,1fr)_minmax(0,1.25fr)]"
          >
            <td className="pt-2">
              <PlaceDots id={id} />
            </td>
            <th scope="row" className="font-normal">
              <a href={sourceHref(id)} className="inline-block min-h-6 font-semibold">
                {sources[id].shortName}
              </a>
              <span className="block text-sm text-soft">{`${sources[id].name}, ${lowerFirst(sources[id].publisherWords)}`}</span>
            </th>
            <td className="text-soft">{sources[id].sells}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
