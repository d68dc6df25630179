import { ChevronLeft } from 'lucide-react'
import { type ComponentType, createContext, type ReactNode, useContext } from 'react'
import { accountMenu, common } from '@/lib/messages/areas'
import { HeaderBar } from './header-bar'
import { Logo } from './logo'
import { useMessages } from './messages'

/** Place of a screen: one of the two lists, or neither. */
export type HeaderPlace = 'cvs' | 'jobs' | null

/** Parts of the header that are the same on every screen. */
export type HeaderParts = {
  Places: ComponentType<{ current: HeaderPlace }>
  Account: ComponentType<{ isSignInHidden?: boolean }>
}

/** Provided by the layouts of `app`, so that no screen imports another one's folder. */
export const HeaderContext = createContext<HeaderParts | null>(null)

type Props = {
  place: HeaderPlace
  /** Page above this one. */
  back?: { href: string; label: string } | undefined
  /** Name of the open document or page, often with a menu. */
  name?: ReactNode
  /** Views of it, or a search. */
  middle?: ReactNode
  /** Save state of what is open. */
  status?: ReactNode
  /** On a page that leads to the sign-in itself. */
  isSignInHidden?: boolean
  /** Actions of the screen. */
  children?: ReactNode
}

/** Header of the app: where one is, how to look at it, what to do, and the account. */
export function AppHeader({ place, back, name, middle, status, isSignInHidden, children }: Props) {
  const { productName } = useMessages(common)
  const { home } = useMessages(accountMenu)
  const parts = useContext(HeaderContext)
  return (
    <HeaderBar
      isNamed={name !== undefined}
      start={
        <>
          {/* Static pages need a full navigation. */}
          <a
            href="/"
            aria-label={home}
            className={`flex min-h-11 shrink-0 items-center pe-2 no-underline ${name ? 'max-sm:hidden' : ''}`}
          >
            <Logo name={productName} />
          </a>
          {parts && (
            <div className={name ? 'contents @max-[40rem]/bar:hidden' : 'contents'}>
              <parts.Places current={place} />
            </div>
          )}
          {name && (
            <div className="flex min-w-0 flex-[1_1_8rem] items-center @bar/bar:flex-[1_1_auto] handset:basis-full">
              <span
                aria-hidden="true"
                className="mx-2 h-5 w-px shrink-0 bg-line @max-[40rem]/bar:hidden"
              />
              {back && (
                <a
                  href={back.href}
                  aria-label={back.label}
                  title={back.label}
                  className="flex size-8 shrink-0 items-center justify-center rounded-control text-soft hover:bg-hover pointer-coarse:size-11"
                >
                  <ChevronLeft aria-hidden="true" className="size-5 rtl:rotate-180" />
                </a>
              )}
              {name}
            </div>
          )}
        </>
      }
      middle={middle}
      status={status}
      actions={children}
      account={parts && <parts.Account isSignInHidden={isSignInHidden} />}
    />
  )
}
