import 'server-only'
import { isFontFile } from '@/lib/pdf/fonts/read-own-font'
import { isPdfFile } from '@/lib/pdf/pdf-signature'
import { sentFileLimits } from '@/lib/resume/resume-limits'
import { fileKey } from '../files/file-types'
import { eachFile } from '../items/pages'
import { deleteFilesBelow } from '../kernel/delete-files-below'
import { type OwnerId, toOwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { endOfPhoto, readPhoto } from './photo-rows'
import type { PictureName } from './processing/photo-types'

const nameOf = (id: string) => `photo-${id}`

/** Returns the key of the file that a photo is made from. */
export const photoUploadKey = (owner: OwnerId, id: string) => fileKey('uploads', owner, nameOf(id))

/** Returns the key of one picture of a photo. Equal files make equal bytes: two attempts write the same. */
export const photoPictureKey = (owner: OwnerId, id: string, name: PictureName) =>
  fileKey('processed', owner, `${nameOf(id)}/${name}`)

/** Returns the key of a picture that CVs refer to. */
export const pictureKey = (owner: OwnerId, sha256: string) =>
  fileKey('processed', owner, `picture-${sha256}.jpg`)

/** Returns the key of a font file that designs refer to. */
export const fontKey = (owner: OwnerId, sha256: string) =>
  fileKey('processed', owner, `font-${sha256}.ttf`)

/** Returns the key of a PDF that was sent for an application. */
export const sentKey = (owner: OwnerId, sha256: string) =>
  fileKey('processed', owner, `sent-${sha256}.pdf`)

/** Returns where a file that documents refer to is stored, and as what: by its bytes. */
export function placeOfNamedFile(owner: OwnerId, sha256: string, bytes: Uint8Array) {
  if (isFontFile(bytes)) return { key: fontKey(owner, sha256), type: 'font/ttf' }
  if (isPdfFile(bytes)) return { key: sentKey(owner, sha256), type: 'application/pdf' }
  return { key: pictureKey(owner, sha256), type: 'image/jpeg' }
}

/** Font files of an account: fifteen families with all of their faces. */
const maxFonts = 60

/** Returns why another font or PDF would be more than an account may have; null if it would not. */
export async function findFileLimit(
  { files }: Pick<Ports, 'files'>,
  owner: OwnerId,
  bytes: Uint8Array,
): Promise<'too-many-fonts' | 'too-many-pdfs' | null> {
  if (isFontFile(bytes)) {
    const page = await files.list(fileKey('processed', owner, 'font-'))
    return page.cursor !== null || page.files.length >= maxFonts ? 'too-many-fonts' : null
  }
  if (!isPdfFile(bytes)) return null
  let [count, total] = [0, bytes.length]
  for await (const { size } of eachFile(files, fileKey('processed', owner, 'sent-'))) {
    total += size
    if (++count >= sentFileLimits.files) break
  }
  const isFull = count >= sentFileLimits.files || total > sentFileLimits.totalBytes
  return isFull ? 'too-many-pdfs' : null
}

const namedPattern =
  /^processed\/([0-9a-f-]{36})\/(?:picture-([0-9a-f]{64})\.jpg|font-([0-9a-f]{64})\.ttf|sent-([0-9a-f]{64})\.pdf)$/

/** Parses the key of a picture, font or sent PDF that documents refer to; null for every other file. */
export function namedFileOfKey(key: string): { owner: OwnerId; sha256: string } | null {
  const [, owner, picture, font, sent] = namedPattern.exec(key) ?? []
  const sha256 = picture ?? font ?? sent
  return owner === undefined || sha256 === undefined ? null : { owner: toOwnerId(owner), sha256 }
}

/** Reads the picture, font or sent PDF that documents refer to by this hash; null if the account has none. */
export async function readNamedFile(
  { files }: Pick<Ports, 'files'>,
  owner: OwnerId,
  sha256: string,
) {
  for (const keyOf of [pictureKey, fontKey, sentKey]) {
    const file = await files.get(keyOf(owner, sha256))
    if (file) return file
  }
  return null
}

/** Deletes the file, the sizes of a photo and the links to them. A picture that a CV refers to by its hash stays. */
export async function deletePhotoFiles(
  ports: Pick<Ports, 'files' | 'items' | 'secrets' | 'now'>,
  owner: OwnerId,
  id: string,
): Promise<void> {
  await ports.files.delete(photoUploadKey(owner, id))
  await deleteFilesBelow(ports, owner, fileKey('processed', owner, `${nameOf(id)}/`))
}

/** Deletes the files of a photo that has expired; returns when it does, in milliseconds since 1970, else. */
export async function lookAtPhoto(
  ports: Pick<Ports, 'files' | 'items' | 'secrets' | 'now'>,
  owner: OwnerId,
  id: string,
): Promise<number | null> {
  const row = await readPhoto(ports, owner, id)
  if (row && endOfPhoto(row) > ports.now()) return endOfPhoto(row)
  await deletePhotoFiles(ports, owner, id)
  return null
}
