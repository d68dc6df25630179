import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { landingPart } from './landing/section-head'

/** Shows Vitae's promises in three sentences. */
export async function Claims({ language }: { language: OfferedLanguage }) {
  const messages = await readMessages(siteMessages, language)
  return (
    <section aria-label={messages.landing.claimsLabel} className="border-line border-y">
      <ul className={`${landingPart} grid gap-8 lg:grid-cols-3`}>
        {messages.landing.claims.map((claim) => (
          <li key={claim.title}>
            <h2 className="text-xl">{claim.title}</h2>
            <p className="mt-2 max-w-[26rem] text-pretty text-soft">{claim.text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
