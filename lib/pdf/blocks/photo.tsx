import type { ReactNode } from 'react'
import type { PaperPhoto } from '../photo/paper-photo'
import type { PaperStyle } from './paper-style'
import { photoBox } from './photo-box'
import { Picture, View } from './primitives'
import type { Theme } from './theme'

/** Points between a photo and the text beside it. */
const photoGap = 18

/** Photo of the person: a figure with alternative text, or an artifact without. */
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

/** Returns the theme for the width beside a photo. */
export function besidePhoto(theme: Theme): Theme {
  const contentWidth = theme.page.contentWidth - photoBox(theme.options).width - photoGap
  return { ...theme, page: { ...theme.page, contentWidth } }
}

const words: PaperStyle = { flexGrow: 1, flexShrink: 1, flexBasis: 0 }

/**
 * Photo with text beside it. The text comes first in the tree, and therefore in reading order.
 *
 * @param side of the photo
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
        // Centred beside a photo at the start; otherwise the name stays at the top.
        alignItems: side === 'start' ? 'center' : 'flex-start',
        columnGap: photoGap,
      }}
    >
      <View style={words}>{children}</View>
      <PhotoPicture photo={photo} theme={theme} />
    </View>
  )
}
