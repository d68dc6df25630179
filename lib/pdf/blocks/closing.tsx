import type { ReactNode } from 'react'
import { pictureKey, pictureSize } from '../photo/picture-store'
import type { EntryModel } from './entry-model'
import type { FlowBlock } from './flow'
import { estimateHeight } from './length'
import { signatureBox } from './photo-box'
import { joinPieces } from './pieces'
import { Picture, Text, View } from './primitives'
import { RichText } from './rich-text'
import type { SectionModel } from './section-model'
import type { TextLook, Theme } from './theme'

/** Maximum share of a page for a closing section that is kept together. */
const maxShare = 0.6

const small: TextLook = { scale: 0.92 }

/** Signature as a figure, in its proportions; nothing without its bytes. */
function Signature({ entry }: { entry: EntryModel }): ReactNode {
  const { fileId = '', alt = '' } = entry.signature ?? {}
  const src = pictureKey(fileId)
  const size = pictureSize(src)
  if (!size) return null
  return (
    <View address={`${entry.id}/signature`} style={{ flexShrink: 0 }}>
      <Picture src={src} tag="Figure" alt={alt} style={signatureBox(size)} />
    </View>
  )
}

/** Texts of the closing section, each with its place, date and signature on one line. */
export function Closing({
  entries,
  theme,
}: {
  entries: readonly EntryModel[]
  theme: Theme
}): ReactNode {
  const { accent, ink } = theme.colours
  const texts = entries.map((entry) => (
    <View key={entry.id} style={{ rowGap: theme.space(0.5) }}>
      {entry.heading.length > 0 && (
        <Text tag="P" style={theme.text({ bold: true })}>
          {joinPieces(entry.heading, '', ink)}
        </Text>
      )}
      {entry.paragraphs.map((field) => (
        <RichText
          key={field.address}
          field={field}
          tag="P"
          role="paragraph"
          style={theme.text(small)}
          accent={accent}
        />
      ))}
      {(entry.keywords.length > 0 || entry.signature) && (
        <View
          style={{
            flexDirection: 'row',
            justifyContent: entry.keywords.length > 0 ? 'space-between' : 'flex-end',
            alignItems: 'flex-end',
            columnGap: theme.fontSize,
          }}
        >
          {entry.keywords.length > 0 && (
            <Text tag="P" style={{ ...theme.text(small), flexShrink: 1 }}>
              {joinPieces(entry.keywords, theme.punctuation.comma, ink)}
            </Text>
          )}
          <Signature entry={entry} />
        </View>
      )}
    </View>
  ))
  return <View style={{ rowGap: theme.space(0.9) }}>{texts}</View>
}

/** Returns the block of the closing section whole, on the page of the last lines before it. */
export function unbrokenBlock(block: FlowBlock, { body }: SectionModel, theme: Theme): FlowBlock {
  const { contentWidth, contentHeight } = theme.page
  const entries = 'entries' in body ? body.entries : []
  const height = entries.reduce((sum, one) => sum + estimateHeight(one, contentWidth, theme), 0)
  if (height > contentHeight * maxShare) return block
  const element = (
    <View key={block.key} wrap={false} keepWithPrevious>
      {block.element}
    </View>
  )
  return { ...block, element }
}
