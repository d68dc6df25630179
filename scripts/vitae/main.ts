import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { describeUnknownNames } from '@/lib/server/config/variable-names.mjs'
import { parseArguments } from './arguments'
import type { Command } from './command-types'
import { exitCodes } from './exit-codes'
import { helpText } from './help'
import { type CommandResult, failed } from './result'
import { print, say } from './streams'

/** Version of package.json, put in by the bundler. */
declare const VITAE_VERSION: string

const done = (report: unknown, text: string): CommandResult => ({
  ok: true,
  code: exitCodes.done,
  report,
  text,
})

/** Runs a command, whose code is loaded then: a start needs no more of it. */
async function run(command: Command, isJson: boolean): Promise<CommandResult> {
  switch (command.name) {
    case 'help':
      return done(null, helpText(command.topic))
    case 'version':
      return done({ version: VITAE_VERSION }, `${VITAE_VERSION}\n`)
    case 'templates':
      return done(templateCatalogue, `${templateCatalogue.map(({ id }) => id).join('\n')}\n`)
    case 'template':
      return (await import('./template')).template(command)
    case 'render':
      return (await import('./render')).render(command)
    case 'export':
      return (await import('./export-file')).exportFile(command)
    case 'site':
      return (await import('./site')).site(command)
    case 'init':
      return (await import('./init')).init(command.folder)
    case 'import':
      return (await import('./import-files')).importFiles(command)
    case 'check':
      return (await import('./check-file')).checkFile(command)
    case 'verify':
      return (await import('./verify-pdf')).verifyPdf(command)
    case 'match':
      return (await import('./match-file')).matchFile(command)
    case 'family':
      return (await import('./family-files')).familyFiles(command)
    case 'diff':
      return (await import('./diff-files')).diffFiles(command)
    case 'watch':
      return (await import('./watch-input')).watchInput(command, isJson)
    case 'ground':
      return (await import('./ground')).ground(command.options)
    case 'exam':
      return (await import('./exam')).exam(command, VITAE_VERSION)
  }
}

/** Prints the result of a command: sentences for users, or with `--json` one object for programs. */
async function report(result: CommandResult, isJson: boolean): Promise<number> {
  const { code } = result
  if (!result.ok) {
    const { message, problems = [] } = result
    say(message)
    for (const { path, reason } of problems) say(`  ${path || '(whole file)'}: ${reason}`)
    if (isJson) await print(`${JSON.stringify({ error: { code, message, problems } })}\n`)
  } else if (isJson)
    await print(`${JSON.stringify(result.report, null, result.isOneLine ? 0 : 2)}\n`)
  else if (result.text !== null) await print(result.text)
  return code
}

async function main(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words)
  for (const sentence of describeUnknownNames(process.env)) say(`Warning: ${sentence}`)
  if (parsed.ok) return report(await run(parsed.command, parsed.json), parsed.json)
  const more = parsed.topic === null ? 'vitae help' : `vitae help ${parsed.topic}`
  return report(failed(exitCodes.usage, `${parsed.reason} See "${more}".`), parsed.json)
}

// A reader that closes early, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done)
})

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    say(`Something unexpected happened: ${error instanceof Error ? error.stack : String(error)}`)
    process.exitCode = exitCodes.unexpected
  },
)
