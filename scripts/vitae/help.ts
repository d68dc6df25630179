/** Commands about files; they work anywhere, without a server or a data folder. */
export const commandNames = [
  'render',
  'export',
  'import',
  'check',
  'verify',
  'match',
  'diff',
  'watch',
  'site',
  'init',
  'family',
  'ground',
  'exam',
  'templates',
  'template',
] as const

/** A command, or `all`: those, too, that few need. */
export type HelpTopic = (typeof commandNames)[number] | 'all'

const readable =
  'JSON Resume, YAML of RenderCV and YAMLResume, Europass XML and documents of Vitae can be read;\n"-" stands for standard input.'

/** Help by command: the line of usage, what it does, its options, an example. */
const helpOf: Record<Exclude<HelpTopic, 'all'>, string> = {
  render: `vitae render FILE -o OUT.pdf [options]

Writes a CV as a PDF. ${readable}

  -o, --output FILE      the PDF; "-" writes to standard output
  -t, --template NAME    one of "vitae templates", with the typefaces it is drawn for, or the
                         file of a template of your own (NAME.json)
  -p, --page a4|letter   the size of the paper
      --fit 1|2|3        tightens spacing, margins and type until the CV fills so many pages;
                         one that cannot is set at its tightest and ends with 5
  -l, --language NAME    the language of headings and dates: "fr", "pt-BR", "French"; else the one
                         that the file declares, else the one that its texts are in
      --blind            leaves out name, photo, contact details, place and further details, and
                         lists words that may tell a gender
      --json             prints a report instead of sentences

Example: vitae render resume.json -o cv.pdf --template ledger --fit 1
`,
  export: `vitae export FILE -o OUT [options]

Writes a CV in another format. ${readable}

  -o, --output FILE      its ending tells the format: .docx .html .md .txt .json .xml .png;
                         "-" writes to standard output and needs --format
  -f, --format NAME      docx, html, markdown, text, json, json-resume, europass or png
  -t, --template NAME    as for "render": Word, web pages and pictures take its look
  -p, --page a4|letter   the size of the paper, for Word and pictures
  -s, --sheet N          the page of a picture, 1 unless said otherwise
  -l, --language NAME    the language of headings and dates, as for "render"
      --blind            leaves out who the person is, as "render" does
      --json             prints a report instead of sentences

Example: vitae export resume.json -o cv.docx
`,
  import: `vitae import FILE… --out FOLDER [options]

Reads CVs and writes each as JSON Resume under its own name into the folder. Reads PDF, Word,
OpenDocument, RTF, web pages, Markdown, text, LinkedIn's export, Reactive Resume, RenderCV,
YAMLResume, Europass, ORCID records, JSON Resume, and publications in BibTeX, RIS and CSL-JSON.
A file that cannot be read is named with the reason, and the others go on. Two files of one name
become NAME.json and NAME-2.json.

  -o, --out FOLDER       created where there is none
      --provenance       writes NAME.provenance.json, too: which characters of the file each value
                         is a copy of, and what found no place
      --json             prints a report instead of sentences

Example: vitae import old-cv.pdf another.docx --out cvs
`,
  check: `vitae check FILE [options]

Prints what a CV leaves open, and with a job description, how it answers that. The checks are
advice: findings end with 0 unless --fail-on says otherwise. ${readable}

      --posting FILE          a text file with a job description
      --fail-on warn|fail     ends with 7 where a check finds something of that weight or more
      --json                  prints every check with its status instead of sentences

Example: vitae check resume.json --posting job.txt --fail-on fail
`,
  verify: `vitae verify FILE.pdf [--key KEY] [--json]

Says whether a PDF that was signed by Vitae is unchanged since then, or what differs (lines, pages,
drawings, links, scripts, embedded files) and what was not compared, without a network. Ends with
7 unless it is unchanged, and with 8 where the file is too large to check or the check could not be
finished. This proves which key signed the file, not whose key it is: take it from elsewhere, such
as the person's website.

      --key KEY          the public key that must have signed it: 64 hexadecimal digits
      --json             prints a report instead of sentences: {"kind": "unchanged", "changed",
                         "unsigned" or "invalid", "statement", "isExpectedKey"}; of a changed
                         file also "lines", "attachments", "differences": [{"kind", "page",
                         "name"}] and "notCompared": "uncovered", "unparsed" or "later-text"

Example: vitae verify cv.pdf --key "$(curl -s https://example.org/cv-key.txt)"
`,
  match: `vitae match CV JOB.txt [--json] [--reader URL --model NAME]

Prints each requirement of a job description, and where the CV shows it: by rules, or by a model
that has to quote both. ${readable}

      --json             prints one line instead: {"covered", "of", "groups", "requirements":
                         [{"line", "heading", "group", "essential", "state", "parts": [{"words",
                         "kind", "state", "evidence": [{"place", "words"}]}]}], "demands":
                         [{"words", "shown", "evidence"}]}. "covered" of "of" requirements that a
                         CV can show, and the same in "groups" of each group: essential, nice and
                         duty. "state" is shown, partly, no or ask, "place" a JSON Pointer into
                         the CV as JSON Resume, the best place first. "shown" is yes, other-words,
                         partly or no; what is only near counts as partly
      --reader, --model, --record, --replay, --emit
                         as of "ground"; the CV is sent without name and contact

Example: vitae match resume.json job.txt
`,
  diff: `vitae diff BEFORE AFTER [--markdown] [--json]

Prints in how many pages and in which words two files of CVs differ, line by line. Formats may
differ. ${readable}

      --markdown         writes the difference as a pull request shows it
      --json             prints a report instead: {"pages": {"before", "after"}, "words":
                         {"added", "removed"}, "changes": [{"kind", "text"}]}

Example: git show main:cv.yaml | vitae diff - cv.yaml
`,
  watch: `vitae watch FILE -o OUT [options]

Writes a CV as "render" or "export" does, and again each time the file is saved, until you press
Ctrl+C. Mistakes in the file are printed, and the last good output stays. Options are those of
"render" for a PDF, and those of "export" for other formats.

      --json             prints a report, one line each time, instead of sentences

Example: vitae watch cv.yaml -o cv.pdf --template yard
`,
  site: `vitae site FILE -o FOLDER [options]

Writes a CV as a small website for any static host: index.html in the look of its template, without
scripts, with a description for search engines (schema.org), cv.pdf, and preview.png for link
previews. ${readable}

  -o, --output FOLDER    created where there is none
      --url ADDRESS      where the page will be; link previews need it
      --template, --page, --fit, --language, --blind
                         as for "render"
      --json             prints a report instead of sentences

Example: vitae site resume.json -o site --url https://you.example.org/
`,
  init: `vitae init [FOLDER] [--json]

Writes what a repository of your CV begins with: resume.json, the schema of its fields for editors,
a README, and a workflow for GitHub that shows in pull requests which words and pages change, and
publishes page and PDF. Ends with 4 where one of these files exists, and writes nothing.

Example: vitae init my-cv
`,
  family: `vitae family CV FILE… [--write] [--json]

Prints how many changes of a CV are missing in files of CVs that follow it: versions for a job or
in another language, saved from Vitae as JSON. What was changed in both stays in each, and is
counted apart.

      --write            writes the files anew, with the changes
      --json             prints a report instead of sentences

Example: vitae family cv.json cv-grid.json cv-de.json --write
`,
  ground: `vitae ground [--reader URL --model NAME [--record FILE]]
       vitae ground --replay FILES [--emit FOLDER]

Reads edits from standard input, one JSON object a line ({"resume", "asOf", "kind", "entry",
"before", "after", "advert"}), and prints a line for each: whether the CV supports the new text
({"verdict", "reasons", "evidence"}). With a reader each line has {"reader": {"state",
"evidence", "unsupported", "verdict"}}, too: what a model says that has to quote the CV, and
what becomes of the edit then. The reader takes an exam first, whose result is printed.

      --reader URL     an OpenAI-compatible server; its key is read from VITAE_AI_KEY
      --model NAME     the model to ask
      --record FILE    appends each answer, to be replayed later
      --replay FILES   a file, or a folder of .jsonl files, of recorded answers
      --emit FOLDER    writes each request that has no recorded answer as a file

Example: vitae ground --reader http://localhost:11434/v1 --model qwen3 < edits.jsonl
`,
  exam: `vitae exam --url URL --model NAME [options]

Prints how well a model tells true edits of CVs from invented ones, as a table in Markdown: the
exam of readers in each language, then edits of invented people, the same for everybody. Nothing
is sent but to the address.

      --url URL          an OpenAI-compatible server; its key is read from VITAE_AI_KEY
      --model NAME       the model to ask
  -l, --language NAME    en, de, fr, es, pt or it alone; else all six
      --rounds FILE      edits of your own instead: lines as of "ground", each with a "label",
                         honest or fabricated; "-" for standard input
      --json             prints all figures instead of the table

Prices are those of VITAE_AI_PRICES, or known ones.

Example: vitae exam --url http://localhost:11434/v1 --model qwen3 > qwen3.md
`,
  template: `vitae template NAME
       vitae template schema
       vitae template check FILE [--json]

Prints a built-in template as a file to begin your own with, or the JSON Schema of such files.
With "check", looks for whatever keeps a file from being used: its form, the contrast of its
palettes, and words that are lost, mixed up, outside the page or on others in three CVs that are
drawn in it and read back. Ends with 3 where it finds something.

Example: vitae template metro > mine.json && vitae template check mine.json
`,
  templates: `vitae templates [--json]

Prints the names of the templates, one a line; with --json their columns and typefaces, too.
`,
}

