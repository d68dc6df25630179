'use client'

import './globals.css'
import { LinkButton } from '@/components/site/link-button'
import { Notice } from '@/components/site/notice'
import { shell } from '@/lib/messages/en/shell'

/** Renders the page for an error in a layout itself, so it has its own document and needs no script. */
export default function GlobalError() {
  const { failure } = shell
  return (
    <html lang="en" dir="ltr">
      <head>
        <title>{failure.title}</title>
      </head>
      <body className="bg-desk text-ink">
        <Notice title={failure.title} text={failure.textOutside}>
          <LinkButton href="/resumes" look="primary">
            {failure.yourCvs}
          </LinkButton>
        </Notice>
      </body>
    </html>
  )
}
