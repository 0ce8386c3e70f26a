import { TONE_EDGE } from '@/lib/scalp/lit/still-files'

/** A small still of the visualiser's head, painted ahead of time (scripts/bake-preview.mjs): the paper shows through. */
export const LitStill = ({ file, alt }: { file: string; alt: string }) => (
  <img
    src={`/${file}`}
    alt={alt}
    width={TONE_EDGE}
    height={TONE_EDGE}
    loading="lazy"
    className="h-auto w-full min-w-0"
  />
)
