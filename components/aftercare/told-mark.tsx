/** Marks a line that the reader's practitioner gave. It stands wherever such a line is shown, print included. */
export const ToldMark = ({ says }: { says?: string | undefined }) => (
  <span className="inline-flex flex-wrap items-baseline gap-x-2 text-sm">
    <span className="border border-current px-1.5 font-semibold">Your practitioner</span>
    {says ? <span>{`“${says}”`}</span> : null}
  </span>
)
