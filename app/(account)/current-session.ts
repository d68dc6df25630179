import { headers } from 'next/headers'
import {
  type Device,
  readDeviceList,
  readSecurity,
  type Security,
} from '@/dist/answers/auth-answers'
import type { Me } from '@/lib/api/me'
import type { Reader } from '@/lib/browser/client/readers'
import { describeMe } from '@/lib/server/accounts/describe-me'
import type { Principal, SessionPrincipal } from '@/lib/server/identity/identity-types'
import { ports } from '@/lib/server/ports'

/** Returns the principal of this request's session; null without one. Every page calls it for itself. */
export async function readPrincipal(): Promise<SessionPrincipal | null> {
  const { identity } = await ports()
  const principal = await identity.principalOf(await requestFor('/api/auth/security'))
  return principal?.via === 'session' ? principal : null
}

/** Reads the features of this installation and the user of the request. */
export async function readMe(principal: Principal | null): Promise<Me> {
  return describeMe(await ports(), principal)
}

/** Reads the sign-in methods and devices that the settings page starts with; null if they cannot be read now. */
export async function readSignInMethods(): Promise<{
  security: Security
  devices: Device[]
} | null> {
  const [security, devices] = await Promise.all([
    ask('/api/auth/security', readSecurity),
    ask('/api/auth/sessions', readDeviceList),
  ])
  return security && devices ? { security, devices: devices.sessions } : null
}

/** Creates a request to the identity port with the session of this request. */
async function requestFor(path: string): Promise<Request> {
  const { configuration } = await ports()
  return new Request(new URL(path, configuration.url), { headers: new Headers(await headers()) })
}

async function ask<T>(path: string, read: Reader<T>): Promise<T | undefined> {
  const { identity } = await ports()
  const response = await identity.handle(await requestFor(path))
  return response.ok ? read(await response.json()) : undefined
}
