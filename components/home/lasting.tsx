import { DotsKey } from '@/components/evidence/dots-key'
import { SourceDots } from '@/components/evidence/source-dots'
import { TouchUpBands } from '@/components/longevity/touch-up-bands'
import { longevityFacts } from '@/lib/longevity/longevity-facts'

export const Lasting = () => (
  <section className="grid gap-x-14 gap-y-8 pt-16 md:grid-cols-[18rem_minmax(0,1fr)] md:pt-24">
    <div>
      <h2 className="text-3xl">How long does it last?</h2>
      <p className="mt-3 max-w-[36ch] text-soft">
        {`Your first touch-up might be due ${longevityFacts['longevity.touch-up.range'].text} after treatment, depending on `}
        who you ask. Some of the articles that give years share no year at all. The study that the health publisher
        {` reports followed people for ${longevityFacts['longevity.study-follow-up'].text}, so it ended shortly before the `}
        earliest of these ranges begins.
      </p>
      <p className="mt-3">
        <SourceDots ground={longevityFacts['longevity.touch-up.range'].ground} note="Filled: gives years" />
      </p>
      <DotsKey />
      <p className="mt-1">
        <a href="/guides/how-long-it-lasts" className="inline-flex min-h-11 items-center">
          Why they differ
        </a>
      </p>
    </div>
    <TouchUpBands />
  </section>
)
