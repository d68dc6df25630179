import { expect } from 'vitest'
import type { ImportUpload } from '@/lib/api/imports'
import type { SessionName, TestApi } from './test-api'

/** Uploads a file by the API as a program does: it requests a form, and sends the file with it. */
export function importClient(api: () => TestApi) {
  return {
    async begin(fileName: string, headers: Record<string, string> = {}): Promise<ImportUpload> {
      const answer = await api().ask('/imports', { method: 'POST', json: { fileName }, headers })
      expect(answer.status).toBe(201)
      return (await answer.json()) as ImportUpload
    },

    async send(
      { fields }: ImportUpload['upload'],
      bytes: Uint8Array<ArrayBuffer>,
      as: SessionName = 'ana',
    ): Promise<Response> {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      form.set('file', new Blob([bytes]), 'whatever.bin')
      const sent = new Response(form)
      return api().ask('/uploads', {
        as,
        method: 'POST',
        body: await sent.arrayBuffer(),
        headers: { 'content-type': sent.headers.get('content-type') ?? '' },
      })
    },
  }
}
