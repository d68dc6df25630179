import { z } from '@hono/zod-openapi'
import { limits } from '@/lib/resume/resume-limits'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const documentId = z.uuid()
const kind = z.enum(['resume', 'letter'])
const on = z.optional(z.iso.date()).describe('The day on which it was sent; today by default')

/** A CV or letter of the account as it is now, or a PDF that was uploaded. */
export const markSentSchema = z
  .union([
    z.strictObject({ documentId: documentId.describe('A CV or letter: its PDF is made now'), on }),
    z.strictObject({
      fileId: hash.describe('SHA-256 of a PDF that was uploaded by `POST /photos`'),
      kind,
      documentId: z.optional(documentId).describe('The CV or letter that it was made from'),
      name: z.optional(z.string().min(1).max(limits.line)).describe('Name of the file'),
      on,
    }),
  ])
  .openapi({ example: { documentId: '019d0000-0000-7000-8000-000000000001' } })
export type MarkSentBody = z.output<typeof markSentSchema>

export const sentFileSchema = z
  .strictObject({
    id: z.string().describe('Of the entry in `content.sent`'),
    fileId: hash.describe('SHA-256 of the PDF'),
    name: z.string(),
    documentId: z.string().describe('Empty where it was made elsewhere'),
    kind,
    template: z.string().describe('Empty where it was made elsewhere'),
    at: z.string().describe('When it was sent: RFC 3339, or a day'),
    version: z.int().min(1).describe('Version of the application, which names it'),
  })
  .openapi({
    example: {
      id: 'k3v8m2x0qz1a',
      fileId: 'a'.repeat(64),
      name: 'Amara-Okafor-CV.pdf',
      documentId: '019d0000-0000-7000-8000-000000000001',
      kind: 'resume',
      template: 'metro',
      at: '2026-11-20T10:00:00.000Z',
      version: 3,
    },
  })
export type SentFileAnswer = z.output<typeof sentFileSchema>
