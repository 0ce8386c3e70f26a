import { guideHref } from '@/lib/articles/guide-address'
import type { ReadingGrade } from '@/lib/articles/reading-grade'

const cell = 'border-b border-rule py-2 pr-4 align-top tabular-nums'

type MeasuredGuide = { slug: string; shortTitle: string; reading: ReadingGrade }

/** How long each guide is and how hard to read, as the site measured it when it was built. */
export const GuideMeasures = ({ guides }: { guides: readonly MeasuredGuide[] }) => (
  <div className="relative mt-5 overflow-x-auto">
    <table className="w-full border-collapse font-sans text-base">
      <thead>
        <tr>
          {['Guide', 'Words', 'Grade', 'Words a sentence'].map(head => (
            <th key={head} scope="col" className="border-b-2 border-ink py-2 pr-4 text-left align-bottom font-semibold">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {guides.map(({ slug, shortTitle, reading: { words, grade, wordsPerSentence } }) => (
          <tr key={slug}>
            <th scope="row" className={`${cell} text-left font-normal`}>
              <a href={guideHref(slug)}>{shortTitle}</a>
            </th>
            <td className={cell}>{words}</td>
            <td className={cell}>{grade}</td>
            <td className={cell}>{wordsPerSentence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
