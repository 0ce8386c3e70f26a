/** Where a link of a menu leads, the words on it, and in a few words what is found there. */
export type MenuLink = { href: string; label: string; hint?: string | undefined }

/** Ways on, one under the other, for a page that has nothing else to offer. */
export const LinkList = ({ links }: { links: readonly MenuLink[] }) => (
  <ul className="max-w-text divide-y divide-rule border-y border-rule">
    {links.map(({ href, label }) => (
      <li key={href}>
        <a href={href} className="flex min-h-13 items-center font-serif text-xl no-underline hover:underline">
          {label}
        </a>
      </li>
    ))}
  </ul>
)
