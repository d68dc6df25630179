import type { ReactNode } from 'react'
import { type ButtonLook, type ButtonSize, buttonLook } from '@/components/ui/button-look'
import { leaveSafely } from './leave-safely'

/** Pages of Cognito's managed login, by our names (lib/server/identity/cognito/cognito-settings.ts). */
export type ManagedScreen = 'sign-in' | 'sign-up' | 'password' | 'passkeys' | 'prove'

const way = '/api/auth/oidc/cognito'

/** Returns the URL of a page of managed login, with the page to open afterwards. */
export function managedAddress(screen: ManagedScreen, next: string): string {
  const query = new URLSearchParams({ next })
  if (screen === 'prove') return `${way}/prove?${query}`
  if (screen !== 'sign-in') query.set('screen', screen)
  return `${way}?${query}`
}

type Props = {
  screen: ManagedScreen
  next: string
  look?: ButtonLook
  size?: ButtonSize
  children: ReactNode
}

/** Link to a page of managed login. Works without scripts; with them, all changes are stored first. */
export function ManagedLink({ screen, next, look, size, children }: Props) {
  return (
    <a href={managedAddress(screen, next)} className={buttonLook(look, size)} onClick={leaveSafely}>
      {children}
    </a>
  )
}
