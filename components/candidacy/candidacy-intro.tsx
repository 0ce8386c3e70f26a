import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'

/** What the quiz is, for readers who meet it as one page. */
export const CandidacyIntro = () => (
  <div className="quiz-plain mb-12 mt-4 max-w-[62ch]">
    <p className="font-serif text-lg text-soft">
      {`${candidacyQuestions.length} questions, each with “Not sure” among its answers. `}
      The result stands at the end of this page and changes as you pick. It gives reasons, not a score.
    </p>
    <p className="mt-3 text-soft">
      Nothing you pick is sent or kept. This page has no form to send: the answer is worked out in the page itself.
    </p>
  </div>
)
