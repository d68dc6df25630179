import 'server-only'
import { z } from '@hono/zod-openapi'
import { appendAudit } from '../../services/workspaces/append-audit'
import { memberOf } from '../guards/member-of'
import { noTool } from '../tool-rows'
import { exportOperations } from './export-operations'
import { documentParameters } from './shapes'

/** Operations of exports of workspaces, which are packed as those of accounts are, and are in the log. */
export const workspaceExportOperations = exportOperations({
  path: '/workspaces/{id}/exports',
  of: 'a workspace',
  holds: 'the workspace holds',
  parameter: 'export',
  params: documentParameters,
  paramsOfOne: documentParameters.extend({ export: z.uuid().openapi({ format: 'uuid' }) }),
  role: 'manage',
  tool: noTool.workspaces,
  async onBegun(context, ports, id) {
    const { workspace, by } = memberOf(context)
    const event = { kind: 'workspace-exported', ...by.audited, subject: id } as const
    await appendAudit(ports, workspace, event)
  },
})
