import { Sayings } from '@/components/evidence/sayings'
import { ButtonLink } from '@/components/ui/button'
import { aftercareReadings, aftercareSilences, longTermCare } from '@/content/aftercare/aftercare-sayings'
import { AftercareWarnings } from './aftercare-warnings'
import { ProductList } from './product-list'

/** What stands under the tool and does not change with the answers. */
export const AftercareNotes = () => (
  <>
    <AftercareWarnings />
    <ProductList />
    <div className="mt-16 grid gap-14 md:mt-24 lg:grid-cols-2 lg:gap-18 print:hidden">
      <Sayings id="long-term" title="For good" sayings={longTermCare} />
      <Sayings id="silences" title="What the sources do not say" sayings={aftercareSilences} />
      <Sayings
        id="readings"
        title="How we read the days"
        sayings={aftercareReadings}
        lede="Where a source leaves room, we had to choose. These are our choices."
      />
      <section aria-labelledby="next-title" className="print:hidden">
        <h2 id="next-title" className="text-2xl">
          Next
        </h2>
        <div className="mt-4 flex flex-wrap gap-3">
          <ButtonLink href="/timeline">Put your sessions on dates</ButtonLink>
          <ButtonLink href="/practitioner" kind="secondary">
            Questions for a practitioner
          </ButtonLink>
        </div>
      </section>
    </div>
  </>
)
