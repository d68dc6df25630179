import type { Picture } from './pictures'

type Props = {
  pictures: readonly Picture[]
  /** Description of the first picture; the others show more of the same. */
  alt: string
  /** In sight as the page opens. */
  isFirst?: boolean
  /** On a phone each page is as wide as the screen. */
  isLarge?: boolean
}

/** The pages of one example beside each other, as the PDF has them. */
export function Sheets({ pictures, alt, isFirst = false, isLarge = false }: Props) {
  return (
    <div className={isLarge ? 'flex gap-3 max-sm:grid' : 'flex gap-2'}>
      {pictures.map(({ src, width, height }, index) => (
        // biome-ignore lint/performance/noImgElement: the picture is packed already, and Next's image service is off
        <img
          key={src}
          src={src}
          width={width}
          height={height}
          alt={index === 0 ? alt : ''}
          loading={isFirst ? 'eager' : 'lazy'}
          fetchPriority={isFirst ? 'high' : 'auto'}
          decoding="async"
          className="block h-auto w-full min-w-0 flex-1 bg-paper shadow-paper"
        />
      ))}
    </div>
  )
}
