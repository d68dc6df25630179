import { type ButtonLook, buttonLook } from '@/components/ui/button-look'
import type { TemplateId } from '@/lib/pdf/templates/catalogue'
import type { GalleryWords } from './gallery-words'

type Props = { template: TemplateId; look: ButtonLook; words: GalleryWords }

/** A link to the editor that begins a CV in a template, or sets an existing one in it. */
export function UseTemplate({ template, look, words }: Props) {
  return (
    <a href={`/editor#?template=${template}`} className={buttonLook(look)}>
      {words.use}
      <span className="sr-only">{words.templates[template].name}</span>
    </a>
  )
}
