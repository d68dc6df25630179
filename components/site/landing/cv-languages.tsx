import { labelLanguages } from '@/lib/language/tags'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { landingPart, SectionHead } from './section-head'

/** Lists the languages for headings and dates of a CV, each by its own name. */
export async function CvLanguages({ language }: { language: OfferedLanguage }) {
  const messages = await readMessages(siteMessages, language)
  const { languages } = messages.landing
  return (
    <section className={landingPart}>
      <SectionHead title={languages.title(labelLanguages.length)} text={languages.text} />
      <ul aria-label={languages.list} className="mt-6 flex flex-wrap gap-2">
        {labelLanguages.map((id) => (
          <li
            key={id}
            lang={id}
            dir={isRightToLeftLanguage(id) ? 'rtl' : 'ltr'}
            className="inline-block rounded-full border border-line bg-panel px-3.5 py-1.5 first-letter:uppercase"
          >
            {new Intl.DisplayNames([id], { type: 'language' }).of(id)}
          </li>
        ))}
      </ul>
    </section>
  )
}
