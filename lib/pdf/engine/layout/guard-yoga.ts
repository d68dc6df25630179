import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperNode } from './nodes'

type Size = { width?: number; height?: number }
type Measure = (width: number, widthMode: number, height: number) => Size
type YogaNode = { free: () => void }
type Yoga = { node: { create: () => YogaNode } }

/** Exception in the layout of one text, with the field of the text, if any. */
export class TextFailedError extends Error {
  constructor(
    readonly address: FieldAddress | null,
    override readonly cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause))
  }
}

/** First exception of a measure function in the current calculation. */
let failure: TextFailedError | null = null

/** Returns the first field in a node. */
function addressIn(node: PaperNode): FieldAddress | null {
  const own = node.source?.address ?? (node.props.address as FieldAddress | null | undefined)
  if (own) return own
  for (const child of node.children ?? []) {
    const found = addressIn(child)
    if (found) return found
  }
  return null
}

const hasFailed = (work: () => unknown): boolean => {
  try {
    work()
    return false
  } catch {
    return true
  }
}

/** Returns the field of the text part whose layout throws; several fields may share a line. */
function failedAddress(node: PaperNode, layOut: (node: PaperNode) => unknown): FieldAddress | null {
  const failed = (node.children ?? []).find((child) =>
    hasFailed(() => layOut({ ...node, lines: undefined, children: [child] } as PaperNode)),
  )
  return (failed && addressIn(failed)) ?? addressIn(node)
}

/**
 * Lays out one text, outside yoga's calculation.
 *
 * @throws TextFailedError
 * @public read by the bundle script
 */
export function layOutText<T>(node: PaperNode, layOut: (node: PaperNode) => T): T {
  try {
    return layOut(node)
  } catch (error) {
    throw new TextFailedError(failedAddress(node, layOut), error)
  }
}

/**
 * Wraps a measure function, which yoga calls from WebAssembly, so that it never throws there: an exception through
 * WebAssembly leaks its stack, and after 38 such layouts the stack overwrote yoga's data ("memory access out of bounds"
 * for every document). `withYogaNodes` rethrows the exception afterwards.
 *
 * @public read by the bundle script
 */
export function guardMeasure(node: PaperNode, measureOf: (node: PaperNode) => Measure): Measure {
  const measure = measureOf(node)
  return (...available) => {
    if (failure) return { width: 0, height: 0 }
    try {
      return measure(...available)
    } catch (error) {
      const address = failedAddress(node, (one) => measureOf(one)(...available))
      failure = new TextFailedError(address, error)
      return { width: 0, height: 0 }
    }
  }
}

/** Rethrows what a measure function threw in the last calculation. */
export function throwFailure(): void {
  if (failure) throw failure
}

/**
 * Runs a layout with a source of yoga nodes, and frees all of them afterwards, also after an exception.
 *
 * @public read by the bundle script
 */
export function withYogaNodes<T>(yoga: Yoga, layOut: (yoga: Yoga) => T): T {
  const nodes: YogaNode[] = []
  failure = null
  const create = () => {
    const node = yoga.node.create()
    nodes.push(node)
    return node
  }
  try {
    return layOut({ node: { create } })
  } finally {
    failure = null
    for (const node of nodes) node.free()
  }
}
