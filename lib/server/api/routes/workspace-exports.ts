import 'server-only'
import { z } from '@hono/zod-openapi'
import { appendAudit } from '../../services/workspaces/append-audit'
import type { AddRoutes } from '../environment'
import { memberOf } from '../guards/member-of'
import { addExportOperations } from './export-operations'
import { documentParameters } from './shapes'

/** Adds the routes of exports of workspaces, which are packed as those of accounts are, and are in the log. */
export const addWorkspaceExportRoutes: AddRoutes = (api, ports) =>
  addExportOperations(api, ports, {
    path: '/workspaces/{id}/exports',
    of: 'a workspace',
    holds: 'the workspace holds',
    parameter: 'export',
    params: documentParameters,
    paramsOfOne: documentParameters.extend({ export: z.uuid().openapi({ format: 'uuid' }) }),
    async onBegun(context, id) {
      const { workspace, by } = memberOf(context)
      const event = { kind: 'workspace-exported', ...by.audited, subject: id } as const
      await appendAudit(ports, workspace, event)
    },
  })
