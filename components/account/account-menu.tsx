import {
  Bell,
  CircleHelp,
  CircleUserRound,
  Languages,
  LogIn,
  LogOut,
  Menu as MenuIcon,
  Server,
  Settings,
  SunMoon,
  UsersRound,
} from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { classNames } from '@/components/ui/class-names'
import { IconButton } from '@/components/ui/icon-button'
import { latePart } from '@/components/ui/late-part'
import { Menu, MenuItem, MenuSection, MenuSeparator, MenuSubmenu } from '@/components/ui/menu'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { SilentRetry } from '@/components/ui/not-fetched'
import { useIsAlive } from '@/components/ui/use-is-alive'
import { useHasDueDates } from '@/lib/browser/client/notifications/use-has-due-dates'
import { leaveTo } from '@/lib/browser/device/service-worker/before-reload'
import type { Theme } from '@/lib/browser/device/settings/settings'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { hasAccounts, signInAddress } from '@/lib/browser/sync/account/sign-in-address'
import { pageAfterSignOut, useAccount } from '@/lib/browser/sync/account/use-account'
import { accountMenu as accountMessages } from '@/lib/messages/areas'
import { helpAddress } from '@/lib/messages/help-address'
import { type Locale, toOffered } from '@/lib/messages/locales'
import { languageOptions, useChooseLanguage } from './language/use-choose-language'
import { LateSignOutDialog } from './late-sign-out-dialog'
import { SignInDialog } from './sign-in-dialog'

const AccountNews = latePart(
  () => import('./notifications/account-news').then((file) => file.AccountNews),
  (_, retry) => <SilentRetry {...retry} />,
)
const GuestNews = latePart(
  () => import('./notifications/guest-news').then((file) => file.GuestNews),
  (_, retry) => <SilentRetry {...retry} />,
)

const themes = ['system', 'light', 'dark'] as const satisfies Theme[]

/**
 * Menu of the account at the end of every header, with a dot while notifications are unread. A guest has it too, with the
 * settings of this device, beside a link to sign in; one without due items loads no code of notifications.
 */
export function AccountMenu({ isSignInHidden }: { isSignInHidden?: boolean }) {
  const messages = useMessages(accountMessages).menu
  const { state } = useAccount()
  const isAlive = useIsAlive()
  const [isSigningIn, setSigningIn] = useState(false)
  if (!isAlive || state.kind === 'guest') {
    return (
      <span className={classNames('flex shrink-0 items-center', !isAlive && 'invisible')}>
        {hasAccounts && !isSignInHidden && (
          <a
            href="/sign-in"
            // Invisible until the session is known.
            className={`${buttonLook('quiet')} max-bar:hidden`}
            onClick={(event) => {
              event.preventDefault()
              leaveTo(signInAddress())
            }}
          >
            {messages.signIn}
          </a>
        )}
        <GuestMenu />
      </span>
    )
  }
  if (state.kind === 'expired') {
    return (
      <>
        <Button look="quiet" className="max-sm:px-2.5!" onPress={() => setSigningIn(true)}>
          <CircleUserRound aria-hidden="true" />
          <span className="max-sm:sr-only">{messages.signInAgain}</span>
        </Button>
        <SignInDialog isOpen={isSigningIn} onOpenChange={setSigningIn} />
      </>
    )
  }
  return <PersonMenu {...state.user} />
}

type User = Extract<ReturnType<typeof useAccount>['state'], { kind: 'signed-in' }>['user']

function PersonMenu({ id, email, name, isOperator }: User) {
  const messages = useMessages(accountMessages).menu
  const news = useNews()
  const [isSigningOut, setSigningOut] = useState<boolean | null>(null)
  const label = messages.label(email)
  const places = [
    { text: messages.settings, Icon: Settings, path: '/settings' },
    { text: messages.workspaces, Icon: UsersRound, path: '/workspaces' },
    ...(isOperator ? [{ text: messages.server, Icon: Server, path: '/operator' }] : []),
  ]
  return (
    <NewsDot news={news}>
      <Menu
        label={label}
        placement="bottom end"
        trigger={
          <Button
            look="quiet"
            aria-label={news.unread > 0 ? messages.news(label, news.unread) : label}
            className="size-8 min-h-8! rounded-full! bg-press! p-0! text-sm uppercase pointer-coarse:size-11"
          >
            {/* Drawn, not said: the initials are no part of the name of the button. */}
            <span
              data-initials={initialsOf(name.trim() || email)}
              className="before:content-[attr(data-initials)]"
            />
          </Button>
        }
      >
        <MenuSection title={name ? `${name} · ${email}` : email}>
          <NewsItem news={news} />
          {places.map(({ text, Icon, path }) => (
            <MenuItem
              key={path}
              text={text}
              icon={<Icon aria-hidden="true" />}
              onAction={() => leaveTo(path)}
            />
          ))}
        </MenuSection>
        <DeviceItems />
        <MenuSeparator />
        <MenuItem
          text={messages.signOut}
          icon={<LogOut aria-hidden="true" className="rtl:-scale-x-100" />}
          onAction={() => setSigningOut(true)}
        />
      </Menu>
      <AccountNews key={id} userId={id} {...news.popover} />
      {isSigningOut !== null && (
        <LateSignOutDialog
          isOpen={isSigningOut}
          onOpenChange={setSigningOut}
          onSignedOut={(leaving) => location.replace(pageAfterSignOut(leaving))}
        />
      )}
    </NewsDot>
  )
}

