import type { FadingBands } from '@/lib/scalp/preview/preview-fading'
import type { CardPicture } from '@/lib/scalp/gl/gl-painter'
import type { PreviewPicture } from '@/lib/scalp/preview/preview-painter'
import type { PreviewSettings } from '@/lib/scalp/preview/preview-settings'

/** What a head is made of, as it travels. */
export type HeadBytes = { readonly points: ArrayBuffer; readonly mesh: ArrayBuffer }

/** What the page asks its worker for: one picture. Everything in it travels by message, nothing by address. */
export type PreviewOrder = {
  readonly settings: PreviewSettings
  readonly bands: FadingBands
  /** Of the picture, in pixels. */
  readonly edge: number
  /** The points of the head (`public/head`) and its surface (`public/lit`), with the first order that needs them. */
  readonly body?: HeadBytes | undefined
  /** Pixels of a picture that is no longer needed, to be painted over. */
  readonly spare?: Uint8ClampedArray<ArrayBuffer> | undefined
}

/** What the worker answers, one picture an order and in their order. It has no answer for failure: it breaks. */
export type PreviewDelivery = PreviewPicture | CardPicture
