'use client'

import { type ReactNode, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { CopyLink } from '@/components/ui/copy-link'
import { KeepLink } from '@/components/ui/keep-link'
import { LinkNotice } from '@/components/ui/link-notice'
import { previewShows } from '@/content/scalp/scalp'
import { printCount } from '@/lib/value/print-count'
import { describePreview, describeTurn } from '@/lib/scalp/preview/describe-preview'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import type { PreviewTable } from '@/lib/scalp/preview/preview-table'
import type { PreviewAsk } from './preview-ask'
import { PreviewCanvas } from './preview-canvas'
import { PreviewControls } from './preview-controls'
import { PreviewSlider } from './preview-slider'
import { PreviewViews } from './preview-views'
import { PreviewWipe } from './preview-wipe'
import { PreviewWords } from './preview-words'
import { useHeadTurn } from './use-head-turn'
import { usePreviewPicture } from './use-preview-picture'
import { usePreviewState } from './use-preview-state'

type PreviewClientProps = {
  table: PreviewTable
  /** Drawn by the server: the first picture, and the other sides for readers without script. */
  still: ReactNode
  sides: ReactNode
}

const notSaved = 'The picture could not be made. Load the page again and try once more.'

/** Joins picture, controls and words. Everything happens on the device; the page's entry in the history keeps it. */
export const PreviewClient = ({ table, still, sides }: PreviewClientProps) => {
  const { settings, newest, problems, unknown, set, look, reset } = usePreviewState()
  const canvas = useRef<HTMLCanvasElement>(null)
  const { shown, hasFailed, turn, retry, paint } = usePreviewPicture(canvas, settings, newest, table.fading)
  const handlers = useHeadTurn(settings, turn, look)
  const sentences = useMemo(() => describePreview(settings, table), [settings, table])
  const ask: PreviewAsk = useMemo(() => ({ settings, problems, table, onSet: set }), [settings, problems, table, set])
  // A picture that has come changes a count and no control: they need not be drawn anew for it.
  const controls = useMemo(() => <PreviewControls {...ask} />, [ask])
  const fragment = previewAddress.query(settings)
  const isSplit = settings.show === 'both' || settings.show === 'wipe'
  // What is to be treated may be an area in which this head has its hair.
  const isIdle = shown?.pricks === 0 && settings.session > 0 && settings.show !== 'before'
  const [saved, setSaved] = useState('')
  const save = async () => {
    const { EDGE, savePreview } = await import('./save-preview')
    const painted = await paint(EDGE)
    const corners = isSplit ? [previewShows.before.label, previewShows.after.label] : []
    if (painted) await savePreview(painted, settings, corners, sentences.slice(0, 2).join(' '))
    setSaved(painted ? '' : notSaved)
  }
  return (
    <div data-widget="preview">
      <LinkNotice unknown={unknown} problems={problems} />
      <div className="preview-grid">
        <div className="contents lg:sticky lg:top-6 lg:block lg:self-start print:block">
          <PreviewCanvas
            canvas={canvas}
            isPainted={shown !== undefined}
            hasFailed={hasFailed}
            show={settings.show}
            alt={`Drawn head. ${sentences[0]} ${sentences[1]}`}
            still={still}
            isStillTrue={fragment === ''}
            handlers={handlers}
            onRetry={retry}
          />
          <div data-needs="script" className="mt-2 mb-6 lg:mb-0 print:hidden">
            {settings.show === 'wipe' ? <PreviewWipe {...ask} /> : null}
            <PreviewViews settings={settings} onLook={look} />
            <PreviewSlider ask={ask} field="yaw" label="Turn the head" text={describeTurn(settings.yaw)} />
            <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
              <Button kind="secondary" onClick={() => save().catch(() => setSaved(notSaved))} disabled={!shown}>
                Save as a picture
              </Button>
              <KeepLink part="preview" text={fragment || 'head=man'} />
              {fragment ? (
                <button type="button" onClick={reset} className="min-h-11 underline decoration-skin underline-offset-4">
                  Start again
                </button>
              ) : null}
            </p>
            <output className="mt-2 block font-semibold empty:hidden">{saved}</output>
            {fragment ? (
              <div className="mt-3">
                <CopyLink label="Copy a link to this picture" href={() => previewAddress.href(settings)} />
                <p className="mt-2 text-sm text-soft">
                  The link holds what you set, so share it only with those who may see it.
                </p>
              </div>
            ) : null}
            <p data-part="count" className="mt-2 text-sm tabular-nums text-soft">
              {shown?.head === settings.head
                ? `${printCount(shown.dots)} dots stand on this head, ${printCount(shown.pricks)} of them pigment. ` +
                  `${isIdle ? 'It has no bare place there, so the treatment changes nothing. ' : ''}Drag the head to turn it.`
                : 'The head is being drawn.'}
            </p>
          </div>
        </div>
        {controls}
      </div>
      {sides}
      <PreviewWords sentences={sentences} />
    </div>
  )
}
