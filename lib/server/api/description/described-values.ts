import 'server-only'
import { z } from '@hono/zod-openapi'
import { describedAiRequestSchema } from '@/lib/api/ai-requests'
import { cvResultSchema } from '@/lib/api/cv-requests'
import { flatChangeInputSchema, flatInputSchema } from '@/lib/api/flat-resume'
import { importDraftSchema } from '@/lib/api/import-draft'
import { jsonResumeSchema } from '@/lib/api/json-resume'
import type { Api } from '../environment'

/**
 * Describes values that no route validates: those with a reader of their own, and those validated when they were
 * created.
 */
export function describeValues(api: Api): void {
  const data = z
    .union([flatInputSchema, jsonResumeSchema])
    .openapi('ResumeData', { description: 'The flat shape, or JSON Resume where it has `basics`' })
  const described = {
    AiRequest: describedAiRequestSchema,
    CvResult: cvResultSchema,
    FlatResumeChange: flatChangeInputSchema,
    FlatResumeInput: flatInputSchema,
    ImportDraft: importDraftSchema,
    JsonResume: jsonResumeSchema,
    ResumeData: data,
  }
  for (const [name, schema] of Object.entries(described)) {
    api.openAPIRegistry.register(name, schema)
  }
}
