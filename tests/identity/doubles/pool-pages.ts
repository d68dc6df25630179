import { randomUUID } from 'node:crypto'
import type { PoolUser } from './pool-tokens'

/** Returns the cookie by which managed login recognises a signed-in browser. */
export function signedInCookie(sub: string | null): string {
  const value = sub ? `${sub}.${Math.floor(Date.now() / 1_000)}` : ''
  return `cognito=${value}; Path=/; HttpOnly; SameSite=Lax${sub ? '' : '; Max-Age=0'}`
}

/** Who that is, and since when. */
export function findBrowserUser(cookie: string): { sub: string; authTime: number } | null {
  const [sub, time] = (/cognito=([^;]+)/.exec(cookie)?.[1] ?? '').split('.')
  return sub && time ? { sub, authTime: Number(time) } : null
}

const titles: Record<string, string> = {
  '/signup': 'Sign up at the pool',
  '/forgotPassword': 'Another password at the pool',
  '/passkeys/add': 'A passkey at the pool',
}

/** A page to sign in or up on; its form comes back to the same address. */
export function loginPage(path: string, isRefused = false): string {
  const title = titles[path] ?? 'Sign in at the pool'
  return `<!doctype html><html lang="en"><title>${title}</title><main><h1>${title}</h1>
${isRefused ? '<p role="alert">Incorrect username or password.</p>' : ''}
<form method="post"><label>Email <input name="email" type="email" required></label>
<label>Password <input name="password" type="password" required></label>
<button>Go on</button></form></main></html>`
}

/** Whom a form is of; a new person on the page to sign up. */
export function readForm(
  path: string,
  form: URLSearchParams,
  users: ReadonlyMap<string, PoolUser>,
): PoolUser | null {
  const [email, password] = [form.get('email') ?? '', form.get('password') ?? '']
  const known = [...users.values()].find((user) => user.email === email)
  if (path === '/forgotPassword') return known ? { ...known, password } : null
  if (path !== '/signup') return known?.password === password ? known : null
  if (known) return null
  const sub = randomUUID()
  const name = email.split('@')[0] ?? ''
  const facts = { sub, username: sub, email, emailVerified: true, name, password }
  return { ...facts, groups: [], isEnabled: true }
}
