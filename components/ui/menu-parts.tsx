import { Check } from 'lucide-react'
import { createContext, type ReactNode, type RefObject, use } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  Popover,
  RootMenuTriggerStateContext,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components/Menu'
import { flushSync } from 'react-dom'
import { useMenuTriggerState } from 'react-stately/useMenuTriggerState'
import { classNames } from './class-names'
import { floatingBox } from './floating-box'
import { useIsWide } from './use-is-wide'

/** Initial focus of a menu: an item, or the list itself. */
export type MenuFocus = 'first' | 'last' | true

export type MenuPlacement = 'bottom start' | 'bottom end' | 'top start' | 'top end'

type BoxProps = {
  /** Element that the menu is positioned beside. */
  anchor: RefObject<Element | null>
  label: string
  placement: MenuPlacement
  focus: MenuFocus
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  children: ReactNode
}

const popoverLook = `min-w-48 max-w-[calc(100vw-1.5rem)] ${floatingBox}`
const listLook = 'p-1 outline-none'

/** Closes the open menu at once, and focuses its anchor. */
const LeaveContext = createContext<() => void>(() => {})

/** The list of a menu. */
export function MenuBox(props: BoxProps) {
  const { anchor, label, placement, focus, isOpen, onOpenChange, children } = props
  const state = useMenuTriggerState({ isOpen, onOpenChange })
  function leave() {
    flushSync(() => onOpenChange(false))
    if (anchor.current instanceof HTMLElement) anchor.current.focus({ preventScroll: true })
  }
  return (
    <RootMenuTriggerStateContext value={state}>
      <Popover
        triggerRef={anchor}
        aria-label={label}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        placement={placement}
        offset={6}
        containerPadding={12}
        className={popoverLook}
      >
        <AriaMenu autoFocus={focus} onClose={state.close} aria-label={label} className={listLook}>
          <LeaveContext value={leave}>{children}</LeaveContext>
        </AriaMenu>
      </Popover>
    </RootMenuTriggerStateContext>
  )
}

const itemLook =
  'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-control px-2.5 py-1.5 outline-hidden ' +
  'focus:bg-pen-wash selected:font-semibold selected:text-pen focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-pen disabled:cursor-default disabled:text-soft pointer-coarse:min-h-11 ' +
  '[&_svg]:size-4.5 [&_svg]:shrink-0 [&_svg]:text-soft'

export type MenuItemProps = {
  /** In a menu with a selected item. */
  id?: string
  /** Text, also for type-ahead. */
  text: string
  /** Icon before the text. */
  icon?: ReactNode
  /** Shortcut with the same effect. */
  shortcut?: string
  /** Second line, such as why it is unavailable. */
  description?: string
  isDanger?: boolean
  isDisabled?: boolean
  /** Makes it a link. */
  href?: string
  onAction?: () => void
}

/**
 * Menu item. Its action runs after the menu has closed, so that a dialog it opens returns the focus to the trigger, not
 * to a removed item.
 */
export function Item(props: MenuItemProps) {
  const { id, text, icon, shortcut, description, isDanger, isDisabled, href, onAction } = props
  const leave = use(LeaveContext)
  const act = () => {
    leave()
    onAction?.()
  }
  return (
    <AriaMenuItem
      id={id}
      textValue={text}
      isDisabled={isDisabled}
      href={href}
      onAction={onAction && act}
      className={classNames(itemLook, isDanger && 'text-del [&_svg]:text-del')}
    >
      {icon}
      <span className="min-w-0 flex-1">
        {text}
        {description && <span className="block text-soft text-xs">{description}</span>}
      </span>
      {shortcut && (
        <kbd className="font-sans pointer-coarse:hidden text-soft text-xs">{shortcut}</kbd>
      )}
    </AriaMenuItem>
  )
}

export type MenuSubmenuProps = {
  text: string
  icon?: ReactNode
  /** Id of the item that is chosen, where one is. */
  selected?: string
  children: ReactNode
}

/** Item with a submenu. */
export function Submenu({ text, icon, selected, children }: MenuSubmenuProps) {
  const isWide = useIsWide()
  return (
    <SubmenuTrigger>
      <AriaMenuItem textValue={text} className={itemLook}>
        {icon}
        <span className="min-w-0 flex-1">{text}</span>
        <span aria-hidden="true" className="text-soft rtl:-scale-x-100">
          ›
        </span>
      </AriaMenuItem>
      <Popover
        // A phone has no room beside the menu.
        placement={isWide ? 'end top' : 'bottom end'}
        offset={6}
        containerPadding={12}
        className={popoverLook}
      >
        <AriaMenu
          aria-label={text}
          className={listLook}
          {...(selected !== undefined && {
            selectionMode: 'single' as const,
            selectedKeys: [selected],
          })}
        >
          {children}
        </AriaMenu>
      </Popover>
    </SubmenuTrigger>
  )
}

export type MenuToggleProps = {
  text: string
  icon?: ReactNode
  isOn: boolean
  onChange: () => void
}

/** Item that is on or off. */
export function Toggle({ text, icon, isOn, onChange }: MenuToggleProps) {
  return (
    <AriaMenuSection
      aria-label={text}
      selectionMode="multiple"
      selectedKeys={isOn ? [text] : []}
      onSelectionChange={onChange}
    >
      <AriaMenuItem id={text} textValue={text} className={itemLook}>
        {icon}
        <span className="min-w-0 flex-1">{text}</span>
        {isOn && <Check aria-hidden="true" />}
      </AriaMenuItem>
    </AriaMenuSection>
  )
}

export type MenuSectionProps = { title: string; children: ReactNode }

/** Items under a heading. */
export function Section({ title, children }: MenuSectionProps) {
  return (
    <AriaMenuSection>
      <Header className="px-2.5 pt-2 pb-1 font-medium text-soft text-xs">{title}</Header>
      {children}
    </AriaMenuSection>
  )
}

/** Separator. */
export function Line() {
  return <Separator className="my-1 border-line border-t" />
}
