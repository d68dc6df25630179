import 'server-only'
import { z } from '@hono/zod-openapi'
import { documentParameters } from '../../api/description/shapes'
import { noTool } from '../../api/tool-rows'
import { exportOperations } from './archive-operations'

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
