'use client'

import type { ReactElement, ReactNode, RefObject } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components/Menu'
import { classNames } from './class-names'
import { floatingBox } from './popover'

type MenuProps = {
  /** The button that opens it. */
  trigger: ReactElement
  /** Its name for screen readers. */
  label: string
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end'
  /** `MenuItem`, `MenuSection`, `MenuSubmenu` and `MenuSeparator`. */
  children: ReactNode
}

/** A list of actions behind a button: arrow keys, type-ahead, Escape. */
export function Menu({ trigger, label, placement, children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <MenuBox label={label} placement={placement ?? 'bottom start'}>
        {children}
      </MenuBox>
    </MenuTrigger>
  )
}

type AnchoredProps = {
  /** Element that the menu is positioned beside. */
  anchor: RefObject<Element | null>
  /** Its name for screen readers. */
  label: string
  onClose: () => void
  children: ReactNode
}

/** The same beside an element that opens it in a way of its own: open for as long as it is there. */
export function AnchoredMenu({ anchor, label, onClose, children }: AnchoredProps) {
  return (
    <MenuBox label={label} placement="bottom start" anchor={anchor} onClose={onClose}>
      {children}
    </MenuBox>
  )
}

type BoxProps = {
  label: string
  placement?: MenuProps['placement']
  children: ReactNode
} & Partial<Pick<AnchoredProps, 'anchor' | 'onClose'>>

function MenuBox({ label, placement, anchor, onClose, children }: BoxProps) {
  return (
    <Popover
      {...(anchor && {
        triggerRef: anchor,
        isOpen: true,
        onOpenChange: (isOpen: boolean) => !isOpen && onClose?.(),
      })}
      placement={placement}
      offset={6}
      containerPadding={12}
      className={`min-w-48 max-w-[calc(100vw-1.5rem)] ${floatingBox}`}
    >
      <AriaMenu
        {...(anchor && { autoFocus: 'first', onClose })}
        aria-label={label}
        className="p-1 outline-none"
      >
        {children}
      </AriaMenu>
    </Popover>
  )
}

const itemLook =
  'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-control px-2.5 py-1.5 outline-none ' +
  'focus:bg-pen-wash disabled:cursor-default disabled:text-soft pointer-coarse:min-h-11 ' +
  '[&_svg]:size-4.5 [&_svg]:shrink-0 [&_svg]:text-soft'

type MenuItemProps = {
  /** Its words, also for type-ahead. */
  text: string
  /** One icon before the words. */
  icon?: ReactNode
  /** The key that does the same. */
  shortcut?: string
  /** A second line, such as the reason why it is not available. */
  description?: string
  isDanger?: boolean
  isDisabled?: boolean
  /** Makes it a link. */
  href?: string
  onAction?: () => void
}

/** One action. */
export function MenuItem(props: MenuItemProps) {
  const { text, icon, shortcut, description, isDanger, isDisabled, href, onAction } = props
  return (
    <AriaMenuItem
      textValue={text}
      isDisabled={isDisabled}
      href={href}
      onAction={onAction}
      className={classNames(itemLook, isDanger && 'text-del [&_svg]:text-del')}
    >
      {icon}
      <span className="min-w-0 flex-1">
        {text}
        {description && <span className="block text-soft text-xs">{description}</span>}
      </span>
      {shortcut && <kbd className="font-sans text-soft text-xs">{shortcut}</kbd>}
    </AriaMenuItem>
  )
}

/** An item that opens a further list. */
export function MenuSubmenu({
  text,
  icon,
  children,
}: {
  text: string
  icon?: ReactNode
  children: ReactNode
}) {
  return (
    <SubmenuTrigger>
      <AriaMenuItem textValue={text} className={itemLook}>
        {icon}
        <span className="min-w-0 flex-1">{text}</span>
        <span aria-hidden="true" className="text-soft rtl:-scale-x-100">
          ›
        </span>
      </AriaMenuItem>
      <MenuBox label={text}>{children}</MenuBox>
    </SubmenuTrigger>
  )
}

/** Items under a heading. */
export function MenuSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AriaMenuSection>
      <Header className="px-2.5 pt-2 pb-1 font-medium text-soft text-xs">{title}</Header>
      {children}
    </AriaMenuSection>
  )
}

/** A hairline between groups of items. */
export function MenuSeparator() {
  return <Separator className="my-1 border-line border-t" />
}