function GuestMenu() {
  const messages = useMessages(accountMessages).menu
  const news = useNews()
  const hasDueDates = useHasDueDates(useIsAlive())
  const label = messages.guest
  return (
    <NewsDot news={news}>
      <Menu
        label={label}
        placement="bottom end"
        trigger={
          <IconButton label={news.unread > 0 ? messages.news(label, news.unread) : label}>
            <MenuIcon aria-hidden="true" />
          </IconButton>
        }
      >
        {hasAccounts && (
          <MenuItem
            text={messages.signIn}
            icon={<LogIn aria-hidden="true" className="rtl:-scale-x-100" />}
            onAction={() => leaveTo(signInAddress())}
          />
        )}
        {hasDueDates && <NewsItem news={news} />}
        <MenuItem
          text={messages.settings}
          icon={<Settings aria-hidden="true" />}
          onAction={() => leaveTo('/settings')}
        />
        <DeviceItems />
      </Menu>
      {hasDueDates && <GuestNews {...news.popover} />}
    </NewsDot>
  )
}

/** Returns the first letters of the first and the last word of a name; of an email address its first letter. */
function initialsOf(text: string): string {
  const words = text.split(/\s+/u)
  const first = words[0] ?? ''
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  return [first, last].map((word) => Array.from(word)[0] ?? '').join('')
}

/** Settings of this device, appearance and language, and the help for the screen, in a tab of its own. */
function DeviceItems() {
  const messages = useMessages(accountMessages)
  const { settings, changeSettings } = useSettings()
  const locale = useInterfaceLocale()
  const choose = useChooseLanguage()
  const item = ({ id, label }: { id: Locale; label: string }) => (
    <MenuItem key={id} id={id} text={label} onAction={() => void choose(toOffered(id) ?? 'en')} />
  )
  return (
    <>
      <MenuSeparator />
      <MenuSubmenu
        text={messages.theme}
        icon={<SunMoon aria-hidden="true" />}
        selected={settings.theme}
      >
        {themes.map((theme) => (
          <MenuItem
            key={theme}
            id={theme}
            text={messages.themes[theme]}
            onAction={() => changeSettings({ theme })}
          />
        ))}
      </MenuSubmenu>
      <MenuSubmenu
        text={messages.menu.language}
        icon={<Languages aria-hidden="true" />}
        selected={locale}
      >
        {languageOptions.confirmed.map(item)}
        <MenuSection title={messages.menu.machine}>
          {languageOptions.machine.map(item)}
          <MenuItem text={messages.menu.suggest} onAction={() => leaveTo('/settings#device')} />
        </MenuSection>
      </MenuSubmenu>
      <MenuItem
        text={messages.help}
        icon={<CircleHelp aria-hidden="true" />}
        onAction={() => open(helpAddress(location.pathname), '_blank', 'noopener')}
      />
    </>
  )
}

/** Returns the state of the notifications, and the props of their popover. */
function useNews() {
  const anchor = useRef<HTMLSpanElement>(null)
  const [unread, onUnread] = useState(0)
  const [isOpen, onOpenChange] = useState(false)
  return {
    unread,
    open: () => onOpenChange(true),
    popover: { anchor, isOpen, onOpenChange, onUnread },
  }
}

type News = ReturnType<typeof useNews>

function NewsItem({ news }: { news: News }) {
  const { bell } = useMessages(accountMessages)
  return (
    <MenuItem text={bell(news.unread)} icon={<Bell aria-hidden="true" />} onAction={news.open} />
  )
}

/** The account button, beside which the notifications open, with a dot while some are unread. */
function NewsDot({ news, children }: { news: News; children: ReactNode }) {
  return (
    <span
      ref={news.popover.anchor}
      data-news={news.unread}
      className="relative inline-flex shrink-0"
    >
      {children}
      {news.unread > 0 && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute -end-0.5 -top-0.5 size-3 rounded-full border-2 border-panel bg-pen"
        />
      )}
    </span>
  )
}
