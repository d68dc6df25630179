import { type ButtonLook, buttonLook } from '@/components/ui/button-look'
import type { TemplateId } from '@/lib/pdf/templates/catalogue'
import type { GalleryWords } from './gallery-words'

type Props = { template: TemplateId; look: ButtonLook; words: GalleryWords }

/** Link that opens the editor with a new or existing CV in a template. */
export function UseTemplate({ template, look, words }: Props) {
  return (
    <a href={`/editor#?template=${template}`} className={buttonLook(look)}>
      {words.use}
      <span className="sr-only">{words.templates[template].name}</span>
    </a>
  )
}
