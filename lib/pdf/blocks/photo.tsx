import type { ReactNode } from 'react'
import type { PaperPhoto } from '../photo/paper-photo'
import type { PaperStyle } from './paper-style'
import { photoBox } from './photo-box'
import { Picture, View } from './primitives'
import type { Theme } from './theme'

/** Points between a photo and the text beside it. */
const photoGap = 18

/** Photo of the person: a figure with alternative text, or an artifact without. */
export function PhotoPicture({
  photo,
  theme,
  beside,
}: {
  photo: PaperPhoto
  theme: Theme
  /** Height in points of the text beside it. */
  beside?: number | undefined
}): ReactNode {
  const { width, height, borderRadius } = photoBox(theme.options, beside)
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

/**
 * Returns the theme for the width beside a photo; centred text has as much space at its other side.
 *
 * @param height of the text in points, which the photo does not exceed
 */
export function besidePhoto(theme: Theme, height?: number): Theme {
  const sides = theme.options.headerAlign === 'center' ? 2 : 1
  const taken = sides * (photoBox(theme.options, height).width + photoGap)
  const contentWidth = theme.page.contentWidth - taken
  return { ...theme, page: { ...theme.page, contentWidth } }
}

const words: PaperStyle = { flexGrow: 1, flexShrink: 1, flexBasis: 0 }

/**
 * Photo with text beside it. The text comes first in the tree, and therefore in reading order.
 *
 * @param side of the photo
 * @param height of the text in points; undefined for a photo of a fixed size
 */
export function PhotoRow({
  photo,
  theme,
  side,
  height,
  top,
  children,
}: {
  photo: PaperPhoto
  theme: Theme
  /** Points above the letters of the first line, to which the photo is aligned; undefined for the middle of the text. */
  top?: number | undefined
  side: 'start' | 'end'
  height?: number | undefined
  children: ReactNode
}): ReactNode {
  const isCentred = theme.options.headerAlign === 'center'
  const picture = <PhotoPicture photo={photo} theme={theme} beside={height} />
  return (
    <View
      style={{
        flexDirection: side === 'start' ? 'row-reverse' : 'row',
        // Centred beside a photo at the start; otherwise the name stays at the top.
        alignItems:
          top === undefined && (side === 'start' || theme.isRedrawn) ? 'center' : 'flex-start',
        columnGap: photoGap,
      }}
    >
      {isCentred && (
        <View style={{ width: photoBox(theme.options, height).width, flexShrink: 0 }} />
      )}
      <View style={words}>{children}</View>
      {top === undefined ? (
        picture
      ) : (
        <View style={{ flexShrink: 0, marginTop: top }}>{picture}</View>
      )}
    </View>
  )
}
