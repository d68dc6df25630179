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
    'bg-transparent text-soft border-transparent not-aria-disabled:hover:bg-hover not-aria-disabled:hover:text-ink not-aria-disabled:pressed:bg-press disabled:text-faint aria-disabled:text-faint',
  danger:
    'bg-panel text-del border-line not-aria-disabled:hover:border-del not-aria-disabled:hover:bg-del-wash not-aria-disabled:pressed:bg-del-wash disabled:text-soft aria-disabled:text-soft',
}

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-7 px-2.5 text-xs gap-1.5',
  regular: 'min-h-8 px-3 py-1 text-sm gap-1.5',
  large: 'min-h-11 px-4.5 py-2 text-base gap-2',
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
