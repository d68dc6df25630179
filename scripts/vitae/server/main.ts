import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeError } from '@/lib/server/boot/describe-error'
import { loadEnvironment, unknownNamesOfProcess } from '@/lib/server/config/config'
import { codeOf } from '@/lib/server/database/disk-error'
import { type OpenedPorts, openEmbeddedPorts } from '@/lib/server/ports'
import { type ExitCode, exitCodes } from '../exit-codes'
import { type CommandContext, helpOf } from './command'
import { serverCommands } from './commands'

const say = (line: string) => process.stderr.write(`${line}\n`)

// The bundle lies in `dist`.
const project = dirname(dirname(fileURLToPath(import.meta.url)))

async function main(words: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = words
  const command = serverCommands.find((one) => one.name === name)
  if (!command) {
    if (name !== undefined && name !== 'help') say(`There is no command "${name}".`)
    say(`Commands about the data of a server, each with --help:`)
    for (const one of serverCommands) say(`  ${one.name}`)
    return name === 'help' ? exitCodes.done : exitCodes.usage
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${helpOf(command)}\n`)
    return exitCodes.done
  }
  let dataFolder = ''
  let opened: OpenedPorts | null = null
  try {
    const { configuration, givenSecrets } = await loadEnvironment(process.env, project)
    dataFolder = configuration.dataFolder
    for (const sentence of unknownNamesOfProcess()) say(`Warning: ${sentence}`)
    const context: CommandContext = {
      configuration,
      async openEmbeddedPorts() {
        opened ??= await openEmbeddedPorts(configuration, { givenSecrets })
        return opened
      },
      print: (line) => process.stdout.write(`${line}\n`),
      say,
    }
    return await command.run(rest, context)
  } catch (error) {
    const sentence = describeError(error, dataFolder)
    if (sentence === null && codeOf(error) === null) throw error
    say(sentence ?? `A file could not be read or written: ${(error as Error).message}`)
    return exitCodes.file
  } finally {
    await (opened as OpenedPorts | null)?.close()
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    say(`Something unexpected happened: ${error instanceof Error ? error.stack : String(error)}`)
    process.exitCode = exitCodes.unexpected
  },
)
