import type { ReactNode } from 'react'
import type { PaperPhoto } from '../photo/paper-photo'
import type { PaperStyle } from './paper-style'
import { photoBox } from './photo-box'
import { Picture, View } from './primitives'
import type { Theme } from './theme'

/** Points between a photo and the words beside it. */
const photoGap = 18

/** The person's photo: a figure with words for people who listen, an ornament where there are none. */
export function PhotoPicture({ photo, theme }: { photo: PaperPhoto; theme: Theme }): ReactNode {
  const { width, height, borderRadius } = photoBox(theme.options)
  const style: PaperStyle = { width, height, flexShrink: 0, objectFit: 'cover' }
  return (
    <Picture
      src={photo.src}
      style={borderRadius > 0 ? { ...style, borderRadius } : style}
      {...(photo.alt === ''
        ? { tag: 'artifact' as const }
        : { tag: 'Figure' as const, alt: photo.alt })}
    />
  )
}

/** The width that is left beside a photo, and a theme that knows of no more. */
export function besidePhoto(theme: Theme): Theme {
  const contentWidth = theme.page.contentWidth - photoBox(theme.options).width - photoGap
  return { ...theme, page: { ...theme.page, contentWidth } }
}

const words: PaperStyle = { flexGrow: 1, flexShrink: 1, flexBasis: 0 }

/**
 * A photo with words beside it. The words come first in the tree, and so in what is read.
 *
 * @param side where the photo stands
 */
export function PhotoRow({
  photo,
  theme,
  side,
  children,
}: {
  photo: PaperPhoto
  theme: Theme
  side: 'start' | 'end'
  children: ReactNode
}): ReactNode {
  return (
    <View
      style={{
        flexDirection: side === 'start' ? 'row-reverse' : 'row',
        // Beside a photo that leads, the words stand in its middle; else the name keeps the top.
        alignItems: side === 'start' ? 'center' : 'flex-start',
        columnGap: photoGap,
      }}
    >
      <View style={words}>{children}</View>
      <PhotoPicture photo={photo} theme={theme} />
    </View>
  )
}
