import 'server-only'
import { z } from '@hono/zod-openapi'
import type { AddRoutes } from '../environment'
import { addExportOperations } from './export-operations'
import { documentParameters } from './shapes'

/** Adds the routes of account exports. */
export const addAccountExportRoutes: AddRoutes = (api, ports) =>
  addExportOperations(api, ports, {
    path: '/me/exports',
    of: 'your account',
    holds: 'the account holds',
    parameter: 'id',
    params: z.object({}),
    paramsOfOne: documentParameters,
  })
