// Files brought by the API, and others who ask meanwhile on a connection of their own.
import { setTimeout as pause } from 'node:timers/promises'
import { signInAccount } from '../saves/account.mjs'

/**
 * An account with a small CV in it.
 *
 * @param {string} base address of the server
 */
export async function openAccount(base) {
  const headers = await signInAccount(base)
  const send = async (path, method, body) => {
    const isForm = body instanceof FormData
    const { 'content-type': type, ...others } = headers
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: isForm || !body ? others : { ...others, 'content-type': type },
      body: isForm || !body ? body : JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`)
    return text === '' ? null : JSON.parse(text)
  }
  const small = await send('/api/v1/resumes', 'POST', { flat: { name: 'Ada Example' } })
  const asked = ['/api/health', `/api/v1/resumes/${small.id}`]

  /** Asks again and again while something is done. */
  async function waitMeanwhile(work) {
    let isOver = false
    let longest = 0
    const asking = (async () => {
      for (let at = 0; !isOver; at++) {
        const began = performance.now()
        await send(asked[at % asked.length], 'GET')
        longest = Math.max(longest, performance.now() - began)
        await pause(2)
      }
    })()
    const value = await work().finally(() => {
      isOver = true
    })
    await asking
    return { value, longest }
  }

  async function importFile({ name, bytes }) {
    const { id, upload } = await send('/api/v1/imports', 'POST', { fileName: name })
    const form = new FormData()
    for (const [key, text] of Object.entries(upload.fields)) form.set(key, text)
    form.set('file', new Blob([bytes]), name)
    await send(upload.url, 'POST', form)
    for (;;) {
      const state = await send(`/api/v1/imports/${id}`, 'GET')
      if (state.status === 'done' || state.status === 'failed') {
        await send(`/api/v1/imports/${id}`, 'DELETE')
        return state.code ?? state.status
      }
      await pause(20)
    }
  }

  return {
    waitMeanwhile,
    /** Sends a body as a new CV; the status of the answer. */
    async tryBody(body) {
      const answer = await fetch(`${base}/api/v1/resumes`, { method: 'POST', headers, body })
      await answer.arrayBuffer()
      return answer.status
    },
    /** @returns {Promise<{end: string, milliseconds: number, longest: number}>} */
    async bring(file) {
      const began = performance.now()
      const { value, longest } = await waitMeanwhile(() => importFile(file))
      return { end: value, milliseconds: performance.now() - began, longest }
    },
  }
}
