import { previewViews } from '@/content/scalp/scalp'
import { namesOf, type PreviewSettings } from '@/lib/scalp/preview/preview-settings'

type PreviewViewsProps = {
  settings: PreviewSettings
  onLook: (view: { yaw: number; pitch: number }) => void
}

const small =
  'min-h-11 flex-auto rounded-sm border border-edge bg-card px-1.5 text-xs sm:px-2.5 sm:text-sm hover:border-ink aria-pressed:border-ink ' +
  'aria-pressed:font-semibold aria-pressed:shadow-[inset_0_0_0_1px_var(--ink)]'

/** The five usual views as buttons. */
export const PreviewViews = ({ settings, onLook }: PreviewViewsProps) => (
  <fieldset className="flex flex-wrap gap-1.5 sm:gap-2">
    <legend className="hush">View</legend>
    {namesOf(previewViews).map(name => {
      const { label, yaw, pitch } = previewViews[name]
      return (
        <button
          key={name}
          type="button"
          className={small}
          aria-pressed={settings.yaw === yaw && settings.pitch === pitch}
          onClick={() => onLook({ yaw, pitch })}
        >
          {label}
        </button>
      )
    })}
  </fieldset>
)
