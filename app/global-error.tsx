'use client'

import './globals.css'
import { useEffect, useState } from 'react'
import { Notice } from '@/components/site/notice'
import { LinkButton } from '@/components/ui/link-button'
import { shell as englishShell } from '@/dist/messages/en/shell'
import { reportScreenError } from '@/lib/browser/client/client-errors'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { findMessages } from '@/lib/messages/loaded-messages'
import { toLocale } from '@/lib/messages/locales'

type Shell = typeof englishShell

/** The language of the document that failed and its messages, if they were fetched; else English. */
function findFailureMessages() {
  const locale = typeof document === 'undefined' ? null : toLocale(document.documentElement.lang)
  const messages = locale && findMessages<Shell>({ name: 'shell', group: 'base' }, locale)
  return locale && messages
    ? { locale, failure: messages.failure }
    : { locale: 'en', failure: englishShell.failure }
}

/** Renders the page for an error in a layout itself, so it has its own document and needs no script. */
export default function GlobalError({ error }: { error: Error }) {
  useEffect(() => reportScreenError(error), [error])
  // Kept: this page replaces the document that it asks.
  const [{ locale, failure }] = useState(findFailureMessages)
  return (
    <html lang={locale} dir={isRightToLeftLanguage(locale) ? 'rtl' : 'ltr'}>
      <head>
        <title>{failure.title}</title>
      </head>
      <body className="bg-desk text-ink">
        <Notice title={failure.title} text={failure.textOutside}>
          <LinkButton href="/cvs" look="primary">
            {failure.yourCvs}
          </LinkButton>
        </Notice>
      </body>
    </html>
  )
}
