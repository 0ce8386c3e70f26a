import { previewFaults, previewSessions, previewSkins, previewViews } from '@/content/scalp/scalp'
import { type Sex, sexes } from '@/lib/scalp/head/build'
import { PREVIEW_FRAME } from '@/lib/scalp/preview/preview-camera'
import { newPainter } from '@/lib/scalp/preview/preview-painter'
import type { PreviewScene } from '@/lib/scalp/preview/preview-scene'
import { namesOf, type PreviewSettings, previewDefaults } from '@/lib/scalp/preview/preview-settings'
import type { LitPicture } from './paint-lit'
import { faultFile, partingFile, sessionFile, TONE_EDGE, toneFile } from './still-files'

/** A picture for readers without script: where it stands under `public`, and how it is painted. */
export interface Still {
  readonly file: string
  readonly head: Sex
  readonly settings: PreviewSettings
  /** Edge in pixels. */
  readonly edge: number
}

/** Darker hair for the darkest skins, as most people with them have. */
const hairFor = (skin: keyof typeof previewSkins): PreviewSettings['hair'] => (skin >= 8 ? 'black' : 'dark-brown')

/** A head from above, with long hair that has thinned along the parting: brown, as black would be lost on dark paper. */
const partedHead = {
  head: 'woman',
  pattern: 'ludwig-2',
  area: 'thin',
  length: 'long',
  hair: 'brown',
  yaw: 0,
  pitch: 45,
} as const satisfies Partial<PreviewSettings>

/**
 * All stills: the first settings from each of the five usual sides, both heads in ten tones before and after, one head
 * before and after each session, one with each fault and with none, and a thin parting before and after.
 */
export const stills: readonly Still[] = [
  ...namesOf(previewViews).map(view => ({
    file: `preview/${view}.webp`,
    head: previewDefaults.head,
    settings: { ...previewDefaults, yaw: previewViews[view].yaw, pitch: previewViews[view].pitch },
    edge: PREVIEW_FRAME,
  })),
  ...sexes.flatMap(head =>
    namesOf(previewSkins).flatMap(name =>
      (['before', 'after'] as const).map(show => {
        const skin = Number(name) as keyof typeof previewSkins
        const settings = { ...previewDefaults, head, skin, hair: hairFor(skin), show }
        return { file: toneFile(head, skin, show), head, settings, edge: TONE_EDGE }
      }),
    ),
  ),
  ...namesOf(previewSessions).map(name => {
    const session = Number(name) as PreviewSettings['session']
    const settings = { ...previewDefaults, session, show: 'after', yaw: 30, pitch: 24 } as const
    return { file: sessionFile(session), head: previewDefaults.head, settings, edge: TONE_EDGE }
  }),
  ...(['good', ...namesOf(previewFaults)] as const).map(fault => {
    const faults = fault === 'good' ? [] : [fault]
    const settings = { ...previewDefaults, faults, show: 'after', yaw: 30, pitch: 16, skin: 4 } as const
    return { file: faultFile(fault), head: previewDefaults.head, settings, edge: TONE_EDGE }
  }),
  ...(['before', 'after'] as const).map(show => ({
    file: partingFile(show),
    head: partedHead.head,
    settings: { ...previewDefaults, ...partedHead, show },
    edge: TONE_EDGE,
  })),
]

/** At the first settings no year has passed, so no source's band matters. */
const anyBands = { S0: { from: 4, to: 6 }, S2: { from: 6, to: 8 }, S4: { from: 0, to: 8 } } as const

/** Paints one of them. */
export const paintStill = ({ settings, edge }: Still, scene: PreviewScene): LitPicture =>
  newPainter()(scene, settings, anyBands, edge)
