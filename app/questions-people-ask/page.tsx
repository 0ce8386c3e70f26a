import { metadataOf } from '@/app/metadata-of'
import { pages } from '@/app/pages'
import { Page } from '@/components/layout/page'
import { HeadedSection } from '@/components/ui/headed-section'
import { PageHead } from '@/components/ui/page-head'
import { answeredQuestions } from '@/lib/articles/asked-questions'

export const metadata = metadataOf('/questions-people-ask')

export default async function QuestionsPeopleAsk() {
  const groups = await answeredQuestions()
  return (
    <Page>
      <PageHead
        title={pages['/questions-people-ask'].name}
        lede={
          'These are the things that people ask before and after SMP, in words of their own. Each question takes you straight ' +
          'to the paragraph that answers it.'
        }
      />
      <nav aria-label="Groups of questions" className="-mt-4 mb-8">
        <ul className="flex flex-wrap gap-x-5">
          {groups.map(({ title }, at) => (
            <li key={title}>
              <a href={`#group-${at + 1}`} className="inline-flex min-h-11 items-center">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ title, questions }, at) => (
        <HeadedSection
          key={title}
          id={`group-${at + 1}`}
          className="mt-8 gap-y-2"
          heading={<h2 className="text-2xl">{title}</h2>}
        >
          <ul className="border-t-2 border-ink">
            {questions.map(({ ask, href }) => (
              <li key={ask} className="border-b border-rule">
                <a
                  href={href}
                  className="flex min-h-12 items-center py-2 font-serif text-lg leading-snug no-underline hover:underline"
                >
                  {ask}
                </a>
              </li>
            ))}
          </ul>
        </HeadedSection>
      ))}
    </Page>
  )
}
