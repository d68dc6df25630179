import { Notice } from '@/components/site/notice'
import { LinkButton } from '@/components/ui/link-button'
import { site as siteMessages } from '@/lib/messages/areas'
import { requestMessages } from '../request-locale'

/** Renders the 404 page for a page that the user may not see: it looks as if there were none. */
export default async function AccountNotFound() {
  const { notFound } = await requestMessages(siteMessages)
  return (
    <Notice title={notFound.title} text={notFound.text}>
      <LinkButton href="/cvs" look="primary">
        {notFound.yourCvs}
      </LinkButton>
      <LinkButton href="/" look="outline">
        {notFound.home}
      </LinkButton>
    </Notice>
  )
}
