import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { workspaceOf } from '../../storage/journal/namespaces'

/**
 * Applies the workspace's brand to a new CV, as the API does (ADR exports-from-blocks). If brand or code cannot be
 * loaded, the design panel offers the brand later.
 */
export async function beginWithBrand(
  namespace: JournalNamespace,
  document: ResumeDocument,
): Promise<ResumeDocument> {
  if (workspaceOf(namespace) === null) return document
  try {
    const [{ loadBrand }, { applyBrand }] = await Promise.all([
      import('./load-brand'),
      import('@/lib/pdf/templates/brand-change'),
    ])
    const brand = await loadBrand(namespace)
    return brand ? applyBrand(document, brand) : document
  } catch {
    return document
  }
}
