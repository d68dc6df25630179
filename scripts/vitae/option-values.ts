import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { misspelledName } from '@/lib/resume/text/nearest-name'

/** A mistake in the command line; caught by `parseArguments`. */
export class UsageError extends Error {}

/** Returns the id of a template by its id or English name, in any case; the path of a file as it is. */
export function templateIn(named: string): string {
  const lower = named.toLowerCase()
  const found = templateCatalogue.find(({ name }) => name.toLowerCase() === lower)
  return found?.id ?? (lower.endsWith('.json') ? named : lower)
}

/** Returns the sentence ` Did you mean "X"?` for a slip of one of the names; empty if none is near. */
export function suggestName(word: string, names: readonly string[]): string {
  const meant = misspelledName(word, names)
  return meant === null ? '' : ` Did you mean "${meant}"?`
}

/** Describes a template that does not exist. */
export function describeUnknownTemplate(named: string): string {
  const meant = suggestName(
    named,
    templateCatalogue.flatMap(({ id, name }) => [id, name]),
  )
  return `There is no template "${named}".${meant} "vitae templates" lists them.`
}

/** Values of options, read with what they may be. */
export class Values {
  constructor(private readonly values: Record<string, string | boolean | undefined>) {}

  text(option: string): string | null {
    const value = this.values[option]
    if (value === '') throw new UsageError(`"--${option}" needs a value.`)
    return typeof value === 'string' ? value : null
  }

  template(): string | null {
    const named = this.text('template')
    return named === null ? null : templateIn(named)
  }

  flag(option: string): boolean {
    return this.values[option] === true
  }

  choice<T extends string | number>(option: string, choices: readonly T[]): T | null {
    const value = this.text(option)
    if (value === null) return null
    const found = choices.find((choice) => String(choice) === value)
    if (found !== undefined) return found
    const meant = suggestName(value, choices.map(String))
    throw new UsageError(`"--${option}" is one of ${choices.join(', ')}, not "${value}".${meant}`)
  }
}
