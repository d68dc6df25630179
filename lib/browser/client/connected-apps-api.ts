import { type AllowedApp, readAllowedApp } from '@/dist/answers/connected-app-answers'
import type { AllowAppBody } from '@/lib/api/connected-apps'
import type { ApiResult } from './api-types'
import { callOf } from './call-of'
import { createSend, readResult } from './send'

const send = createSend()

/** Client of the connected app endpoints; the list is part of the page. Never throws. */
export const connectedAppsApi = {
  allow: async (body: AllowAppBody): Promise<ApiResult<AllowedApp>> =>
    readResult(await send(callOf('POST /api/v1/connected-apps', { body })), readAllowedApp),
  async disconnect(id: string): Promise<ApiResult<null>> {
    const result = await send(callOf('DELETE /api/v1/connected-apps/{id}', { path: { id } }))
    return result.ok ? { ok: true, value: null } : result
  },
}
