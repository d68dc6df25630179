import 'server-only'
import { z } from '@hono/zod-openapi'
import { noTool } from '../tool-rows'
import { exportOperations } from './export-operations'
import { documentParameters } from './shapes'

/** Operations of account exports. */
export const accountExportOperations = exportOperations({
  path: '/me/exports',
  of: 'your account',
  holds: 'the account holds',
  parameter: 'id',
  params: z.object({}),
  paramsOfOne: documentParameters,
  role: 'person',
  tool: noTool.account,
  opensSpace: true,
})
