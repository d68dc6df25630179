import { accessSync, constants, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { root } from './root.mjs'

function isPortFree(port) {
  return new Promise((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)))
  })
}

/**
 * Reads and tries out what `npm start` can be told: `PORT` and `VITAE_DATA`.
 *
 * @returns {Promise<{ok: true, port: number, data: string} | {ok: false, sentence: string}>} one
 *   sentence for the person when something cannot work
 */
export async function readConfiguration(environment) {
  const asked = environment.PORT ?? '3000'
  const port = Number(asked)
  if (!/^\d+$/.test(asked) || port < 1 || port > 65535) {
    return { ok: false, sentence: `PORT is "${asked}", but a port is a number from 1 to 65535.` }
  }
  const data = resolve(root, environment.VITAE_DATA || 'data')
  try {
    mkdirSync(data, { recursive: true })
    accessSync(data, constants.W_OK)
  } catch {
    return {
      ok: false,
      sentence: `The data folder ${data} cannot be written: choose another with VITAE_DATA, or give yourself the right to write there.`,
    }
  }
  if (!(await isPortFree(port))) {
    return {
      ok: false,
      sentence: `Port ${port} is taken by another program: stop it, or choose another port, for example PORT=${port === 65535 ? 3001 : port + 1} npm start.`,
    }
  }
  return { ok: true, port, data }
}
