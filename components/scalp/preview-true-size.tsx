import { useState } from 'react'
import type { PreviewAsk } from './preview-ask'
import type { PreviewCard } from './preview-card'
import { PreviewGroup } from './preview-group'

/** The dots as large as in life. What draws them is fetched once a reader opens it. */
export const PreviewTrueSize = ({ settings, table }: PreviewAsk) => {
  const [part, setPart] = useState<{ Card: typeof PreviewCard }>()
  const [hasFailed, setFailed] = useState(false)
  const fetchPart = () =>
    void import('./preview-card').then(
      ({ PreviewCard: Card }) => setPart({ Card }),
      () => setFailed(true),
    )
  return (
    <PreviewGroup title="In true size" onOpen={fetchPart}>
      {part ? <part.Card settings={settings} bands={table.fading} /> : null}
      {hasFailed && !part ? (
        <p role="alert">This part could not be loaded. Close it, and open it again to try once more.</p>
      ) : null}
    </PreviewGroup>
  )
}
