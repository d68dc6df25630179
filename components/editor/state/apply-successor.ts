import type { Session } from '@/lib/browser/editing/session'
import { isRetired, successorOf } from '@/lib/pdf/templates/successor-of'

/**
 * Puts a CV in a retired template into its successor, as a change that can be undone, and returns both ids. Null
 * where nothing changed: the template is of today, or another tab writes. Fonts, colours and sizes stay as they are.
 */
export function applySuccessor(session: Session) {
  const { template } = session.document().design
  const successor = successorOf(template)
  if (!isRetired(template) || !successor || session.isReader()) return null
  session.redesign({ template: successor })
  return { retired: template, successor }
}
