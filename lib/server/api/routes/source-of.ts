import 'server-only'
import type { CreateInput } from '../../services/create-resume'

type SourceFields = {
  document?: Record<string, unknown> | undefined
  resume?: Record<string, unknown> | undefined
  flat?: Record<string, unknown> | undefined
  data?: Record<string, unknown> | undefined
  templateId?: string | undefined
}

/** What a body brings a document to be made from; null where it brings none. */
export function sourceOf(body: SourceFields): CreateInput['from'] | null {
  const { document, resume, flat, data, templateId } = body
  if (document) return { document }
  if (resume) return { resume }
  if (flat) return { flat }
  return data ? { data, templateId } : null
}
