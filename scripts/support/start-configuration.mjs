import { accessSync, constants, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { httpNotice, readPublicUrl } from '../../lib/server/config/config-rules.mjs'
import { placeSettings } from '../../lib/server/config/settings/server-settings.mjs'
import { readSettings } from '../../lib/server/config/settings/setting.mjs'
import { describeUnknownNames } from '../../lib/server/config/variable-names.mjs'
import { describeServer, findServers } from './live-servers.mjs'
import { root } from './root.mjs'

/** Returns `EADDRINUSE` and the like; empty if a server could listen there. */
function tryListening(host, port) {
  return new Promise((answer) => {
    const probe = createServer()
    probe.once('error', (error) => answer(error.code ?? 'unknown'))
    probe.listen(port, host, () => probe.close(() => answer('')))
  })
}

/** Finds a port near a taken one on which a server can listen now. */
async function findFreePort(host, taken) {
  for (let port = taken + 1; port <= Math.min(taken + 20, 65_535); port++) {
    if (!findOwnServer(port) && (await tryListening(host, port)) === '') return port
  }
  // Port 0 lets the system choose.
  return new Promise((answer, refuse) => {
    const probe = createServer()
    probe.once('error', refuse)
    probe.listen(0, host, () => {
      const { port } = probe.address()
      probe.close(() => answer(port))
    })
  })
}

async function wordPort(host, port, code) {
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `VITAE_HOST is "${host}", which is no address of this machine: use one that it has, or 0.0.0.0 for all.`
  }
  if (code === 'EACCES') {
    return `Port ${port} needs rights that this user does not have: choose one above 1023, for example PORT=3000 npm start.`
  }
  return wordTakenPort(host, port)
}

/** Finds another server of this folder that has a port, or is about to listen there. */
const findOwnServer = (port) =>
  findServers().find(
    ({ processes, ...server }) => server.port === port && processes[0]?.pid !== process.pid,
  )

/** Says who has a port, as far as is known, and names another one that is free. */
export async function wordTakenPort(host, port) {
  const own = findOwnServer(port)
  const holder = own ? describeServer(own).replace(` on port ${port}`, '') : 'another program'
  const elsewhere = own ? ' and another data folder' : ''
  const example = `PORT=${await findFreePort(host, port)}${own ? ' VITAE_DATA=other-data' : ''}`
  return `Port ${port} is taken by ${holder}: stop it, or choose another port${elsewhere}, for example ${example} npm start.`
}

/** Ends the process with a sentence if a server cannot listen there any more: an installation and a build take minutes. */
export async function requireFreePort({ host, port }) {
  const code = findOwnServer(port) ? 'EADDRINUSE' : await tryListening(host, port)
  if (code === '') return
  console.error(await wordPort(host, port, code))
  process.exit(1)
}

/** Reads the settings, or writes the sentence for the operator and exits. */
export async function requireConfiguration() {
  const configuration = await readConfiguration(process.env)
  if (configuration.ok) return configuration
  console.error(configuration.sentence)
  process.exit(1)
}

/**
 * Reads and validates the settings that `npm start` accepts before anything is installed. The server reads the same
 * rules again, and the rest (lib/server/config/config.ts).
 *
 * @returns {Promise<{ok: true, host: string, port: number, url: string, notice: string, data: string}
 *   | {ok: false, sentence: string}>} a sentence for the operator when a setting cannot work
 */
export async function readConfiguration(environment) {
  const wrong = describeUnknownNames(environment)
  const values = readSettings(placeSettings, environment, (sentence) => wrong.push(sentence))
  const url = readPublicUrl(environment, values)
  if (!url.ok) wrong.push(url.sentence)
  if (!url.ok || wrong.length > 0) return { ok: false, sentence: [...new Set(wrong)].join('\n') }
  const { PORT: port, VITAE_HOST } = values
  const host = VITAE_HOST ?? '127.0.0.1'
  const data = resolve(root, values.VITAE_DATA)
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    accessSync(data, constants.W_OK)
  } catch (error) {
    const isFull = error.code === 'ENOSPC' || error.code === 'EDQUOT'
    return {
      ok: false,
      sentence: isFull
        ? `The data folder ${data} cannot be made: the disk is full. Free some space, or choose another folder with VITAE_DATA, then start again.`
        : `The data folder ${data} cannot be written: choose another with VITAE_DATA, or give yourself the right to write there.`,
    }
  }
  const code = await tryListening(host, port)
  if (code !== '') return { ok: false, sentence: await wordPort(host, port, code) }
  return { ok: true, host, port, url: url.value, notice: httpNotice(url.value), data }
}
