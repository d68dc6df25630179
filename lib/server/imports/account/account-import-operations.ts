import 'server-only'
import { accountImportRequestSchema, accountImportSchema } from '@/lib/api/account-imports'
import { importUploadSchema } from '@/lib/api/imports'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from '../../api/description/shapes'
import { effectIdOf } from '../../api/guards/idempotency'
import { ownerOf } from '../../api/guards/require-principal'
import { answerNow, preferSchema } from '../../api/guards/wait-for-end'
import { deletion, type Operation, operation } from '../../api/operation'
import { unwrap } from '../../api/problems'
import { noTool } from '../../api/tool-rows'
import { beginAccountImport } from './begin-account-import'
import { discardAccountImport, readAccountImportState } from './read-account-import'

const begin = operation({
  method: 'post',
  path: '/me/imports',
  summary: 'Start an import of an account archive',
  scope: 'write',
  role: 'person',
  tool: noTool.account,
  description:
    'Returns a signed form for one archive of an export, from this installation or another. Imports documents with their versions, pictures and stored PDFs. Existing data is not changed, and importing the same archive again adds nothing.',
  request: { headers: idempotencySchema, body: jsonBody(accountImportRequestSchema) },
  responses: {
    201: jsonContent(importUploadSchema, 'Send the file there, then look at the import'),
    ...problems(400, 401, 403, 415, 422, 429),
  },
  run: async (context, ports) => {
    const id = effectIdOf(context, ports)
    const { fileName } = context.req.valid('json')
    const begun = unwrap(await beginAccountImport(ports, ownerOf(context), { id, fileName }))
    context.header('location', `/api/v1/me/imports/${begun.id}`)
    return context.json(begun, 201)
  },
})

const read = operation({
  method: 'get',
  path: '/me/imports/{id}',
  summary: 'Get an account import with its progress and result',
  scope: 'read',
  role: 'person',
  tool: noTool.account,
  request: { params: documentParameters, headers: preferSchema },
  responses: { 200: jsonContent(accountImportSchema, 'Its state'), ...problems(401, 404) },
  run: (context, ports) =>
    answerNow(context, async () => {
      const found = await readAccountImportState(
        ports,
        ownerOf(context),
        context.req.valid('param'),
      )
      const state = unwrap(found)
      const isOver = state.status === 'done' || state.status === 'failed'
      return { response: context.json(state, 200), isOver }
    }),
})

const discard = deletion({
  path: '/me/imports/{id}',
  summary: 'Delete the record of an account import; imported documents stay',
  scope: 'write',
  role: 'person',
  tool: noTool.account,
  remove: discardAccountImport,
})

/** Operations of account imports. */
export const accountImportOperations: readonly Operation[] = [begin, read, discard]
