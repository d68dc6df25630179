import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { parseArguments, usage } from './arguments'
import { checkFile } from './check-file'
import { exitCodes } from './exit-codes'
import { exportFile } from './export-file'
import { ground } from './ground'
import { importFiles } from './import-files'
import { render } from './render'
import { say } from './streams'

async function main(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words)
  if (!parsed.ok) {
    say(`${parsed.reason}\n\n${usage}`)
    return exitCodes.usage
  }
  const { command } = parsed
  if (command.name === 'render') return render(command)
  if (command.name === 'export') return exportFile(command)
  if (command.name === 'import') return importFiles(command)
  if (command.name === 'check') return checkFile(command)
  if (command.name === 'ground') return ground()
  process.stdout.write(
    command.name === 'help' ? usage : `${templateCatalogue.map(({ id }) => id).join('\n')}\n`,
  )
  return exitCodes.done
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
