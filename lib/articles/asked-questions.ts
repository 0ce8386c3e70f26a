import { askedQuestions } from '@/content/articles/asked-questions'
import { guideHref } from './guide-address'
import { guides } from './guides'

/**
 * The questions that people ask, each with the address of the section that answers it. Throws where a guide has no heading
 * of that name: a heading that is reworded takes its questions with it.
 */
export function answeredQuestions() {
  return Promise.all(
    askedQuestions.map(async ({ title, questions }) => ({
      title,
      questions: await Promise.all(
        questions.map(async ({ ask, guide, under }) => {
          const heading = (await guides.get(guide)).headings.find(({ text }) => text === under)
          if (!heading) throw new Error(`"${ask}" is to be answered under "${under}", which ${guide}.mdx does not have`)
          return { ask, href: `${guideHref(guide)}#${heading.id}` }
        }),
      ),
    })),
  )
}
