import { useMemo } from 'react'
import { Button } from '@/components/ui/button'
import { ChoiceTiles } from '@/components/ui/choice-tiles'
import { SliderField } from '@/components/ui/slider-field'
import type { PreviewAsk } from '@/components/scalp/preview-ask'
import { PreviewFaults } from '@/components/scalp/preview-faults'
import { previewField } from '@/components/scalp/preview-field'
import { PreviewGroup } from '@/components/scalp/preview-group'
import { PreviewSlider } from '@/components/scalp/preview-slider'
import { photoAreas, photoChanges } from '@/content/photo/photo'
import { previewAreas, previewDotSizes, previewHairs, previewHeads, previewSessions } from '@/content/scalp/scalp'
import type { AddressProblem } from '@/lib/address/read-address'
import { type PhotoSettings, photoAddress, straightBend } from '@/lib/photo/photo-address'
import { fadingSources, namesOf, previewDefaults } from '@/lib/scalp/preview/preview-settings'
import type { PreviewTable } from '@/lib/scalp/preview/preview-table'

const areas = photoAreas.map(value => ({ value, label: previewAreas[value].label }))
const heads = namesOf(previewHeads).map(value => ({ value, label: previewHeads[value].label }))
const sessions = namesOf(previewSessions).map(value => ({ value, label: previewSessions[value].label }))
const hairs = namesOf(previewHairs).map(value => ({ value, label: previewHairs[value].label }))

/** Where the handles of the line stand, from the person's right to their left. */
export const bendPlaces = ['right corner', 'right half', 'middle', 'left half', 'left corner'] as const

type BendProps = { bend: readonly number[]; onBend: (bend: readonly number[]) => void }

/** The dragged hairline as sliders, for those who do not drag. */
const BendFields = ({ bend, onBend }: BendProps) => (
  <div className="py-4">
    <p className="font-semibold">{photoChanges.bend}</p>
    <p className="text-sm text-soft">Drag it on the photo (“Move the hairline”), or move it here.</p>
    {bendPlaces.map((place, i) => (
      <SliderField
        key={place}
        id={`photo-bend-${i}`}
        name="bend"
        text={String(bend[i] ?? 0)}
        label={`Hairline, ${place}`}
        small
        className="mt-3"
        limits={[-50, 50]}
        words={sayBend(bend[i] ?? 0)}
        onChange={text => onBend(bend.map((n, at) => (at === i ? Number(text) : n)))}
      />
    ))}
    {/* With nothing to take out it stays, so that a keyboard does not lose its place. */}
    <Button
      kind="secondary"
      className="mt-4 aria-disabled:border-edge aria-disabled:text-soft"
      aria-disabled={bend.every(n => n === 0)}
      onClick={() => onBend(straightBend)}
    >
      Take the bends out
    </Button>
  </div>
)

const sayBend = (n: number) => (n === 0 ? 'as it was' : `${Math.abs(n)} of 100 ${n > 0 ? 'up' : 'down'}`)

/** The settings as the visualiser's own controls ask for them. */
export function usePhotoAsk(
  settings: PhotoSettings,
  problems: readonly AddressProblem<keyof PhotoSettings>[],
  table: PreviewTable,
  onSet: (field: keyof PhotoSettings, text: string) => void,
): PreviewAsk {
  return useMemo(
    () => ({
      settings: { ...previewDefaults, ...settings },
      problems: problems.flatMap(({ field, ...rest }) => (field === 'bend' ? [] : [{ field, ...rest }])),
      table,
      onSet: (field, text) => onSet(field as keyof PhotoSettings, text),
    }),
    [settings, problems, table, onSet],
  )
}

type PhotoControlsProps = {
  /** The same settings as the visualiser asks them. */
  ask: PreviewAsk
  settings: PhotoSettings
  onSet: (field: 'bend', text: string) => void
}

/** All that can be set of the treatment, with what the sources say of it. */
export const PhotoControls = ({ ask, settings, onSet }: PhotoControlsProps) => {
  const sources = fadingSources.map(id => ({ value: id.toLowerCase(), label: ask.table.voices[id] }))
  const ofHundred = (n: number) => `${n} of 100`
  const bend = (next: readonly number[]) => onSet('bend', photoAddress.text({ ...settings, bend: next }, 'bend'))
  return (
    <form aria-label="Settings of the dots" autoComplete="off" className="mt-8 lg:mt-0 print:hidden">
      <PreviewGroup title="The hairline" open>
        <ChoiceTiles {...previewField(ask, 'head')} label={photoChanges.head} options={heads} />
        <PreviewSlider ask={ask} field="height" text={ofHundred(settings.height)} />
        <PreviewSlider ask={ask} field="line" text={ofHundred(settings.line)} />
        <BendFields bend={settings.bend} onBend={bend} />
      </PreviewGroup>
      <PreviewGroup title="The dots" open>
        <ChoiceTiles {...previewField(ask, 'session')} label={photoChanges.session} options={sessions} />
        <ChoiceTiles {...previewField(ask, 'area')} label={photoChanges.area} options={areas} kind="list" />
        <PreviewSlider ask={ask} field="dot" text={previewDotSizes[settings.dot].label} />
        <ChoiceTiles {...previewField(ask, 'hair')} label={photoChanges.hair} options={hairs} kind="list" />
        <PreviewSlider ask={ask} field="grey" text={ofHundred(settings.grey)} />
      </PreviewGroup>
      <PreviewGroup title="The years">
        <PreviewSlider ask={ask} field="years" text={String(settings.years)} />
        <ChoiceTiles {...previewField(ask, 'source')} label={photoChanges.source} options={sources} kind="list" />
      </PreviewGroup>
      <PreviewGroup title="The work">
        <PreviewFaults ask={ask} />
      </PreviewGroup>
    </form>
  )
}
