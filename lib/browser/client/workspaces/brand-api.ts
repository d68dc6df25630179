import { type Brand, readBrand } from '@/dist/answers/brand-answers'
import type { BrandPack } from '@/lib/resume/brand/brand-pack'
import type { ApiResult } from '../api-types'
import { callOf } from '../call-of'
import { createSend, readResult, type Send } from '../send'

/** Creates the client for the brand of a workspace. Never throws. */
export function createBrandApi(workspace: string, send: Send = createSend()) {
  return {
    read: async (): Promise<ApiResult<Brand>> =>
      readResult(
        await send(callOf('GET /api/v1/workspaces/{id}/brand', { path: { id: workspace } })),
        readBrand,
      ),
    save: async (brand: BrandPack): Promise<ApiResult<Brand>> => {
      const call = callOf('PUT /api/v1/workspaces/{id}/brand', {
        path: { id: workspace },
        body: brand,
      })
      return readResult(await send(call), readBrand)
    },
  }
}
