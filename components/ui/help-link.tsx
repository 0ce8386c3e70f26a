type HelpLinkProps = { asks: string; label: string; href: string }

/** The way to the warning signs, at the top of every view of the healing days. Plain, so that it works before any script. */
export const HelpLink = ({ asks, label, href }: HelpLinkProps) => (
  <p className="mb-4 border-l-4 border-stop pl-3 print:hidden">
    {`${asks} `}
    <a href={href} className="inline-flex min-h-11 items-center font-semibold">
      {label}
    </a>
  </p>
)
