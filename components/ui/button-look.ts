import { classNames } from './class-names'

/** `primary` is the one action of a screen. */
export type ButtonLook = 'primary' | 'outline' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'regular' | 'large'

const looks: Record<ButtonLook, string> = {
  primary:
    'bg-action text-on-action border-transparent not-aria-disabled:hover:bg-action-strong not-aria-disabled:pressed:bg-action-strong aria-disabled:bg-line aria-disabled:text-soft disabled:bg-line disabled:text-soft',
  outline:
    'bg-panel text-ink border-line not-aria-disabled:hover:border-edge not-aria-disabled:pressed:bg-well disabled:text-soft aria-disabled:text-soft',
  quiet:
    'bg-transparent text-pen border-transparent not-aria-disabled:hover:bg-pen-wash not-aria-disabled:pressed:bg-pen-wash disabled:text-soft aria-disabled:text-soft',
  danger:
    'bg-panel text-del border-line not-aria-disabled:hover:border-del not-aria-disabled:hover:bg-del-wash not-aria-disabled:pressed:bg-del-wash disabled:text-soft aria-disabled:text-soft',
}

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-8 px-2.5 text-sm gap-1.5',
  regular: 'min-h-10 px-3.5 text-base gap-2',
  large: 'min-h-12 px-5 text-lg gap-2.5',
}

/** Returns the classes of a button, also for links on pages without scripts. At least 44 px high on touch screens. */
export function buttonLook(look: ButtonLook = 'outline', size: ButtonSize = 'regular'): string {
  return classNames(
    'inline-flex items-center justify-center rounded-control border font-semibold',
    'cursor-pointer select-none whitespace-nowrap no-underline transition-colors max-sm:whitespace-normal',
    'pointer-coarse:min-h-11 disabled:cursor-default aria-disabled:cursor-default',
    '[&_svg]:size-[1.125em] [&_svg]:shrink-0',
    looks[look],
    sizes[size],
  )
}
