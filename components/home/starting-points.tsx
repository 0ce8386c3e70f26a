import { PlateCard } from '@/components/articles/guide-plate'
import { HeadedSection } from '@/components/ui/headed-section'
import { startingPoints } from '@/content/articles/starting-points'

/** Ways in for readers whose head is not the one that most pages about SMP have in mind. */
export const StartingPoints = () => (
  <HeadedSection
    className="gap-y-5 pt-14 md:pt-20"
    heading={
      <div>
        <h2 className="text-3xl">Where are you?</h2>
        <p className="mt-3 max-w-[36ch] text-soft">
          Most pages about SMP have a shaved man in mind. If that isn’t you, start here, because the answers differ.
        </p>
      </div>
    }
  >
    <div>
      <ul className="grid border-t border-rule sm:grid-cols-2 sm:gap-x-8">
        {startingPoints.map(({ says, at, plate }) => (
          <li key={at} className="border-b border-rule">
            <a
              href={at}
              className="grid min-h-13 grid-cols-[5rem_minmax(0,1fr)] items-center gap-x-4 py-2 font-serif text-lg leading-snug no-underline hover:underline"
            >
              <PlateCard slug={plate} />
              {says}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a href="/questions-people-ask" className="inline-flex min-h-11 items-center">
          If it’s something else, see the questions people ask
        </a>
      </p>
    </div>
  </HeadedSection>
)
