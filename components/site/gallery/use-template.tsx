import { type ButtonLook, buttonLook } from '@/components/ui/button-look'
import type { TemplateId } from '@/lib/pdf/templates/catalogue'
import type { GalleryMessages } from './gallery-messages'

type Props = { template: TemplateId; look: ButtonLook; messages: GalleryMessages }

/** Link that opens the editor with a new or existing CV in a template. */
export function UseTemplate({ template, look, messages }: Props) {
  return (
    <a href={`/editor#?template=${template}`} className={buttonLook(look)}>
      {messages.use}
      <span className="sr-only">{messages.templates[template].name}</span>
    </a>
  )
}
