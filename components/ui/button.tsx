import type { ComponentProps } from 'react'

const shape =
  'inline-flex min-h-13 items-center justify-center rounded-sm border-2 border-ink px-6 py-2.5 text-center font-semibold no-underline'
const kinds = {
  primary: 'bg-ink text-paper hover:bg-transparent hover:text-ink',
  secondary:
    'bg-transparent text-ink not-disabled:hover:bg-ink not-disabled:hover:text-paper disabled:border-edge disabled:text-soft',
}
export type ButtonKind = keyof typeof kinds

export const Button = ({
  kind = 'primary',
  className = '',
  ...rest
}: ComponentProps<'button'> & { kind?: ButtonKind }) => (
  <button type="button" {...rest} className={`${shape} ${kinds[kind]} ${className}`} />
)

export const ButtonLink = ({
  kind = 'primary',
  className = '',
  ...rest
}: ComponentProps<'a'> & { kind?: ButtonKind }) => <a {...rest} className={`${shape} ${kinds[kind]} ${className}`} />
