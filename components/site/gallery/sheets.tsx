import type { Picture } from './pictures'

type Props = {
  pictures: readonly Picture[]
  /** Alternative text of the first picture; the others are decorative. */
  alt: string
  /** Whether it is visible initially, so that it loads eagerly. */
  isFirst?: boolean
  /** Whether each page has screen width on a phone. */
  isLarge?: boolean
}

/** Pages of one example side by side. */
export function Sheets({ pictures, alt, isFirst = false, isLarge = false }: Props) {
  return (
    <div className={isLarge ? 'flex gap-3 max-sm:grid' : 'flex gap-2'}>
      {pictures.map(({ src, width, height }, index) => (
        // biome-ignore lint/performance/noImgElement: already optimised, and Next's image service is off
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
