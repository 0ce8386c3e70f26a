import type { ReactNode, RefObject } from 'react'
import { previewLabel, previewShows } from '@/content/scalp/scalp'
import type { PreviewShow } from '@/lib/scalp/preview/preview-settings'
import type { useHeadTurn } from './use-head-turn'

type PreviewCanvasProps = {
  canvas: RefObject<HTMLCanvasElement | null>
  /** Whether a picture stands on the canvas. */
  isPainted: boolean
  /** Whether the newest picture could not be painted. */
  hasFailed: boolean
  show: PreviewShow
  /** What the picture shows, for those who do not see it; the sentences beside it say more. */
  alt: string
  /** The picture at its first settings, drawn ahead of time. */
  still: ReactNode
  /** Whether the settings are still those first ones. */
  isStillTrue: boolean
  handlers: ReturnType<typeof useHeadTurn>
  onRetry: () => void
}

const labels = { both: 'top-12 grid grid-cols-2 text-center', wipe: 'top-0 flex justify-between px-5 lg:px-0' }

/**
 * The picture itself. Until the first one is painted, and where no script runs, a still picture stands in its place; it
 * is pale where it is not what the settings say.
 */
export const PreviewCanvas = ({
  canvas,
  isPainted,
  hasFailed,
  show,
  alt,
  still,
  isStillTrue,
  handlers,
  onRetry,
}: PreviewCanvasProps) => (
  <figure
    className="preview-figure"
    data-state={isPainted ? 'ready' : hasFailed ? 'failed' : 'loading'}
    data-still={isStillTrue ? 'true' : 'other'}
  >
    <div className="preview-square">
      <div className="preview-still" aria-hidden={isPainted ? true : undefined}>
        {still}
      </div>
      <canvas
        ref={canvas}
        role="img"
        aria-label={alt}
        {...handlers}
        className="preview-canvas cursor-grab touch-pan-y text-ink active:cursor-grabbing"
      />
      {(isPainted || isStillTrue) && (show === 'both' || show === 'wipe') ? (
        <p
          aria-hidden="true"
          className={`pointer-events-none absolute inset-x-0 text-sm font-semibold ${labels[show]}`}
        >
          <span>{previewShows.before.label}</span>
          <span>{previewShows.after.label}</span>
        </p>
      ) : null}
      {hasFailed ? (
        <div role="alert" className="absolute inset-x-0 top-0 border-l-4 border-stop bg-card px-4 py-3">
          <p>
            {`The picture could not be loaded, so the ${
              isStillTrue || isPainted ? 'one below stands still' : 'pale one below shows other settings'
            }.`}
          </p>
          <button
            type="button"
            onClick={onRetry}
            className="min-h-11 font-semibold underline decoration-skin underline-offset-4"
          >
            Try again
          </button>
        </div>
      ) : null}
    </div>
    <figcaption className="mt-1 px-3 text-center text-xs text-soft">{previewLabel}</figcaption>
  </figure>
)
