import 'server-only'
import type { CreateInput } from './create-document'

type SourceFields = {
  document?: Record<string, unknown> | undefined
  resume?: Record<string, unknown> | undefined
  flat?: Record<string, unknown> | undefined
  data?: Record<string, unknown> | undefined
  templateId?: string | undefined
}

/** Returns the source in the body that a document is created from; null where the body has none. */
export function sourceOf(body: SourceFields): CreateInput['from'] | null {
  const { document, resume, flat, data, templateId } = body
  if (document) return { document }
  if (resume) return { resume }
  if (flat) return { flat }
  return data ? { data, templateId } : null
}
