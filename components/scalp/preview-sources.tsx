import { FoldMark } from '@/components/ui/fold-mark'
import { WhoSays } from '@/components/evidence/who-says'
import {
  previewAreas,
  previewDistances,
  previewDotSizes,
  previewFaults,
  previewHairs,
  previewHeads,
  previewLabels,
  previewLengths,
  previewLights,
  previewPatterns,
  previewRanges,
  previewSessions,
  previewSkins,
} from '@/content/scalp/scalp'
import { sources } from '@/content/evidence/sources'
import { type PreviewNoteId, previewNotes } from '@/content/scalp/scalp-notes'
import type { PreviewNote } from '@/content/scalp/scalp.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { fadingSources } from '@/lib/scalp/preview/preview-settings'
import { printList } from '@/lib/format/print-list'
import { groundOf } from '@/lib/evidence/ground'

type Setting = { id: string; title: string; options: Readonly<Record<string, { label: string }>> }

const one = (label: string) => ({ '': { label } })
const settings: readonly Setting[] = [
  { id: 'head', title: previewLabels.head, options: previewHeads },
  { id: 'pattern', title: previewLabels.pattern, options: previewPatterns },
  { id: 'skin', title: previewLabels.skin, options: previewSkins },
  { id: 'hair', title: previewLabels.hair, options: previewHairs },
  { id: 'grey', title: previewRanges.grey.label, options: one('Any share') },
  { id: 'length', title: previewLabels.length, options: previewLengths },
  { id: 'session', title: previewLabels.session, options: previewSessions },
  { id: 'area', title: previewLabels.area, options: previewAreas },
  { id: 'height', title: previewRanges.height.label, options: one('Any height') },
  {
    id: 'line',
    title: previewRanges.line.label,
    options: { soft: { label: 'Soft' }, between: { label: 'Between' }, straight: { label: 'Ruler-straight' } },
  },
  { id: 'dot', title: previewLabels.dot, options: previewDotSizes },
  {
    id: 'source',
    title: previewRanges.years.label,
    options: Object.fromEntries(fadingSources.map(id => [id, { label: sources[id].shortName }])),
  },
  { id: 'faults', title: previewLabels.faults, options: { none: { label: 'Good work' }, ...previewFaults } },
  { id: 'distance', title: previewLabels.distance, options: previewDistances },
  { id: 'light', title: previewLabels.light, options: previewLights },
  { id: 'view', title: 'View', options: one('Any view') },
]

/** The notes of a setting in their order, each with the options that share it. */
function notesOf({ id, options }: Setting) {
  const rows = new Map<PreviewNote, string[]>()
  for (const [option, { label }] of Object.entries(options)) {
    const note = previewNotes[(option === '' ? id : `${id}.${option}`) as PreviewNoteId]
    rows.set(note, [...(rows.get(note) ?? []), label])
  }
  return [...rows]
}

const NoteRow = ({ id, note, labels }: { id: string; note: PreviewNote; labels: readonly string[] }) => (
  <div className="pb-3 pt-1">
    <div id={id}>
      {labels[0]?.startsWith('Any') ? null : (
        <h4 className="font-sans text-base font-semibold tracking-normal">{printList(labels)}</h4>
      )}
      <p className="max-w-[68ch]">{fillFigures(note.says)}</p>
    </div>
    {note.claims.length + (note.outside?.length ?? 0) > 0 ? <WhoSays ground={groundOf(note)} of={id} /> : null}
  </div>
)

/** Every setting with what the sources say of it, open to the claims. It stands without script, too. */
export const PreviewSources = () => (
  <section aria-labelledby="preview-sources-title" className="mt-14 md:mt-20 print:hidden">
    <h2 id="preview-sources-title" className="text-2xl">
      What the articles say about each setting
    </h2>
    <p className="mt-2 max-w-[62ch] text-soft">Open a setting to see who says it, and who says otherwise.</p>
    <div className="mt-6 border-b border-rule">
      {settings.map(setting => (
        <details key={setting.id} id={`says-${setting.id}`} className="group border-t border-rule">
          <summary className="flex min-h-13 items-center gap-3 py-2">
            <FoldMark />
            <h3 className="font-serif text-xl font-semibold tracking-tight">{setting.title}</h3>
          </summary>
          <div className="pb-5 pl-6">
            {notesOf(setting).map(([note, labels], at) => (
              <NoteRow key={labels[0]} id={`says-${setting.id}-${at + 1}`} note={note} labels={labels} />
            ))}
          </div>
        </details>
      ))}
    </div>
  </section>
)
