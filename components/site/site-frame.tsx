import type { ReactNode } from 'react'
import type { OfferedLanguage } from '@/lib/messages/locales'
import type { SitePage } from '@/lib/messages/site-addresses'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = { page: SitePage; language: OfferedLanguage; children: ReactNode }

/** Header and footer of a static page. */
export function SiteFrame({ page, language, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader page={page} language={language} />
      {children}
      <SiteFooter page={page} language={language} />
    </div>
  )
}
