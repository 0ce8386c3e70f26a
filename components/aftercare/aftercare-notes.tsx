import { Sayings } from '@/components/evidence/sayings'
import { ButtonLink } from '@/components/ui/button'
import { FoldedSection } from '@/components/ui/folded-section'
import { aftercareReadings, aftercareSilences, longTermCare } from '@/content/aftercare/aftercare-sayings'
import { AftercareWarnings } from './aftercare-warnings'
import { ProductList } from './product-list'

/** What stands under the tool and does not change with the answers. */
export const AftercareNotes = () => (
  <>
    <AftercareWarnings />
    <ProductList />
    <FoldedSection
      id="care"
      title="What stays for good"
      brief="Sun, cream, short hair, and the touch-ups to come"
      className="print:hidden"
    >
      <Sayings id="long-term" title="For good" sayings={longTermCare} />
    </FoldedSection>
    <FoldedSection
      id="unknown"
      title="What nobody knows"
      brief={`${aftercareSilences.length} things the articles leave out, and how we read the rest`}
      className="border-b border-rule print:hidden"
    >
      <div className="grid gap-14 lg:grid-cols-2 lg:gap-18">
        <Sayings id="silences" title="What the articles do not say" sayings={aftercareSilences} />
        <Sayings
          id="readings"
          title="How we read the days"
          sayings={aftercareReadings}
          lede="Where a source leaves room, we had to choose, and these are our choices."
        />
      </div>
    </FoldedSection>
    <div className="mt-8 flex flex-wrap gap-3 print:hidden">
      <ButtonLink href="/timeline">Put your sessions on dates</ButtonLink>
      <ButtonLink href="/practitioner" kind="secondary">
        Questions for a practitioner
      </ButtonLink>
    </div>
  </>
)
