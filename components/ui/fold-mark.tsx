/** A plus that loses its upright when its own fold is open, whatever that stands in. For a summary without a marker. */
export const FoldMark = () => (
  <svg
    viewBox="0 0 12 12"
    aria-hidden="true"
    className="size-3 shrink-0 fill-none stroke-current text-skin print:hidden"
    strokeWidth="1.5"
  >
    <path d="M1 6h10" />
    <path d="M6 1v10" className="[details[open]>summary_&]:hidden" />
  </svg>
)
