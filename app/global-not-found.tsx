import './globals.css'
import type { Metadata } from 'next'
import { LinkButton } from '@/components/site/link-button'
import { Notice } from '@/components/site/notice'
import { words } from '@/components/site/site-words'

const { notFound } = words

export const metadata: Metadata = { title: notFound.title }

/** Renders the 404 page. Its links are full page loads, so it needs no script. */
export default function GlobalNotFound() {
  return (
    <html lang="en" dir="ltr">
      <body className="bg-desk text-ink">
        <Notice title={notFound.title} text={notFound.text}>
          <LinkButton href="/resumes" look="primary">
            {notFound.yourCvs}
          </LinkButton>
          <LinkButton href="/" look="outline">
            {notFound.home}
          </LinkButton>
        </Notice>
      </body>
    </html>
  )
}
