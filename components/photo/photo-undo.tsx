type PhotoUndoProps = {
  canUndo: boolean
  /** What was taken back last, in words. */
  said: string
  undo: () => void
}

/**
 * Takes the last change back, whatever it was. With nothing left to take back the button stays where it is, so that a
 * keyboard does not lose its place.
 */
export const PhotoUndo = ({ canUndo, said, undo }: PhotoUndoProps) => (
  <>
    <button
      type="button"
      aria-disabled={!canUndo}
      aria-keyshortcuts="Control+Z"
      onClick={undo}
      className="min-h-11 shrink-0 font-semibold underline decoration-skin underline-offset-4 aria-disabled:text-soft aria-disabled:no-underline print:hidden"
    >
      Undo
    </button>
    <output data-part="undone" className="w-full text-sm empty:hidden print:hidden">
      {said}
    </output>
  </>
)
