import { previewViews } from '@/content/scalp/scalp'
import { sexes } from '@/lib/scalp/head/build'
import { namesOf } from '@/lib/scalp/preview/preview-settings'
import { LitTones } from './lit-heads'

/** The first picture, drawn ahead of time from the same points (scripts/bake-preview.mjs): the paper shows through. */
export const PreviewStill = () => (
  <img
    src="/preview/three-quarter.webp"
    width={640}
    height={640}
    alt=""
    fetchPriority="high"
    className="h-full w-full"
  />
)

/** The same head from the other sides, for readers without script, who cannot turn it. */
export const PreviewSides = () => (
  <noscript>
    <ul className="mt-6 grid grid-cols-2 gap-4 md:grid-cols-4">
      {namesOf(previewViews)
        .filter(view => view !== 'three-quarter')
        .map(view => (
          <li key={view}>
            <img
              src={`/preview/${view}.webp`}
              width={640}
              height={640}
              loading="lazy"
              className="h-auto w-full"
              alt={`The same head. View: ${previewViews[view].label.toLowerCase()}.`}
            />
            <p className="text-center text-sm text-soft">{previewViews[view].label}</p>
          </li>
        ))}
    </ul>
    <h2 className="mt-10 mb-3 text-2xl">Both heads in ten tones, before and after</h2>
    {sexes.map(head => (
      <LitTones key={head} head={head} />
    ))}
  </noscript>
)
