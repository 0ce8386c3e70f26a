/** What each source says of the place asked, under the figure. The first is the answer's own. */
export const SaidPrices = ({ sentences }: { sentences: readonly string[] }) =>
  sentences.length > 0 ? (
    <ul className="mb-5 grid gap-1.5 text-sm print:mb-1 print:gap-0 print:text-[0.6875rem] print:leading-tight">
      {sentences.map((sentence, at) => (
        <li key={sentence} className={at === 0 ? '' : 'text-soft'}>
          {sentence}
        </li>
      ))}
    </ul>
  ) : null
