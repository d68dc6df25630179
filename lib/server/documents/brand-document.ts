import 'server-only'
import { applyBrand, isBrandTemplate } from '@/lib/pdf/templates/brand-change'
import type { Document } from '@/lib/resume/schema/document'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { readBrandRow } from '../workspaces/brand-rows'

/**
 * Gives a document that is about to be made the brand of its workspace. Nothing is written.
 *
 * @param templateId that was asked for
 * @returns `invalid` where the brand does not allow the template that was asked for
 */
export async function brandDocument(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  document: Document,
  templateId?: string,
): Promise<Outcome<Document>> {
  if (document.kind === 'application') return { ok: true, value: document }
  const brand = await readBrandRow(ports, owner)
  if (!brand) return { ok: true, value: document }
  if (templateId !== undefined && !isBrandTemplate(document.design, brand)) {
    const reason = 'not one of the templates of this workspace'
    const problem = { path: 'templateId', code: 'not-allowed' as const, reason }
    return { ok: false, code: 'invalid', problems: [problem] }
  }
  return { ok: true, value: applyBrand(document, brand) }
}
