import { ChoiceTiles } from '@/components/ui/choice-tiles'
import {
  previewAreas,
  previewDistances,
  previewDotSizes,
  previewHairs,
  previewHeads,
  previewLabels,
  previewLengths,
  previewLights,
  previewSessions,
  previewShows,
  previewSkins,
} from '@/content/scalp/scalp'
import { hairTones, skinTones } from '@/content/scalp/tones'
import { fadingSources, namesOf } from '@/lib/scalp/preview/preview-settings'
import type { PreviewAsk } from './preview-ask'
import { PreviewFaults } from './preview-faults'
import { previewField } from './preview-field'
import { PreviewGroup } from './preview-group'
import { PreviewPattern } from './preview-pattern'
import { PreviewSlider } from './preview-slider'
import { PreviewTrueSize } from './preview-true-size'

type Table = Readonly<Record<string, { label: string }>>
/** `colours`: of the options that are shown as swatches. */
const optionsOf = (table: Table, colours: Readonly<Record<string, string>> = {}) =>
  Object.entries(table).map(([value, { label }]) => ({ value, label, colour: colours[value] }))
const heads = optionsOf(previewHeads)
const skins = optionsOf(previewSkins, skinTones)
const hairs = optionsOf(previewHairs, hairTones)
const lengths = optionsOf(previewLengths)
const areas = optionsOf(previewAreas)
const sessions = namesOf(previewSessions).map(value => ({ value, label: previewSessions[value].label }))
const distances = optionsOf(previewDistances)
const lights = optionsOf(previewLights)
const shows = optionsOf(previewShows)

/** All that can be set, in groups. Native controls; each stands with what the sources say of its setting. */
export const PreviewControls = (ask: PreviewAsk) => {
  const { settings, table } = ask
  const sources = fadingSources.map(id => ({ value: id.toLowerCase(), label: table.voices[id] }))
  const ofHundred = (n: number) => `${n} of 100`
  return (
    <form data-needs="script" aria-label="Settings of the picture" autoComplete="off" className="print:hidden">
      <PreviewGroup title="You" open>
        <ChoiceTiles {...previewField(ask, 'head')} label={previewLabels.head} options={heads} />
        <PreviewPattern ask={ask} />
        <ChoiceTiles {...previewField(ask, 'skin')} label={previewLabels.skin} options={skins} kind="swatch" />
        <ChoiceTiles {...previewField(ask, 'hair')} label={previewLabels.hair} options={hairs} kind="swatch" />
        <PreviewSlider ask={ask} field="grey" text={ofHundred(settings.grey)} />
        <ChoiceTiles {...previewField(ask, 'length')} label={previewLabels.length} options={lengths} kind="list" />
      </PreviewGroup>
      <PreviewGroup title="The treatment" open>
        <ChoiceTiles {...previewField(ask, 'session')} label={previewLabels.session} options={sessions} />
        <ChoiceTiles {...previewField(ask, 'area')} label={previewLabels.area} options={areas} kind="list" />
        <PreviewSlider ask={ask} field="height" text={ofHundred(settings.height)} />
        <PreviewSlider ask={ask} field="line" text={ofHundred(settings.line)} />
        <PreviewSlider ask={ask} field="dot" text={previewDotSizes[settings.dot].label} />
      </PreviewGroup>
      <PreviewGroup title="The years">
        <PreviewSlider ask={ask} field="years" text={String(settings.years)} />
        <ChoiceTiles {...previewField(ask, 'source')} label={previewLabels.source} options={sources} kind="list" />
      </PreviewGroup>
      <PreviewGroup title="The work">
        <PreviewFaults ask={ask} />
      </PreviewGroup>
      <PreviewGroup title="How you look at it">
        <ChoiceTiles
          {...previewField(ask, 'distance')}
          label={previewLabels.distance}
          options={distances}
          kind="list"
        />
        <ChoiceTiles {...previewField(ask, 'light')} label={previewLabels.light} options={lights} kind="list" />
        <ChoiceTiles {...previewField(ask, 'show')} label="Compare" options={shows} kind="list" />
        <PreviewSlider ask={ask} field="pitch" text={`${settings.pitch} degrees`} />
      </PreviewGroup>
      <PreviewTrueSize {...ask} />
    </form>
  )
}
