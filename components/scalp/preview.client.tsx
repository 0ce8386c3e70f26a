'use client'

import { type ReactNode, useMemo, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { KeepLink } from '@/components/ui/keep-link'
import { Notice } from '@/components/ui/notice'
import { previewShows } from '@/content/data/scalp'
import { describePreview, describeTurn } from '@/lib/scalp/describe-preview'
import { printPreview } from '@/lib/scalp/preview-params'
import type { PreviewSheet } from '@/lib/scalp/preview-sheet'
import type { PreviewAsk } from './preview-ask'
import { PreviewCanvas } from './preview-canvas'
import { PreviewControls } from './preview-controls'
import { newPainter } from './preview-painter'
import { PreviewSlider } from './preview-slider'
import { PreviewViews } from './preview-views'
import { PreviewWipe } from './preview-wipe'
import { PreviewWords } from './preview-words'
import { savePreview } from './save-preview'
import { useHeadTurn } from './use-head-turn'
import { usePreviewPicture } from './use-preview-picture'
import { usePreviewScene } from './use-preview-scene'
import { usePreviewState } from './use-preview-state'

const count = (n: number) => n.toLocaleString('en-US')

type PreviewClientProps = {
  sheet: PreviewSheet
  /** Drawn by the server: the first picture, and the other sides for readers without script. */
  still: ReactNode
  sides: ReactNode
}

/** Joins picture, controls and words. Everything happens on the device; the address keeps it in its fragment. */
export const PreviewClient = ({ sheet, still, sides }: PreviewClientProps) => {
  const { settings, problems, set, look, reset } = usePreviewState()
  const { scene, state, retry } = usePreviewScene(settings.head)
  const canvas = useRef<HTMLCanvasElement>(null)
  const { painted, turn } = usePreviewPicture(canvas, scene, settings, sheet.fading)
  const handlers = useHeadTurn(settings, turn, look)
  const sentences = useMemo(() => describePreview(settings, sheet), [settings, sheet])
  const ask: PreviewAsk = { settings, problems, sheet, onSet: set }
  const fragment = printPreview(settings)
  const save = () => {
    if (scene) {
      savePreview(
        (target, edge) => newPainter().paint(target, edge, scene, settings, sheet.fading),
        settings.show === 'both' || settings.show === 'wipe'
          ? [previewShows.before.label, previewShows.after.label]
          : [],
        sentences.slice(0, 2).join(' '),
      )
    }
  }
  return (
    <div data-widget="preview">
      {problems.length > 0 ? (
        <div role="status" className="mb-6">
          <Notice tone="settle" title="Some of the link could not be read">
            <ul>
              {problems.map(({ field, message }) => (
                <li key={field}>{message}</li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <div className="preview-grid">
        <div className="contents lg:sticky lg:top-6 lg:block lg:self-start print:block">
          <PreviewCanvas
            canvas={canvas}
            state={state}
            isPainted={painted !== undefined}
            show={settings.show}
            alt={`Drawing in dots. ${sentences[0]} ${sentences[1]}`}
            still={still}
            handlers={handlers}
            onRetry={retry}
          />
          <div data-needs="script" className="mt-2 mb-6 lg:mb-0 print:hidden">
            {settings.show === 'wipe' ? <PreviewWipe {...ask} /> : null}
            <PreviewViews settings={settings} onLook={look} />
            <PreviewSlider ask={ask} field="yaw" label="Turn the head" text={describeTurn(settings.yaw)} />
            <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
              <Button kind="secondary" onClick={save} disabled={!scene}>
                Save as a picture
              </Button>
              <KeepLink part="preview" text={fragment || 'head=man'} />
              {fragment ? (
                <button type="button" onClick={reset} className="min-h-11 underline decoration-skin underline-offset-4">
                  Start again
                </button>
              ) : null}
            </p>
            <p data-part="count" className="mt-2 text-sm tabular-nums text-soft">
              {painted && state === 'ready'
                ? `${count(painted.dots)} dots, ${count(painted.pricks)} of them pigment. Drag the head to turn it.`
                : 'The head is on its way.'}
            </p>
          </div>
        </div>
        <PreviewControls {...ask} />
      </div>
      {sides}
      <PreviewWords sentences={sentences} />
    </div>
  )
}
