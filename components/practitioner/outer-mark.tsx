/** `FoldMark` for a fold that holds other folds: it answers to `group/outer`, so that the inner marks are their own. */
export const OuterMark = () => (
  <svg
    viewBox="0 0 12 12"
    aria-hidden="true"
    className="size-3 shrink-0 fill-none stroke-current text-skin"
    strokeWidth="1.5"
  >
    <path d="M1 6h10" />
    <path d="M6 1v10" className="group-open/outer:hidden" />
  </svg>
)
