import 'server-only'
import type { Scope } from '@/lib/api/keys'

/** Returns true if a key with these scopes may do what needs `needed`. Write access includes read access. */
export function grants(scopes: readonly Scope[], needed: Scope): boolean {
  return scopes.includes(needed) || (needed === 'read' && scopes.includes('write'))
}
