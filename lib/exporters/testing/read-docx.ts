import { strFromU8, unzipSync } from 'fflate'

const decode = (xml: string) =>
  xml.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) =>
    name === 'lt' ? '<' : name === 'gt' ? '>' : name === 'amp' ? '&' : name === 'quot' ? '"' : "'",
  )

export type ReadDocx = {
  /** Parts of the package by path. */
  parts: Record<string, string>
  paragraphs: { style: string; text: string }[]
  /** Link targets. */
  links: string[]
}

/** Reads a .docx file: paragraphs with styles, and link targets. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  )
  const body = parts['word/document.xml'] ?? ''
  const paragraphs = [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(inner)?.[1] ?? '',
    text: [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
      .map(([, text, sign]) => (sign ? ' ' : decode(text ?? '')))
      .join(''),
  }))
  const relations = parts['word/_rels/document.xml.rels'] ?? ''
  const links = [...relations.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(
    ([, target = '']) => decode(target),
  )
  return { parts, paragraphs, links }
}
