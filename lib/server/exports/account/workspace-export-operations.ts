import 'server-only'
import { z } from '@hono/zod-openapi'
import { documentParameters } from '../../api/description/shapes'
import { memberOf } from '../../api/guards/member-of'
import { noTool } from '../../api/tool-rows'
import { appendAudit } from '../../workspaces/append-audit'
import { exportOperations } from './archive-operations'

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
