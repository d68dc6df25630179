import type { Session } from '@/lib/browser/editing/session'
import { isRetired, successorOf } from '@/lib/pdf/templates/successor-of'

/**
 * Switches a CV with a retired template to its successor, undoably, and returns both ids. Null without a change: the
 * template is current, or another tab is the writer. Fonts, colours and sizes stay.
 */
export function applySuccessor(session: Session) {
  const { template } = session.document().design
  const successor = successorOf(template)
  if (!isRetired(template) || !successor || session.isReader()) return null
  session.redesign({ template: successor })
  return { retired: template, successor }
}
