// Photos brought by the API as a program does: form, file, state.
import { setTimeout as pause } from 'node:timers/promises'
import { signInAccount } from '../saves/account.mjs'

/** @param {string} base address of the server */
export async function openPhotoAccount(base) {
  const { 'content-type': type, ...headers } = await signInAccount(base)
  const send = async (path, method, body) => {
    const isForm = body instanceof FormData
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: isForm || !body ? headers : { ...headers, 'content-type': type },
      body: isForm || !body ? body : JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`)
    return text === '' ? null : JSON.parse(text)
  }
  return {
    /** @returns {Promise<number>} milliseconds until its pictures are there */
    async bring(bytes) {
      const began = performance.now()
      const { id, upload } = await send('/api/v1/photos', 'POST', { fileName: 'camera.jpg' })
      const form = new FormData()
      for (const [key, text] of Object.entries(upload.fields)) form.set(key, text)
      form.set('file', new Blob([bytes]), 'camera.jpg')
      await send(upload.url, 'POST', form)
      for (;;) {
        const { status, code } = await send(`/api/v1/photos/${id}`, 'GET')
        if (status === 'failed') throw new Error(`the photo failed: ${code}`)
        if (status === 'done') break
        await pause(10)
      }
      const took = performance.now() - began
      await send(`/api/v1/photos/${id}`, 'DELETE')
      return took
    },
  }
}
