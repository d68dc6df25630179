import type { ResumeDocument } from '@/lib/resume/schema/document'

/**
 * Returns a new CV or an example in a template, in its own language; unchanged for null, an unknown template, and code
 * that cannot be loaded.
 */
export async function inTemplate(
  cv: ResumeDocument,
  template: string | null,
): Promise<ResumeDocument> {
  if (template === null) return cv
  try {
    const { templateChange } = await import('@/lib/pdf/templates/change-template')
    return { ...cv, design: { ...cv.design, ...templateChange(cv.design, template) } }
  } catch {
    return cv
  }
}
