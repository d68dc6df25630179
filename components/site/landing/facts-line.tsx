import { buttonLook } from '@/components/ui/button-look'
import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { siteAddress } from '@/lib/messages/site-addresses'
import { siteCounts } from '../site-counts'

/** Names of formats, the same in each language but for one. */
const formats = (text: string) => ['PDF', 'Word', text, 'JSON'].join(', ')

/** Line of facts: counts, formats, price. */
export async function FactsLine({ language }: { language: OfferedLanguage }) {
  const { facts } = (await readMessages(siteMessages, language)).landing
  const { templates, languages, professions } = siteCounts
  return (
    <section
      aria-label={facts.label}
      className="flex flex-wrap items-center justify-between gap-x-7 gap-y-3 px-5 py-6.5 sm:px-10 @min-[80rem]/landing:px-20"
    >
      <ul className="flex flex-wrap gap-x-5 @min-[73.75rem]/landing:gap-x-7 gap-y-1 text-soft">
        <li className="font-semibold text-ink">{facts.templates(templates)}</li>
        <li>{facts.languages(languages)}</li>
        <li>{facts.professions(professions)}</li>
        <li>{formats(facts.text)}</li>
        <li>{facts.price}</li>
      </ul>
      <a href={siteAddress('/templates', language)} className={buttonLook('outline')}>
        {facts.seeTemplates}
      </a>
    </section>
  )
}
