import { entriesOf } from '@/lib/browser/editing/locate'
import { basicsKey } from '@/lib/browser/editing/places'
import type { ResumeContent } from '@/lib/resume/schema/content'
import type { Design } from '@/lib/resume/schema/design'
import { summaryKey } from '@/lib/resume/sections'
import { plainText } from '@/lib/resume/text/rich-text'
import { entryHeading } from './entry-heading'

/** Maximum characters of a summary: more than a row shows. */
const maxLength = 90

/** Returns what is in a section in one line, for its closed row; empty for an empty one. */
export function summaryOfSection(content: ResumeContent, design: Design, key: string): string {
  const { name, label, location, summary } = content.basics
  const parts =
    key === basicsKey
      ? [name || label, location.city]
      : key === summaryKey
        ? [plainText(summary).slice(0, maxLength)]
        : entriesOf(content, key).map((entry) => entryHeading(key, entry, design).title)
  return parts
    .filter((part) => part.trim() !== '')
    .join(', ')
    .slice(0, maxLength)
}
