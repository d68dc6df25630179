import { existsSync, unwatchFile, watchFile } from 'node:fs'
import type { Command } from './command-types'
import { exitCodes } from './exit-codes'
import { exportFile } from './export-file'
import { render } from './render'
import { type CommandResult, failed } from './result'
import { print, say } from './streams'

type WatchCommand = Extract<Command, { name: 'watch' }>

/** Milliseconds between two looks at a file. Files are looked at by their date: network folders and containers send no events. */
const interval = 200

const time = () => new Date().toTimeString().slice(0, 8)

const pagesOf = (report: unknown) => (report as { pages?: number }).pages

/** Writes the file once and prints a line about it; a mistake in the input is said, and ends nothing. */
async function make(command: WatchCommand['make'], isJson: boolean): Promise<void> {
  const begun = performance.now()
  const result = command.name === 'render' ? await render(command) : await exportFile(command)
  const took = Math.round(performance.now() - begun)
  if (!result.ok) {
    say(`${time()} ${result.message}`)
    for (const { path, reason } of result.problems ?? [])
      say(`  ${path || '(whole file)'}: ${reason}`)
    return
  }
  if (isJson) return print(`${JSON.stringify(result.report)}\n`)
  const pages = pagesOf(result.report)
  const size = pages === undefined ? '' : `, ${pages} ${pages === 1 ? 'page' : 'pages'}`
  await print(`${time()} ${command.output}${size}, ${took} ms\n`)
}

/**
 * Writes a file and writes it again whenever the CV, or the template of one's own, has changed, until the process is
 * interrupted. Changes that come while one is written are written together.
 */
export async function watchInput(
  { make: command }: WatchCommand,
  isJson: boolean,
): Promise<CommandResult> {
  const own =
    command.name === 'render' && command.template?.endsWith('.json') ? command.template : null
  const files = [command.input, ...(own === null ? [] : [own])]
  const missing = files.find((file) => !existsSync(file))
  if (missing !== undefined)
    return failed(exitCodes.file, `Cannot read ${missing}: there is no such file.`)

  let isBusy = false
  let isDue = false
  const makeWhenDue = async () => {
    isDue = true
    if (isBusy) return
    isBusy = true
    try {
      while (isDue) {
        isDue = false
        await make(command, isJson)
      }
    } finally {
      isBusy = false
    }
  }

  return new Promise((resolve, reject) => {
    const makeOrFail = () => makeWhenDue().catch(reject)
    for (const file of files) {
      watchFile(file, { interval }, ({ mtimeMs, size }, earlier) => {
        const isGone = mtimeMs === 0
        if (!isGone && (mtimeMs !== earlier.mtimeMs || size !== earlier.size)) makeOrFail()
      })
    }
    const stop = () => {
      for (const file of files) unwatchFile(file)
      resolve({ ok: true, code: exitCodes.done, report: null, text: null })
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    makeOrFail()
  })
}
