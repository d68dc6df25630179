import { ChevronDown, Ellipsis } from 'lucide-react'
import {
  type ComponentProps,
  createContext,
  type ReactElement,
  type ReactNode,
  type RefObject,
  use,
  useEffect,
  useState,
} from 'react'
import { ButtonContext, type ButtonProps } from 'react-aria-components/Button'
import { Button } from './button'
import { IconButton } from './icon-button'
import type {
  MenuFocus,
  MenuItemProps,
  MenuPlacement,
  MenuSectionProps,
  MenuSubmenuProps,
  MenuToggleProps,
} from './menu-parts'
import { useLateCode } from './use-late-code'
import { useLateTrigger } from './use-late-trigger'

type Parts = typeof import('./menu-parts')

/**
 * React Aria's list components are a tenth of a page's code, so they are preloaded on hover and focus of the trigger.
 */
const loadParts = (): Promise<Parts> => import('./menu-parts')

const PartsContext = createContext<Parts | null>(null)

/** Returns the loaded components of the surrounding menu. */
function useParts(): Parts {
  const parts = use(PartsContext)
  if (!parts) throw new Error('An item stands outside of a menu')
  return parts
}

type MenuProps = {
  /** Button that opens it. */
  trigger: ReactElement
  /** Accessible name. */
  label: string
  placement?: MenuPlacement
  /** `MenuItem`, `MenuSection`, `MenuSubmenu` and `MenuSeparator`. */
  children: ReactNode
}

/** Menu behind a button: arrow keys, type-ahead, Escape. */
export function Menu({ trigger, label, placement = 'bottom start', children }: MenuProps) {
  const { anchor, button, asked, isOpen, open, onOpenChange } = useLateTrigger<Parts, MenuFocus>(
    'menu',
    loadParts,
  )
  const withKeys = {
    ...button,
    onPress: ({ pointerType }) =>
      open(pointerType === 'keyboard' || pointerType === 'virtual' ? 'first' : true),
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return event.continuePropagation()
      event.preventDefault()
      open(event.key === 'ArrowDown' ? 'first' : 'last')
    },
  } satisfies ButtonProps & typeof button
  return (
    <>
      <ButtonContext value={withKeys}>{trigger}</ButtonContext>
      {asked && (
        <PartsContext value={asked.parts}>
          <asked.parts.MenuBox
            anchor={anchor}
            label={label}
            placement={placement}
            focus={asked.how}
            isOpen={isOpen}
            onOpenChange={onOpenChange}
          >
            {children}
          </asked.parts.MenuBox>
        </PartsContext>
      )}
    </>
  )
}

type IconMenuProps = Omit<MenuProps, 'trigger'> &
  Pick<ComponentProps<typeof IconButton>, 'className' | 'ref'> & { icon?: ReactNode }

/** Menu behind a button with an icon, by default ⋯; both have the same name. */
export function IconMenu({ label, placement = 'bottom start', children, ...rest }: IconMenuProps) {
  const { icon = <Ellipsis aria-hidden="true" />, ...button } = rest
  const trigger = (
    <IconButton {...button} label={label}>
      {icon}
    </IconButton>
  )
  return <Menu {...{ label, placement, trigger, children }} />
}

type SplitProps = Pick<MenuProps, 'label' | 'children'> & {
  main: ReactElement
  /** Look of both buttons; `primary` by default. */
  look?: 'primary' | 'outline'
}

/** Primary action with an arrow at its end that opens a menu of others. */
export function SplitButton({ main, look = 'primary', ...menu }: SplitProps) {
  const seam = look === 'primary' ? 'border-s-on-action/30!' : 'border-s-0!'
  const arrow = (
    <Button look={look} aria-label={menu.label} className={`rounded-s-none! px-1.5! ${seam}`}>
      <ChevronDown aria-hidden="true" />
    </Button>
  )
  return (
    <span className="flex shrink-0 *:first:rounded-e-none!">
      {main}
      <Menu {...menu} placement="bottom end" trigger={arrow} />
    </span>
  )
}

type AnchoredProps = {
  /** Element that the menu is positioned beside. */
  anchor: RefObject<Element | null>
  /** Accessible name. */
  label: string
  onClose: () => void
  children: ReactNode
}

/** Menu beside an element that opens it in its own way; open while mounted. */
export function AnchoredMenu({ anchor, label, onClose, children }: AnchoredProps) {
  const withLateCode = useLateCode()
  const [parts, setParts] = useState<Parts | null>(null)
  useEffect(() => {
    void withLateCode(async () => setParts(await loadParts()))
  }, [withLateCode])
  if (!parts) return null
  return (
    <PartsContext value={parts}>
      <parts.MenuBox
        anchor={anchor}
        label={label}
        placement="bottom start"
        focus="first"
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        {children}
      </parts.MenuBox>
    </PartsContext>
  )
}

/** Menu item. */
export function MenuItem(props: MenuItemProps) {
  const { Item } = useParts()
  return <Item {...props} />
}

/** Item with a submenu. */
export function MenuSubmenu(props: MenuSubmenuProps) {
  const { Submenu } = useParts()
  return <Submenu {...props} />
}

/** Item that is on or off. */
export function MenuToggle(props: MenuToggleProps) {
  const { Toggle } = useParts()
  return <Toggle {...props} />
}

/** Items under a heading. */
export function MenuSection(props: MenuSectionProps) {
  const { Section } = useParts()
  return <Section {...props} />
}

/** Separator. */
export function MenuSeparator() {
  const { Line } = useParts()
  return <Line />
}
