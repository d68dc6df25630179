import 'server-only'
import type { Scope } from '@/lib/api/keys'

/** True where a key with these scopes may do what needs that one. Who may write may read. */
export function grants(scopes: readonly Scope[], needed: Scope): boolean {
  return scopes.includes(needed) || (needed === 'read' && scopes.includes('write'))
}
