import { useLate } from '@/components/ui/use-late'
import type { PreviewAsk } from './preview-ask'
import { PreviewGroup } from './preview-group'

/** The dots as large as in life. What draws them is fetched once a reader opens it. */
export const PreviewTrueSize = ({ settings, table }: PreviewAsk) => {
  const { part, fetchPart, failure } = useLate(() => import('./preview-card'))
  return (
    <PreviewGroup title="In true size" onOpen={fetchPart}>
      {part ? <part.PreviewCard settings={settings} bands={table.fading} /> : null}
      {failure}
    </PreviewGroup>
  )
}
