import { askedField } from '@/components/ui/asked-field'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import type { PreviewField } from '@/lib/scalp/preview/preview-settings'
import { noteOf, type PreviewAsk } from './preview-ask'
import { PreviewNote } from './preview-note'

/** A setting as its control is asked with it: what the sources say of what it is set to stands under it. */
export function previewField(ask: PreviewAsk, field: PreviewField) {
  const { settings, problems, onSet, table } = ask
  const asked = askedField('preview', { problems, onAnswer: onSet }, field, previewAddress.text(settings, field))
  const note = noteOf(settings, field)
  return {
    ...asked,
    name: asked.id,
    note: note && <PreviewNote table={table} id={note} />,
    small: true,
    className: 'py-4',
  }
}
