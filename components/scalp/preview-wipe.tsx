import { previewRanges } from '@/content/scalp/scalp'
import type { PreviewAsk } from './preview-ask'

const stops = [
  { text: '100', label: 'Before' },
  { text: '50', label: 'Half' },
  { text: '0', label: 'After' },
] as const

/** Moves the line between before and after: a slider as wide as the picture, and three stops as buttons. */
export const PreviewWipe = ({ settings, onSet }: PreviewAsk) => (
  <div className="flex flex-wrap items-center gap-x-3">
    <label htmlFor="preview-wipe" className="hush">
      {previewRanges.wipe.label}
    </label>
    <input
      id="preview-wipe"
      type="range"
      min="0"
      max="100"
      value={settings.wipe}
      aria-valuetext={`${settings.wipe} of 100 shows before`}
      onChange={event => onSet('wipe', event.target.value)}
      className="slider h-11 min-w-32 flex-1"
    />
    <fieldset className="flex gap-1">
      <legend className="hush">Line between before and after</legend>
      {stops.map(({ text, label }) => (
        <button
          key={text}
          type="button"
          aria-pressed={String(settings.wipe) === text}
          onClick={() => onSet('wipe', text)}
          className="min-h-11 px-2 text-sm underline decoration-skin underline-offset-4 aria-pressed:font-semibold aria-pressed:decoration-2"
        >
          {label}
        </button>
      ))}
    </fieldset>
  </div>
)