/** For several CVs of one person, and for those who compare models. */
const furtherCommands = `  vitae family CV FILE…    what CVs that follow another one lack of it; --write
  vitae ground             checks edits from standard input, one verdict a line
  vitae exam               how a model does at telling true edits from invented ones
`

const overview = (
  further: string,
) => `Vitae writes CVs as PDF and in other formats, and reads the CVs you have.

  vitae render FILE -o OUT.pdf [--template NAME] [--page a4|letter] [--fit 1|2|3] [--blind]
  vitae export FILE -o OUT.docx [--format NAME] [--page a4|letter] [--sheet N] [--blind]
  vitae import FILE… --out FOLDER [--provenance]
  vitae check FILE [--posting JOB.txt] [--fail-on warn|fail]
  vitae verify FILE.pdf    whether a signed PDF is unchanged; --key
  vitae match CV JOB.txt   what the job asks for, and where the CV shows it
  vitae diff BEFORE AFTER  in which words and pages two CVs differ; --markdown
  vitae watch FILE -o OUT  writes OUT again each time FILE is saved
  vitae site FILE -o FOLDER  a static website: page, PDF, picture for link previews
  vitae init [FOLDER]      a CV to begin with, for a repository
  vitae templates          the names of the templates, one a line
  vitae template NAME      a template as a file to begin your own with; template check FILE
${further}  vitae help [COMMAND]     this text, or all about one command; --all names more commands
  vitae --version

On the machine of a server, whether it runs or not (VITAE_DATA names its data folder):

  vitae backup OUT.tar.gz
  vitae restore IN.tar.gz [--to FOLDER] [--replace]
  vitae move --from FOLDER --to aws [--dry-run] [--trust-addresses]
  vitae move --from aws --to FOLDER [--dry-run]
  vitae reset-password EMAIL       a link to choose a new password
  vitae invite EMAIL               a link to sign up, where that needs an invitation
  vitae grant EMAIL operator       or EMAIL|WORKSPACE plan NAME
  vitae revoke EMAIL operator
  vitae key make EMAIL [--for agents] [--name NAME] [--scopes read,write] [--days N] [--json]
  vitae account sign-out|disable|enable|erase EMAIL

Results go to standard output, sentences and warnings to standard error. --json prints one JSON
object to standard output, also where a command fails ({"error": {"code", "message", "problems"}}).

Exit codes:
  0  done
  1  something unexpected happened
  2  the command was not understood
  3  the input is not valid: its places and reasons are listed; a backup is damaged
  4  a file could not be read or written
  5  the file was written, but the CV does not fit its pages
  6  one of the two sides of a move was changed while everything was moved: run it again
  7  the checks found something of the weight that --fail-on names, or
     a PDF is not as it was signed
  8  reading or checking a file could not be finished within its limits of time and memory:
     nothing is said about the file
`

/** Returns the help of a command, or an overview: without a topic of the commands that people begin with. */
export function helpText(topic: HelpTopic | null): string {
  if (topic === null) return overview('')
  return topic === 'all' ? overview(furtherCommands) : helpOf[topic]
}
