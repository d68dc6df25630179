import { ChevronUp, Globe } from 'lucide-react'
import { accountMenu, language as languageMessages } from '@/lib/messages/areas'
import { isConfirmedLanguage } from '@/lib/messages/confirmed-language'
import { languageName } from '@/lib/messages/language-name'
import { interfaceLanguages, type OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { builtLanguages, chooseLanguageAddress, type SitePage } from '@/lib/messages/site-addresses'

/** All interface languages, sorted by their own names. */
const named = interfaceLanguages.toSorted((one, other) =>
  languageName(one).localeCompare(languageName(other), 'en'),
)

type Props = { page: SitePage; language: OfferedLanguage }

/**
 * Language menu of a static page. Opens without a script, above the positioned element around it and at most as wide,
 * since the trigger's position varies by language. proxy.ts stores the choice.
 */
export async function LanguagePicker({ page, language }: Props) {
  const messages = await readMessages(languageMessages, language)
  const { menu } = await readMessages(accountMenu, language)
  const item = (other: OfferedLanguage) => (
    <li key={other}>
      <a
        href={chooseLanguageAddress(builtLanguages(page).includes(other) ? page : '/docs', other)}
        hrefLang={other}
        lang={other}
        aria-current={other === language ? 'true' : undefined}
      >
        <bdi>{languageName(other)}</bdi>
      </a>
    </li>
  )
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 hover:text-ink">
        <Globe aria-hidden="true" className="size-4 shrink-0" />
        <span className="sr-only">{messages.language}</span>
        {languageName(language)}
        <ChevronUp
          aria-hidden="true"
          className="size-4 shrink-0 rotate-180 transition-transform group-open:rotate-0"
        />
      </summary>
      <ul className="absolute inset-x-0 bottom-full z-10 mb-1 ms-auto grid max-h-[50dvh] max-w-[34rem] grid-cols-2 gap-x-2 overflow-x-hidden overflow-y-auto overscroll-contain rounded-card border border-line bg-panel p-2 shadow-float sm:grid-cols-3 [&_a]:flex [&_a]:min-h-11 [&_a]:items-center [&_a]:rounded-control [&_a]:px-3 [&_a]:text-ink [&_a:hover]:bg-well [&_a[aria-current]]:font-semibold [&_a[aria-current]]:text-pen">
        {named.filter((language) => isConfirmedLanguage(language)).map(item)}
        <li className="col-span-full flex flex-wrap items-center justify-between gap-x-4 ps-3 text-soft text-sm">
          {menu.machine}
          <a href="/settings#device">{menu.suggest}</a>
        </li>
        {named.filter((language) => !isConfirmedLanguage(language)).map(item)}
      </ul>
    </details>
  )
}
