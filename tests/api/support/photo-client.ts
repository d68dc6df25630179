import { expect } from 'vitest'
import type { PhotoAnswer, PhotoUpload } from '@/lib/api/photos'
import { importClient } from './import-client'
import { type SessionName, type TestApi, whenEnded } from './test-api'

/** Uploads a photo by the API as a program does: it requests a form, sends the file, reads its state. */
export function photoClient(api: () => TestApi) {
  const { send } = importClient(api)

  async function begin(json: object = {}, headers: Record<string, string> = {}) {
    const answer = await api().ask('/photos', { method: 'POST', json, headers })
    expect(answer.status).toBe(201)
    return (await answer.json()) as PhotoUpload
  }

  async function stateOf(id: string): Promise<PhotoAnswer> {
    return (await (await api().ask(`/photos/${id}`)).json()) as PhotoAnswer
  }

  const endOf = (id: string) => whenEnded(() => stateOf(id))

  return {
    begin,
    stateOf,
    endOf,
    async sendTo({ upload }: PhotoUpload, bytes: Uint8Array, as: SessionName = 'ana') {
      if (!upload) throw new Error('nothing is to be sent')
      return send(upload, new Uint8Array(bytes), as)
    },
    /** From the file to its end. */
    async bring(bytes: Uint8Array, json: object = {}): Promise<PhotoAnswer> {
      const begun = await begin(json)
      if (!begun.upload) throw new Error('it is here already')
      expect((await send(begun.upload, new Uint8Array(bytes))).status).toBe(201)
      return endOf(begun.id)
    },
  }
}
