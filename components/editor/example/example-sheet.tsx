import { useExample } from '@/components/document/editor/editor-context'
import { bulletsOf, entriesOf } from '@/lib/browser/editing/locate'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections, summaryKey } from '@/lib/resume/sections'
import { plainText } from '@/lib/resume/text/rich-text'
import { entryHeading } from '../sections/entry-heading'
import { useSectionNamer } from '../sections/use-section-messages'

/** Size of the letters in points, about that of the printed page. */
const textSize = 9.5

/**
 * Words of an example where its first page will be, until that is painted: the examples are here long before the fonts
 * and the engine. Null without an example.
 *
 * @param scale CSS pixels per point
 */
export function ExampleSheet({ scale }: { scale: number }) {
  const document = useExample((composed) => composed?.document ?? null)
  if (!document) return null
  return (
    <div
      aria-hidden="true"
      lang={document.design.language}
      className="size-full overflow-clip text-on-paper/55 leading-[1.35]"
      style={{ fontSize: textSize * scale }}
    >
      <Words document={document} />
    </div>
  )
}

function Words({ document: { content, design } }: { document: ResumeDocument }) {
  const nameOf = useSectionNamer()
  const { name, label, email, phone, location, summary } = content.basics
  const sections = resolveSections(content).filter(
    ({ key }) => key !== summaryKey && entriesOf(content, key).length > 0,
  )
  return (
    <>
      <p className="font-semibold text-[2.2em] leading-tight">{name}</p>
      <p>{label}</p>
      <p>{[email, phone, location.city].filter(Boolean).join(' · ')}</p>
      <p className="mt-[1em]">{plainText(summary)}</p>
      {sections.map(({ key }) => (
        <div key={key} className="mt-[1.2em]">
          <p className="border-b border-current/30 font-semibold">{nameOf(key)}</p>
          {entriesOf(content, key).map((entry) => {
            const { title, beside, time } = entryHeading(key, entry, design)
            return (
              <div key={entry.id} className="mt-[0.5em]">
                <p className="flex justify-between gap-[1em]">
                  <span>{[title, beside].filter(Boolean).join(', ')}</span>
                  <span className="shrink-0">{time}</span>
                </p>
                {bulletsOf(entry).map(({ id, text }) => (
                  <p key={id} className="ps-[1em]">
                    {plainText(text)}
                  </p>
                ))}
              </div>
            )
          })}
        </div>
      ))}
    </>
  )
}
