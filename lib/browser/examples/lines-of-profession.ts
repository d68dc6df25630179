import type { ExampleFile } from '@/lib/resume/examples/example'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { findBullet } from '../editing/locate'
import { nearestExample } from './find-examples'

/** Maximum letters of a line that is shown as an example beside another one. */
const maxLength = 110

/** Returns the job title that a bullet belongs to, else the one under the name. */
export function titleOfLine(document: ResumeDocument, id: string): string {
  const entry: object | undefined = findBullet(document.content, id)?.entry
  const position = entry && 'position' in entry ? String(entry.position) : ''
  return position.trim() || document.content.basics.label
}

/**
 * Returns a line with a number from the example CV nearest to a job title, without its full stop; null where none fits.
 * Different bullets get different lines.
 *
 * @param id of the bullet
 */
export function lineOfProfession(title: string, id: string, examples: ExampleFile): string | null {
  const work = nearestExample(title, examples)?.work ?? []
  const lines = work
    .flatMap(({ highlights, roles = [] }) => [highlights, ...roles.map((role) => role.highlights)])
    .flat()
    .filter((line) => /\p{N}/u.test(line) && line.length <= maxLength)
  const sum = [...id].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return lines[sum % lines.length]?.replace(/[.。]$/u, '') ?? null
}
