import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'

/** Shows Vitae's promises in three sentences. */
export async function Claims({ language }: { language: OfferedLanguage }) {
  const messages = await readMessages(siteMessages, language)
  return (
    <section className="border-t border-line bg-panel" aria-label={messages.landing.claimsLabel}>
      <ul className="grid divide-line max-lg:divide-y lg:grid-cols-3 lg:divide-x">
        {messages.landing.claims.map((claim) => (
          <li key={claim.title} className="px-5 py-8 sm:px-10 lg:px-11 lg:py-10">
            <h2 className="text-xl">{claim.title}</h2>
            <p className="mt-2 max-w-[26rem] text-pretty text-soft">{claim.text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
