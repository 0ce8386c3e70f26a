import { useEffect, useRef, useState } from 'react'

const QUIET_MS = 700

/** What the picture shows, in sentences for everyone; what has changed is read out when the reader's hand rests. */
export const PreviewWords = ({ sentences }: { sentences: readonly string[] }) => {
  const told = useRef(sentences)
  const [news, setNews] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => {
      const changed = sentences.filter(sentence => !told.current.includes(sentence))
      told.current = sentences
      if (changed.length > 0) setNews(changed.join(' '))
    }, QUIET_MS)
    return () => clearTimeout(timer)
  }, [sentences])
  return (
    <section
      aria-labelledby="preview-words-title"
      className="mt-12 border-t border-rule pt-6 print:mt-3 print:border-0 print:pt-0"
    >
      <h2 id="preview-words-title" className="text-2xl print:text-lg">
        What the picture shows
      </h2>
      <ul
        data-part="words"
        className="mt-3 max-w-[64ch] font-serif text-lg print:max-w-none print:columns-2 print:gap-8 print:text-xs"
      >
        {sentences.map(sentence => (
          <li key={sentence} className="py-0.5">
            {sentence}
          </li>
        ))}
      </ul>
      <output aria-live="polite" className="hush">
        {news}
      </output>
    </section>
  )
}
