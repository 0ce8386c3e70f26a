/** A plus that loses its upright when the `group` it stands in is open. For a summary without the native marker. */
export const FoldMark = () => (
  <svg
    viewBox="0 0 12 12"
    aria-hidden="true"
    className="size-3 shrink-0 fill-none stroke-current text-skin print:hidden"
    strokeWidth="1.5"
  >
    <path d="M1 6h10" />
    <path d="M6 1v10" className="group-open:hidden" />
  </svg>
)
