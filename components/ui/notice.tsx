import type { ReactNode } from 'react'

const tones = { good: 'border-good', settle: 'border-settle', stop: 'border-stop', plain: 'border-ink' }

/** A calm card with a heavy left edge. The title says in words what the colour says. */
export const Notice = ({
  tone = 'plain',
  title,
  children,
}: {
  tone?: keyof typeof tones
  title: ReactNode
  children: ReactNode
}) => (
  <div className={`border-l-4 bg-card px-5 py-4 ${tones[tone]}`}>
    <p className="font-semibold">{title}</p>
    <div className="mt-1 text-soft">{children}</div>
  </div>
)
