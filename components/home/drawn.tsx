import { DRAWN } from '@/components/scalp/picture'
import { PicturePanels } from '@/components/scalp/picture-panels'
import { pictures } from '@/content/scalp/pictures'

/** What no photograph of a clinic shows: the same head at each step, and the way to set it to one's own. */
export const Drawn = () => (
  <section className="grid gap-x-14 gap-y-8 pt-16 md:grid-cols-[18rem_minmax(0,1fr)] md:pt-24">
    <div>
      <h2 className="text-3xl">What would it look like?</h2>
      <p className="mt-3 max-w-[36ch] text-soft">
        Photographs on a clinic’s page tend to be its best, we think. So we draw what the articles describe, good work
        and bad, on a head that you can make look like yours.
      </p>
      <p className="mt-3">
        <a href="/preview" className="inline-flex min-h-11 items-center">
          See it drawn on a head like yours
        </a>
      </p>
      <p>
        <a href="/practitioner/spot" className="inline-flex min-h-11 items-center">
          Spot the problem: can you tell good work from bad?
        </a>
      </p>
    </div>
    <figure>
      <PicturePanels id="sessions-on-head" row={pictures['sessions-on-head']} />
      <figcaption className="mt-4 text-sm text-soft">
        This is one head, before and after each session. {DRAWN} is not a photograph, and it predicts nothing.
      </figcaption>
    </figure>
  </section>
)
