/** Face of a family with its file. */
export type FaceFile = {
  family: string
  fileName: string
  weight: number
  style: 'normal' | 'italic'
  /** Set for non-Latin faces, shaped run by run: joining letters, or a slice of ideographs. */
  shaped?: 'letters' | 'ideographs'
  /** Bytes of a file that came with the document; others are loaded by name. */
  bytes?: Uint8Array<ArrayBuffer>
}

export type FaceQuery = { fontFamily: string; fontWeight?: unknown; fontStyle?: unknown }
