import type { CheckStatus } from '@/lib/ai/checks/rule'
import type { LanguageCode } from '@/lib/language/tags'
import type { ExportFormat } from '@/lib/resume/file-formats'
import type { HelpTopic } from './help'
import type { ReaderOptions } from './open-reader'

/** Formats that `export` writes: all but the PDF, which `render` makes. */
export type FileFormat = Exclude<ExportFormat, 'pdf'>

/** Statuses of a check that `check --fail-on` can turn into an exit code. */
export type FailOn = Extract<CheckStatus, 'warn' | 'fail'>

/** A document to set on pages, and the choices for it. */
type PaperChoices = {
  /** A path, or `-` for standard input. */
  input: string
  /** A path, or `-` for standard output. */
  output: string
  template: string | null
  page: 'a4' | 'letter' | null
  /** Whole pages to fill; null leaves that to the document. */
  fit: 1 | 2 | 3 | null
  /** Language of labels and dates (BCP 47); null leaves that to the document. */
  language: string | null
  /** Whether to leave out what says who the person is. */
  isBlind: boolean
}

/** A parsed command line. */
export type Command =
  | { name: 'help'; topic: HelpTopic | null }
  | { name: 'version' }
  | { name: 'templates' }
  | { name: 'template'; action: 'print'; template: string }
  | { name: 'template'; action: 'schema' }
  | { name: 'template'; action: 'check'; input: string }
  | { name: 'ground'; options: ReaderOptions }
  | {
      name: 'exam'
      /** Address of an OpenAI-compatible server. */
      url: string
      model: string
      /** Null: all that the checks have tables of. */
      language: LanguageCode | null
      /** A file of labelled edits; null: the open rounds. */
      rounds: string | null
    }
  | { name: 'init'; folder: string }
  | ({ name: 'render' } & PaperChoices)
  | ({
      /** Writes a folder as `output`. */
      name: 'site'
      /** Where the page will be; null where that is not known. */
      url: string | null
    } & PaperChoices)
  | {
      name: 'export'
      input: string
      output: string
      format: FileFormat
      template: string | null
      page: 'a4' | 'letter' | null
      /** 1-based; for a picture. */
      sheet: number
      /** Language of labels and dates (BCP 47); null leaves that to the document. */
      language: string | null
      isBlind: boolean
    }
  | {
      name: 'import'
      inputs: string[]
      /** A folder, created where there is none. */
      folder: string
      /** Whether to write where each value came from, too. */
      provenance: boolean
    }
  | {
      name: 'check'
      input: string
      /** A text file with a job description; null where there is none. */
      posting: string | null
      /** Lowest status that ends with `exitCodes.findings`; null: findings are advice. */
      failOn: FailOn | null
    }
  | {
      name: 'verify'
      input: string
      /** Public key that the file must be signed by, hexadecimal; null: any. */
      key: string | null
    }
  | {
      name: 'match'
      input: string
      /** A text file with a job description. */
      posting: string
      reader: ReaderOptions
    }
  | {
      name: 'diff'
      /** The earlier file, then the later one. */
      before: string
      after: string
      /** Whether to write Markdown, as a pull request shows it. */
      isMarkdown: boolean
    }
  | { name: 'watch'; make: Extract<Command, { name: 'render' | 'export' }> }
  | {
      name: 'family'
      /** The CV that the others follow. */
      input: string
      followers: string[]
      /** Whether their files are written anew. */
      isWriting: boolean
    }

export type ParsedCommand =
  | { ok: true; command: Command; json: boolean }
  | {
      ok: false
      reason: string
      /** Command whose help explains the mistake; null for one that does not exist. */
      topic: HelpTopic | null
      json: boolean
    }
