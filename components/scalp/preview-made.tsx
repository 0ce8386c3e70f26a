import { previewMade } from '@/content/scalp/scalp'

/** What the drawing had to decide by itself, because no source says it. */
export const PreviewMade = () => (
  <section aria-labelledby="preview-made-title" className="mt-14 print:hidden">
    <h2 id="preview-made-title" className="text-2xl">
      What the drawing made up
    </h2>
    <ul className="mt-4 max-w-[64ch] text-soft">
      {previewMade.map(sentence => (
        <li key={sentence} className="border-t border-rule py-2.5">
          {sentence}
        </li>
      ))}
    </ul>
  </section>
)
