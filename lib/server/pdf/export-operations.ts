import 'server-only'
import { z } from '@hono/zod-openapi'
import { blindQuery } from '@/lib/api/documents'
import { documentFormats, fileFactsOf } from '@/lib/resume/file-formats'
import { documentParameters, problems } from '../api/description/shapes'
import { ownerOf } from '../api/guards/require-principal'
import { type Operation, operation } from '../api/operation'
import { hasMatch, noneMatchSchema } from '../api/preconditions'
import { unwrap } from '../api/problems'
import { reads } from '../api/tool-rows'
import { asAttachment } from '../files/attachment'
import { findExport, makeExport } from './export-file'
import { nearNameDescription, nearNameHeader } from './near-name-header'

const file = { schema: { type: 'string' as const, format: 'binary' } }
const mediaTypes = [...new Set(documentFormats.map((format) => fileFactsOf(format).mediaType))]

const queryOfFormat = z.strictObject({
  format: z
    .enum(documentFormats)
    .describe(
      '`json` is JSON Resume that imports without loss, `json-resume` the plain standard for other tools. These and `europass` are not available for letters',
    ),
  blind: blindQuery,
})

const read = operation({
  method: 'get',
  path: '/resumes/{id}/export',
  summary: 'Export a document in another format',
  description:
    'Supports `If-None-Match` (304). The file includes the CV’s photo where the account has it. ' +
    nearNameDescription,
  scope: 'read',
  role: 'read',
  tool: reads,
  audit: 'document-exported',
  cost: 'work',
  request: { params: documentParameters, query: queryOfFormat, headers: noneMatchSchema },
  responses: {
    304: { description: 'Unchanged' },
    200: {
      description: 'The file',
      content: Object.fromEntries(mediaTypes.map((type) => [type, file])),
    },
    ...problems(401, 404, 410, 422),
  },
  run: async (context, ports) => {
    const { format, blind } = context.req.valid('query')
    const input = { ...context.req.valid('param'), format, isBlind: blind === 'true' }
    const found = unwrap(await findExport(ports, ownerOf(context), input))
    const { etag, mediaType, fileName } = found
    const headers = {
      etag,
      'content-disposition': asAttachment(fileName),
      ...nearNameHeader(found),
    }
    if (hasMatch(context.req.header('if-none-match'), etag)) {
      return new Response(null, { status: 304, headers })
    }
    const bytes = unwrap(await makeExport(ports, ownerOf(context), found, input))
    return new Response(bytes, { headers: { ...headers, 'content-type': mediaType } })
  },
})

/** Operations of documents in other formats; `…/pdf` makes the PDF. */
export const exportOperations: readonly Operation[] = [read]
