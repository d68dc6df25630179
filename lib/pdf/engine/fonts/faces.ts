/** One face of a family and the file it stands in. */
export type FaceFile = {
  family: string
  fileName: string
  weight: number
  style: 'normal' | 'italic'
  /** Of another script than Latin, shaped run by run: letters that may join, or a slice of ideographs. */
  shaped?: 'letters' | 'ideographs'
  /** Of a file that came with the document; others are loaded by their names. */
  bytes?: Uint8Array<ArrayBuffer>
}

export type FaceQuery = { fontFamily: string; fontWeight?: unknown; fontStyle?: unknown }
