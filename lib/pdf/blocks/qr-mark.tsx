import type { ReactNode } from 'react'
import { createQrCode, type QrCode } from '../qr-code'
import type { FlowBlock } from './flow'
import type { PaperStyle } from './paper-style'
import { Link, Path, Svg, View } from './primitives'
import { pointsPerMillimetre, quantise } from './quantise'
import type { Theme } from './theme'

/** Width of a code in points, its quiet zone included. */
const side = quantise(20 * pointsPerMillimetre)

/** Quiet zone in modules (ISO/IEC 18004, 6.3.8). */
const quietModules = 4

/** Points between a code and the text beside it. */
const gap = 16

const black = '#000000'
const white = '#ffffff'

/** Latest code, since every layout of a document has the same. */
let last: { address: string; code: QrCode } | null = null

function codeOf(address: string): QrCode {
  if (last?.address !== address) last = { address, code: createQrCode(address) }
  return last.code
}

const quietZone = ({ size }: QrCode) => quantise((side * quietModules) / (size + 2 * quietModules))

/** Edges of a code whose dark modules are in line with the text, where the ground around it is white. */
type Flush = { top?: number; at: 'start' | 'end' }

/** QR code of an address, which links to it: black on white on any ground, a figure with the address as its text. */
function QrMark({ address, flush }: { address: string; flush?: Flush | undefined }): ReactNode {
  const code = codeOf(address)
  const quiet = quietZone(code)
  const inner = side - 2 * quiet
  const edge = flush?.at === 'start' ? 'marginLeft' : 'marginRight'
  const moved = flush ? { marginTop: (flush.top ?? 0) - quiet, [edge]: -quiet } : {}
  const style: PaperStyle = {
    ...{ width: side, height: side, flexShrink: 0, backgroundColor: white },
    ...{ paddingTop: quiet, paddingLeft: quiet },
    ...moved,
  }
  return (
    <Link src={address} style={style}>
      <Svg
        viewBox={`0 0 ${code.size} ${code.size}`}
        alt={address}
        style={{ width: inner, height: inner }}
      >
        <Path d={code.path} fill={black} />
      </Svg>
    </Link>
  )
}

/** Returns the theme for the width beside a code; centred text has as much space at its other side. */
export function besideCode(theme: Theme): Theme {
  const sides = theme.options.headerAlign === 'center' ? 2 : 1
  const contentWidth = theme.page.contentWidth - sides * (side + gap)
  return { ...theme, page: { ...theme.page, contentWidth } }
}

/**
 * Words of a header with the code at their end. They come first in the tree, and therefore in reading order.
 *
 * @param top points above the letters of the first line; undefined on a fill, where the code is in the middle
 */
export function QrRow({
  address,
  theme,
  top,
  children,
}: {
  address: string
  theme: Theme
  top: number | undefined
  children: ReactNode
}): ReactNode {
  const { headerAlign } = theme.options
  const flush: Flush | undefined =
    top === undefined ? undefined : { top, at: headerAlign === 'end' ? 'start' : 'end' }
  return (
    <View
      style={{
        flexDirection: headerAlign === 'end' ? 'row-reverse' : 'row',
        alignItems: top === undefined ? 'center' : 'flex-start',
        columnGap: gap,
      }}
    >
      {headerAlign === 'center' && <View style={{ width: side, flexShrink: 0 }} />}
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{children}</View>
      <QrMark address={address} flush={flush} />
    </View>
  )
}

/** Returns the code as the last block of a column, never alone on a page. */
export function qrBlock(address: string, at: 'start' | 'end', isOnFill: boolean): FlowBlock {
  const flush = isOnFill ? undefined : { at }
  const element = (
    <View
      key="qr-code"
      wrap={false}
      keepWithPrevious
      style={{ alignItems: at === 'start' ? 'flex-start' : 'flex-end' }}
    >
      <QrMark address={address} flush={flush} />
    </View>
  )
  return { key: 'qr-code', breakBefore: false, element }
}
